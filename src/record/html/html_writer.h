// Writes HTML that cannot be broken by what a case file says: every text and attribute is escaped, tags and attribute names
// come from closed lists, addresses are checked, and elements close themselves.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "record/html/html_names.h"
#include "record/html/viewer_files.gen.h"

namespace quanlian {

// An address that may stand in href, src or cite. There is no way to make one of an unchecked string.
class Url {
 public:
  // "#id" in this page.
  [[nodiscard]] static Url Fragment(std::string_view id);
  // A path from this page's folder ("en/index.html", "../assets/x.js"): nothing when it has a scheme, a host or odd characters.
  [[nodiscard]] static std::optional<Url> Relative(std::string_view path);
  // The same with a fragment of such characters and those of the link grammar: "index.html#lang=zh&at=link:a-b".
  [[nodiscard]] static std::optional<Url> Relative(std::string_view path, std::string_view fragment);
  // An absolute http or https address; nothing for any other scheme or when it holds blanks or control characters.
  [[nodiscard]] static std::optional<Url> Http(std::string_view address);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  explicit Url(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

// One attribute. An attribute with an empty value is written all the same (hidden="" is how HTML says "yes").
class Attr {
 public:
  Attr(Name name, std::string_view value) : name_(NameText(name)), value_(value) {}
  Attr(UrlName name, const Url& url) : name_(NameText(name)), value_(url.text()) {}
  // Where a file of the viewer is. The row has an attribute.
  Attr(const ViewerFileRow& file, const Url& url) : name_(file.attribute), value_(url.text()) {}
  Attr(const LaterToolRow& tool, const Url& url) : name_(tool.attribute), value_(url.text()) {}

  [[nodiscard]] std::string_view name() const { return name_; }
  [[nodiscard]] std::string_view value() const { return value_; }

 private:
  std::string_view name_;
  std::string value_;
};

using Attrs = std::vector<Attr>;

class HtmlWriter {
 public:
  // From now on words between marks (Isolated in base/text.h) are in this language (BCP 47), and the marks are not written.
  void SetIsolatedLanguage(std::string_view language) { isolated_language_ = language; }

  // Text, escaped. Control characters other than line breaks and tabs become U+FFFD. Words that are not in the language of the
  // closest element with `lang` get a <span> with theirs; in <title> and SVG, which hold no <span>, they stay as they are.
  void Text(std::string_view text);

  // <tag attrs>text</tag>; for void tags the text must be empty.
  void Leaf(Tag tag, std::string_view text) { Leaf(tag, {}, text); }
  void Leaf(Tag tag, const Attrs& attributes, std::string_view text);
  void Void(Tag tag, const Attrs& attributes);

  // <style>: a style sheet of this program, never of a case. A "<" in it is written as a CSS escape, so it cannot end the
  // element.
  void StyleSheet(std::string_view css);

  // <script>: a program of this project, or data of a `type` that no browser runs. A text that cannot stand there is left out.
  void Script(std::string_view type, std::string_view id, std::string_view text);

  // Whether nothing in the text could end the element.
  [[nodiscard]] static bool CanBeScript(std::string_view text);

  // "<!DOCTYPE html>"; first of all or never.
  void Doctype();

  // What was written; the writer is empty afterwards. All elements must be closed.
  [[nodiscard]] std::string Take();

 private:
  friend class Element;
  void Open(Tag tag, const Attrs& attributes);
  void Close(Tag tag);
  void Words(std::string_view text, std::string_view language);

  // An open element.
  struct OpenElement {
    std::string language;  // its own `lang` or that of the closest around it; empty where none is known
    bool holds_spans = true;
  };

  std::string out_;
  std::vector<OpenElement> open_;
  std::string isolated_language_;  // empty: marks are characters like any other
};

// An element that is open as long as this object lives.
class [[nodiscard]] Element {
 public:
  Element(HtmlWriter& html, Tag tag, const Attrs& attributes = {}) : html_(html), tag_(tag) { html_.Open(tag, attributes); }
  ~Element() { html_.Close(tag_); }
  Element(const Element&) = delete;
  Element& operator=(const Element&) = delete;

 private:
  HtmlWriter& html_;
  Tag tag_;
};

// `text` with the five characters that mean something in HTML replaced.
[[nodiscard]] std::string EscapeHtml(std::string_view text);

}  // namespace quanlian
