// Escaping, address checks and the writing of tags.
#include "record/html/html_writer.h"

#include <algorithm>

#include "base/text.h"
#include "record/html/foreign_runs.h"

namespace quanlian {
namespace {

bool IsControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

bool StartsWith(std::string_view text, std::string_view head) {
  return text.substr(0, head.size()) == head;
}

// Characters that a path of ours may hold; anything else a case could only use to break out.
bool IsPathCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
         c == '/';
}

// After these a line ends, so that the page's source can be read and compared line by line. Inline elements must not: a line
// break is a blank.
bool EndsLine(Tag tag) {
  switch (tag) {
    case Tag::kA:
    case Tag::kBdi:
    case Tag::kCite:
    case Tag::kCode:
    case Tag::kDel:
    case Tag::kDfn:
    case Tag::kEm:
    case Tag::kIns:
    case Tag::kMark:
    case Tag::kQ:
    case Tag::kSmall:
    case Tag::kSpan:
    case Tag::kStrong:
    case Tag::kTime:
      return false;
    default:
      return true;
  }
}

}  // namespace

std::string EscapeHtml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        if (IsControl(c) && c != '\n' && c != '\t') {
          out += "\xEF\xBF\xBD";
        } else {
          out += c;
        }
    }
  }
  return out;
}

Url Url::Fragment(std::string_view id) {
  return Url(std::string("#").append(id));
}

std::optional<Url> Url::Relative(std::string_view path) {
  if (path.empty() || path.front() == '/' || !std::all_of(path.begin(), path.end(), IsPathCharacter)) return std::nullopt;
  return Url(std::string(path));
}

std::optional<Url> Url::Relative(std::string_view path, std::string_view fragment) {
  const auto fits = [](char c) { return IsPathCharacter(c) || c == '=' || c == '&' || c == ':'; };
  auto url = Relative(path);
  if (!url || !std::all_of(fragment.begin(), fragment.end(), fits)) return std::nullopt;
  url->text_.append("#").append(fragment);
  return url;
}

std::optional<Url> Url::Http(std::string_view address) {
  if (!StartsWith(address, "http://") && !StartsWith(address, "https://")) return std::nullopt;
  const auto bad = [](char c) { return IsControl(c) || c == ' ' || c == '"' || c == '<' || c == '>' || c == '\\'; };
  if (std::any_of(address.begin(), address.end(), bad)) return std::nullopt;
  return Url(std::string(address));
}

void HtmlWriter::Text(std::string_view text) {
  if (open_.empty() || !open_.back().holds_spans) {
    out_ += EscapeHtml(isolated_language_.empty() ? std::string(text) : WithoutIsolates(text));
    return;
  }
  const std::string language = open_.back().language;
  while (!isolated_language_.empty()) {
    const std::size_t start = text.find(kIsolate);
    if (start == std::string_view::npos) break;
    const std::size_t words = start + kIsolate.size();
    const std::size_t end = std::min(text.find(kIsolateEnd, words), text.size());
    Words(text.substr(0, start), language);
    Open(Tag::kSpan, {Attr(Name::kLang, isolated_language_)});
    Words(text.substr(words, end - words), isolated_language_);
    Close(Tag::kSpan);
    text.remove_prefix(std::min(end + kIsolateEnd.size(), text.size()));
  }
  Words(text, language);
}

// Without marks, in the language of the text around.
void HtmlWriter::Words(std::string_view text, std::string_view language) {
  for (const TextRun& run : SplitForeign(text, language)) {
    if (run.foreign) Open(Tag::kSpan, {Attr(Name::kLang, ForeignLanguage(language))});
    out_ += EscapeHtml(run.text);
    if (run.foreign) Close(Tag::kSpan);
  }
}

void HtmlWriter::Leaf(Tag tag, const Attrs& attributes, std::string_view text) {
  Open(tag, attributes);
  Text(text);
  Close(tag);
}

void HtmlWriter::Void(Tag tag, const Attrs& attributes) {
  Open(tag, attributes);
}

void HtmlWriter::StyleSheet(std::string_view css) {
  Open(Tag::kStyle, {});
  for (std::size_t at = css.find('<'); at != std::string_view::npos; at = css.find('<')) {
    out_.append(css.substr(0, at)).append("\\3C ");
    css.remove_prefix(at + 1);
  }
  out_.append(css);
  Close(Tag::kStyle);
}

void HtmlWriter::Script(std::string_view type, std::string_view id, std::string_view text) {
  Open(Tag::kScript, {Attr(Name::kType, type), Attr(Name::kId, id)});
  if (CanBeScript(text)) out_ += text;
  Close(Tag::kScript);
}

bool HtmlWriter::CanBeScript(std::string_view text) {
  constexpr std::string_view kEnd = "</script";
  const auto same = [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b); };
  return std::search(text.begin(), text.end(), kEnd.begin(), kEnd.end(), same) == text.end() &&
         text.find("<!--") == std::string_view::npos;
}

void HtmlWriter::Doctype() {
  out_ += "<!DOCTYPE html>\n";
}

std::string HtmlWriter::Take() {
  std::string out = std::move(out_);
  out_.clear();
  return out;
}

void HtmlWriter::Open(Tag tag, const Attrs& attributes) {
  out_ += '<';
  out_ += TagText(tag);
  for (const Attr& attribute : attributes) {
    out_ += ' ';
    out_ += attribute.name();
    if (attribute.value().empty()) continue;
    out_ += "=\"";
    out_ += EscapeHtml(isolated_language_.empty() ? std::string(attribute.value()) : WithoutIsolates(attribute.value()));
    out_ += '"';
  }
  out_ += '>';
  if (IsVoid(tag)) return;
  OpenElement element = open_.empty() ? OpenElement{} : open_.back();
  if (tag == Tag::kTitle || tag == Tag::kSvg) element.holds_spans = false;
  for (const Attr& attribute : attributes) {
    if (attribute.name() == NameText(Name::kLang)) element.language = attribute.value();
  }
  open_.push_back(std::move(element));
}

void HtmlWriter::Close(Tag tag) {
  if (IsVoid(tag)) return;
  open_.pop_back();
  out_ += "</";
  out_ += TagText(tag);
  out_ += '>';
  if (EndsLine(tag)) out_ += '\n';
}

}  // namespace quanlian
