// What `quanlian view` answers: the files of the case's site, and what its script asks for. Nothing else can be had.
#pragma once

#include <string_view>

#include "cli/live/http.h"
#include "cli/live/live_case.h"
#include "model/languages.h"

namespace quanlian {

class Answers {
 public:
  // Answers at 127.0.0.1 and this port. The case outlives this.
  Answers(const LiveCase& live, int port) : live_(live), port_(port) {}

  [[nodiscard]] HttpAnswer To(const HttpRequest& request) const;

 private:
  [[nodiscard]] bool IsOurs(std::string_view host) const;
  [[nodiscard]] HttpAnswer Told(std::string_view query) const;
  [[nodiscard]] HttpAnswer Home(Lang lang) const;
  [[nodiscard]] HttpAnswer Missing(std::string_view path, Lang lang) const;
  [[nodiscard]] HttpAnswer FileAt(std::string_view path, Lang lang) const;

  const LiveCase& live_;
  int port_;
};

}  // namespace quanlian
