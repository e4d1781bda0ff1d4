// The folder of the built viewer, where nobody says which.
#pragma once

#include <string>
#include <string_view>

namespace quanlian {

// The folder `viewer` beside the program or, as a build leaves it, beside the program's folder (build/native/quanlian,
// build/viewer): the first that holds a file of the name `proof`. Empty: none does.
[[nodiscard]] std::string ViewerBesideProgram(std::string_view proof);

}  // namespace quanlian
