// Answers HTTP on this machine alone. One thread does all: requests, looks at the file, signals; so nothing is shared.
#pragma once

#include <chrono>
#include <functional>

#include "base/result.h"
#include "cli/descriptor.h"
#include "cli/live/http.h"

namespace quanlian {

// A socket at 127.0.0.1 to which nobody else can connect than this machine's programs.
struct LocalSocket {
  Descriptor descriptor;
  int port = 0;
};

// Port 0: any that is free. An error says why it cannot be had.
[[nodiscard]] Result<LocalSocket> ListenHere(int port);

struct Service {
  // Called once, when everything is ready: requests are answered from now on, and signals end it.
  std::function<void()> ready;
  std::function<HttpAnswer(const HttpRequest&)> answer;
  // Called again and again; returns how long to wait for the next time.
  std::function<std::chrono::milliseconds()> look;
};

// Until SIGINT, SIGTERM or SIGHUP comes. False: the system gives no events to wait for. What `service` throws ends it, too.
[[nodiscard]] bool Serve(LocalSocket socket, const Service& service);

}  // namespace quanlian
