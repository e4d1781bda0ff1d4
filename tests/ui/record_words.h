// The words of a record's HTML, to look whole texts up in: everything that a reader of the record is told, but neither drawings
// (they are made from the canvas's own cards) nor what is only spoken.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace quanlian {

// Without blanks: lines of the canvas end at them, HTML puts them between elements.
inline std::string WithoutBlanks(std::string_view text) {
  std::string kept;
  for (const char c : text) {
    if (c != ' ' && c != '\n' && c != '\t') kept += c;
  }
  return kept;
}

class RecordWords {
 public:
  explicit RecordWords(std::string_view html) { Read(html); }

  // Whether one paragraph, cell, heading … of the record says the text: all of what it says, or whole pieces of it that stand
  // together (a figure's "more than", its number).
  [[nodiscard]] bool Say(std::string_view text) const {
    const std::string words = WithoutBlanks(text);
    return std::any_of(blocks_.begin(), blocks_.end(), [&words](const Block& block) {
      for (std::size_t at = block.words.find(words); at != std::string::npos; at = block.words.find(words, at + 1)) {
        if (block.IsEdge(at) && block.IsEdge(at + words.size())) return true;
      }
      return false;
    });
  }

 private:
  struct Block {
    std::string words;
    std::vector<std::size_t> edges{0};  // where its text nodes begin and end

    [[nodiscard]] bool IsEdge(std::size_t at) const { return std::find(edges.begin(), edges.end(), at) != edges.end(); }
  };

  static bool IsOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  }

  static std::string Unescape(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
      const std::string_view name = end == std::string_view::npos ? std::string_view() : text.substr(at, end - at + 1);
      constexpr std::pair<std::string_view, char> kNames[] = {
          {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
      const auto* known =
          std::find_if(std::begin(kNames), std::end(kNames), [&name](const auto& one) { return one.first == name; });
      plain += known == std::end(kNames) ? text[at] : known->second;
      at += known == std::end(kNames) ? 1 : name.size();
    }
    return plain;
  }

  void Read(std::string_view html) {
    std::size_t left_out = 0;  // depth inside an element that does not count; 0 outside
    for (std::size_t at = 0; at < html.size();) {
      if (html[at] != '<') {
        const std::size_t end = std::min(html.find('<', at), html.size());
        if (left_out == 0) Add(Unescape(html.substr(at, end - at)));
        at = end;
        continue;
      }
      const std::size_t end = html.find('>', at);
      const std::string_view tag = html.substr(at + 1, end - at - 1);
      const bool closing = tag.front() == '/';
      const std::string_view name = tag.substr(closing ? 1 : 0, tag.find(' ') - (closing ? 1 : 0));
      const bool is_void = IsOneOf(name, {"br", "input", "meta", "link"});
      if (left_out > 0 && !is_void) {
        left_out += closing ? -1 : 1;
      } else if (!closing && (tag.find(" hidden") != tag.npos || tag.find(" aria-hidden=\"true\"") != tag.npos)) {
        left_out = 1;
      }
      const bool in_line = IsOneOf(name, {"a", "bdi", "code", "del", "dfn", "em", "mark", "q", "small", "span", "strong"});
      if (!in_line) blocks_.emplace_back();
      at = end + 1;
    }
  }

  void Add(std::string_view text) {
    if (blocks_.empty()) blocks_.emplace_back();
    Block& block = blocks_.back();
    block.words += WithoutBlanks(text);
    block.edges.push_back(block.words.size());
  }

  std::vector<Block> blocks_;
};

}  // namespace quanlian
