#include "cli/assigned.h"

#include <utf8proc.h>

#include <string>

#include "base/hidden.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr CodePointRange kIdeographs[] = {{0x20000, 0x3FFFF}};

void CheckText(const JsonNode& node, JsonProblems& problems) {
  std::int64_t count = 0;
  for (std::size_t at = 0; at < node.text.size();) {
    const char32_t c = NextCodePoint(node.text, &at);
    ++count;
    if (utf8proc_category(static_cast<utf8proc_int32_t>(c)) != UTF8PROC_CATEGORY_CN || IsIn(kIdeographs, c)) continue;
    problems.Warning(Code::kControlCharacter, node,
                     std::string("expected characters of Unicode ") + utf8proc_unicode_version() + ", found " +
                         CodePointName(c) + " as character " + std::to_string(count) + " of " + Quoted(node.text),
                     "look at the source: most devices cannot draw it");
    return;
  }
}

}  // namespace

void CheckAssigned(const JsonNode& root, JsonProblems& problems) {
  if (root.kind == JsonKind::kString && !problems.IsFaulty(&root)) CheckText(root, problems);
  for (const JsonNode* child = root.first_child; child != nullptr; child = child->next_sibling) CheckAssigned(*child, problems);
}

}  // namespace quanlian
