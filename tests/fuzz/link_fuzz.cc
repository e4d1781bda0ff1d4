// Any bytes at all as a link: what is understood prints and reads back the same; what is not can be shown.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "app/links/link.h"
#include "base/text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const quanlian::LinkTarget target = quanlian::ParseLink({reinterpret_cast<const char*>(data), size});
  for (const std::string& part : target.dropped) {
    if (quanlian::FindInvalidUtf8(part)) std::abort();
  }
  const std::string printed = quanlian::PrintLink(target);
  const quanlian::LinkTarget again = quanlian::ParseLink(printed);
  if (!again.dropped.empty() || quanlian::PrintLink(again) != printed) std::abort();
  return 0;
}
