// UTF-8 checking, counting and cutting.
#include "base/text.h"

namespace quanlian {
namespace {

unsigned char ByteAt(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

bool IsContinuation(unsigned char byte) {
  return (byte & 0xC0u) == 0x80u;
}

// Bytes of the well-formed sequence that starts at `at`, or 0 (Unicode 15, table 3-7).
std::size_t SequenceLength(std::string_view text, std::size_t at) {
  const unsigned char lead = ByteAt(text, at);
  if (lead < 0x80) return 1;
  std::size_t length = 0;
  unsigned char second_min = 0x80;
  unsigned char second_max = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3;
    if (lead == 0xE0) second_min = 0xA0;
    if (lead == 0xED) second_max = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4;
    if (lead == 0xF0) second_min = 0x90;
    if (lead == 0xF4) second_max = 0x8F;
  } else {
    return 0;
  }
  if (at + length > text.size()) return 0;
  const unsigned char second = ByteAt(text, at + 1);
  if (second < second_min || second > second_max) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if (!IsContinuation(ByteAt(text, at + i))) return 0;
  }
  return length;
}

// Byte offset of code point number `count` counted from byte `from`, or the end.
std::size_t Advance(std::string_view text, std::size_t from, std::int64_t count) {
  std::size_t at = from;
  while (count > 0 && at < text.size()) {
    ++at;
    while (at < text.size() && IsContinuation(ByteAt(text, at))) ++at;
    --count;
  }
  return at;
}

}  // namespace

std::optional<std::size_t> FindInvalidUtf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = SequenceLength(text, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

std::int64_t CountCodePoints(std::string_view text) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!IsContinuation(ByteAt(text, i))) ++count;
  }
  return count;
}

std::string_view SliceCodePoints(std::string_view text, CodePointSpan span) {
  const std::int64_t start = span.start < 0 ? 0 : span.start;
  if (span.end <= start) return {};
  const std::size_t from = Advance(text, 0, start);
  const std::size_t to = Advance(text, from, span.end - start);
  return text.substr(from, to - from);
}

char32_t NextCodePoint(std::string_view text, std::size_t* at) {
  const unsigned char lead = ByteAt(text, (*at)++);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  char32_t code_point = lead & (0x3Fu >> more);
  for (int i = 0; i < more && *at < text.size(); ++i) code_point = (code_point << 6) | (ByteAt(text, (*at)++) & 0x3Fu);
  return code_point;
}

void AppendUtf8(char32_t code_point, std::string* out) {
  const auto append = [out](char32_t byte) { out->push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    append(code_point);
  } else if (code_point < 0x800) {
    append(0xC0 | (code_point >> 6));
    append(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    append(0xE0 | (code_point >> 12));
    append(0x80 | ((code_point >> 6) & 0x3F));
    append(0x80 | (code_point & 0x3F));
  } else {
    append(0xF0 | (code_point >> 18));
    append(0x80 | ((code_point >> 12) & 0x3F));
    append(0x80 | ((code_point >> 6) & 0x3F));
    append(0x80 | (code_point & 0x3F));
  }
}

std::string Join(const std::vector<std::string>& pieces, std::string_view separator) {
  std::string text;
  for (const std::string& piece : pieces) {
    if (piece.empty()) continue;
    if (!text.empty()) text += separator;
    text += piece;
  }
  return text;
}

std::string Isolated(std::string_view words) {
  return std::string(kIsolate).append(words).append(kIsolateEnd);
}

std::string WithoutIsolates(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view mark = text.substr(at, kIsolate.size());
    if (mark == kIsolate || mark == kIsolateEnd) {
      at += mark.size() - 1;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string FillSlots(std::string_view pattern, std::initializer_list<Slot> slots) {
  std::string out;
  std::size_t at = 0;
  while (at < pattern.size()) {
    const std::size_t open = pattern.find('{', at);
    const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    const Slot* found = nullptr;
    for (const Slot& slot : slots) {
      if (slot.name == name) found = &slot;
    }
    if (found == nullptr) {
      out.append(pattern.substr(at, open + 1 - at));
      at = open + 1;
    } else {
      out.append(pattern.substr(at, open - at));
      out.append(found->value);
      at = close + 1;
    }
  }
  out.append(pattern.substr(at));
  return out;
}

}  // namespace quanlian
