// As sitemaps.org and the annotations for languages have it.
#include "cli/sitemap.h"

#include "record/html/html_writer.h"

namespace quanlian {
namespace {

std::string Alternate(std::string_view language, const std::string& address) {
  return std::string("<xhtml:link rel=\"alternate\" hreflang=\"").append(language) + "\" href=\"" + address + "\"/>";
}

}  // namespace

std::string Sitemap(const std::string& base_url, const std::vector<PageFolders>& pages) {
  const std::string base = EscapeHtml(base_url) + "/";
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
  xml += "<url><loc>" + base + "</loc></url>\n";
  for (const PageFolders& page : pages) {
    std::string all;
    for (const Lang lang : Languages()) all += Alternate(LanguageOf(lang).html, base + page[lang]);
    for (const std::string& folder : page.values) xml += "<url><loc>" + base + folder + "</loc>" + all + "</url>\n";
  }
  return xml + "</urlset>\n";
}

}  // namespace quanlian
