// --source ID=FILE.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

// Source id → file. A malformed pair, or an id that is none of `ids`, is wrong usage: CLI::ValidationError.
[[nodiscard]] std::map<std::string, std::string> ReadSourcePairs(const std::vector<std::string>& pairs,
                                                                 const std::vector<std::string_view>& ids);

}  // namespace quanlian
