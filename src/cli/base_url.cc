#include "cli/base_url.h"

#include <CLI/CLI.hpp>

#include "base/hidden.h"
#include "base/text.h"
#include "record/html/html_writer.h"

namespace quanlian {

std::string TakeBaseUrl(std::string text) {
  const std::string given = text;
  while (!text.empty() && text.back() == '/') text.pop_back();
  if (given.empty() || (Url::Http(text) && !FindInvalidUtf8(text) && !FindHidden(text))) return text;
  throw CLI::ValidationError("--base-url", "expected an http or https address, found \"" + given + "\"");
}

}  // namespace quanlian
