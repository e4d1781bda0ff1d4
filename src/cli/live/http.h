// What is asked for and answered over HTTP, as far as a small site on this machine needs it.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace quanlian {

struct HttpRequest {
  bool reads = false;           // GET or HEAD
  std::string target;           // as it was sent: "/case/?a=b"
  std::string host;             // the header; these are empty where it is not there
  std::string accept_language;  // the header
};

struct HttpAnswer {
  int status = 200;
  std::string type = "text/plain; charset=utf-8";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;  // besides those that every answer has
};

}  // namespace quanlian
