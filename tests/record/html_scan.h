// A strict scanner for the pages that we write: tags, attributes in double quotes, text. Anything else is an error, so a page
// that scans has no markup but its own.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

struct ScannedTag {
  std::string name;
  bool closing = false;
  std::map<std::string, std::string> attributes;  // values still escaped
};

struct ScannedPage {
  std::vector<ScannedTag> tags;
  std::string text;  // all text, still escaped, tags left out
  std::string error;
};

inline bool IsNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

class HtmlScanner {
 public:
  explicit HtmlScanner(std::string_view html) : html_(html) {}

  ScannedPage Scan() {
    if (html_.substr(0, 16) == "<!DOCTYPE html>\n") at_ = 16;
    while (at_ < html_.size() && page_.error.empty()) {
      if (html_[at_] == '<') {
        ScanTag();
      } else {
        page_.text += html_[at_++];
      }
    }
    return page_;
  }

 private:
  void Fail(const std::string& why) { page_.error = why + " at byte " + std::to_string(at_); }
  [[nodiscard]] char Now() const { return at_ < html_.size() ? html_[at_] : '\0'; }

  std::string ScanName() {
    std::string name;
    while (IsNameCharacter(Now())) name += html_[at_++];
    if (name.empty()) Fail("expected a name");
    return name;
  }

  void ScanTag() {
    ++at_;
    ScannedTag tag;
    if (Now() == '/') {
      tag.closing = true;
      ++at_;
    }
    tag.name = ScanName();
    while (page_.error.empty() && Now() == ' ') ScanAttribute(&tag);
    if (!page_.error.empty()) return;
    if (Now() != '>') return Fail("expected > of <" + tag.name);
    ++at_;
    const bool style = tag.name == "style" && !tag.closing;
    page_.tags.push_back(tag);
    if (style) SkipStyle();
  }

  void ScanAttribute(ScannedTag* tag) {
    ++at_;
    const std::string name = ScanName();
    std::string value;
    if (Now() == '=') {
      ++at_;
      if (Now() != '"') return Fail("expected a quote after " + name);
      ++at_;
      while (at_ < html_.size() && Now() != '"') value += html_[at_++];
      ++at_;
      if (value.find('<') != std::string::npos) return Fail("markup in the attribute " + name);
    }
    if (!tag->attributes.emplace(name, value).second) Fail("attribute twice: " + name);
  }

  void SkipStyle() {
    const std::size_t end = html_.find("</style>", at_);
    if (end == std::string_view::npos) return Fail("style without end");
    if (html_.substr(at_, end - at_).find('<') != std::string_view::npos) return Fail("markup in style");
    at_ = end;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  ScannedPage page_;
};

inline ScannedPage ScanHtml(std::string_view html) {
  return HtmlScanner(html).Scan();
}

}  // namespace quanlian
