// libevent's HTTP: it reads requests, bounds them and writes answers.
#include "cli/live/http_server.h"

#include <arpa/inet.h>
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <csignal>
#include <exception>
#include <memory>
#include <string>

namespace quanlian {
namespace {

constexpr int kMostHeaderBytes = 16 * 1024;
constexpr int kIdleSeconds = 30;  // of a connection
constexpr int kBacklog = 64;
constexpr int kMethods = EVHTTP_REQ_GET | EVHTTP_REQ_HEAD | EVHTTP_REQ_POST | EVHTTP_REQ_PUT | EVHTTP_REQ_DELETE |
                         EVHTTP_REQ_OPTIONS | EVHTTP_REQ_TRACE | EVHTTP_REQ_CONNECT | EVHTTP_REQ_PATCH;

struct Free {
  void operator()(event_base* base) const { event_base_free(base); }
  void operator()(event* one) const { event_free(one); }
  void operator()(evhttp* http) const { evhttp_free(http); }
  void operator()(evbuffer* buffer) const { evbuffer_free(buffer); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

std::string HeaderOf(evhttp_request* request, const char* name) {
  const char* value = evhttp_find_header(evhttp_request_get_input_headers(request), name);
  return value == nullptr ? std::string() : std::string(value);
}

HttpRequest Read(evhttp_request* request) {
  const evhttp_cmd_type method = evhttp_request_get_command(request);
  const char* target = evhttp_request_get_uri(request);
  return {method == EVHTTP_REQ_GET || method == EVHTTP_REQ_HEAD, target == nullptr ? "" : target, HeaderOf(request, "Host"),
          HeaderOf(request, "Accept-Language")};
}

void Send(evhttp_request* request, const HttpAnswer& answer) {
  evkeyvalq* headers = evhttp_request_get_output_headers(request);
  const auto add = [headers](const char* name, const std::string& value) { evhttp_add_header(headers, name, value.c_str()); };
  add("Content-Type", answer.type);
  add("Cache-Control", "no-store");  // what a save changed is never the one before
  add("X-Content-Type-Options", "nosniff");
  add("Referrer-Policy", "no-referrer");
  add("Cross-Origin-Resource-Policy", "same-origin");
  for (const auto& [name, value] : answer.headers) add(name.c_str(), value);
  if (answer.status != 204) add("Content-Length", std::to_string(answer.body.size()));
  const Owned<evbuffer> body(evbuffer_new());
  if (body && evhttp_request_get_command(request) != EVHTTP_REQ_HEAD)
    evbuffer_add(body.get(), answer.body.data(), answer.body.size());
  evhttp_send_reply(request, answer.status, nullptr, body.get());
}

bool IsIgnored(int signal_number) {
  struct sigaction now = {};
  return ::sigaction(signal_number, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

class Loop {
 public:
  explicit Loop(const Service& service) : service_(service), base_(event_base_new()) {}

  // False: the system refuses.
  bool Run(LocalSocket socket) {
    if (!base_) return false;
    http_.reset(evhttp_new(base_.get()));
    timer_.reset(evtimer_new(base_.get(), &Loop::OnTime, this));
    if (!http_ || !timer_ || !Wait({})) return false;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
      if (IsIgnored(number)) continue;  // as nohup wants it
      signals_.emplace_back(evsignal_new(base_.get(), number, &Loop::OnSignal, this));
      if (!signals_.back() || event_add(signals_.back().get(), nullptr) != 0) return false;
    }
    evhttp_set_allowed_methods(http_.get(), kMethods);
    evhttp_set_max_headers_size(http_.get(), kMostHeaderBytes);
    evhttp_set_max_body_size(http_.get(), 0);
    evhttp_set_timeout(http_.get(), kIdleSeconds);
    evhttp_set_gencb(http_.get(), &Loop::OnRequest, this);
    if (evhttp_accept_socket(http_.get(), socket.descriptor.number()) != 0) return false;
    (void)socket.descriptor.Release();  // libevent closes it
    service_.ready();
    const bool ran = event_base_dispatch(base_.get()) == 0;
    if (failure_) std::rethrow_exception(failure_);
    return ran;
  }

 private:
  static void OnRequest(evhttp_request* request, void* loop) {
    auto* self = static_cast<Loop*>(loop);
    self->Guard([&] { Send(request, self->service_.answer(Read(request))); });
  }

  static void OnTime(evutil_socket_t, short, void* loop) {
    auto* self = static_cast<Loop*>(loop);
    self->Guard([self] {
      const std::chrono::milliseconds next = self->service_.look();
      if (!self->Wait(next)) self->Stop();
    });
  }

  static void OnSignal(evutil_socket_t, short, void* loop) { static_cast<Loop*>(loop)->Stop(); }

  // No exception goes through a library in C: it is thrown again when the loop has ended.
  template <class Act>
  void Guard(const Act& act) {
    try {
      act();
    } catch (...) {
      failure_ = std::current_exception();
      Stop();
    }
  }

  void Stop() { event_base_loopbreak(base_.get()); }

  bool Wait(std::chrono::milliseconds time) {
    const timeval span{static_cast<time_t>(time.count() / 1000), static_cast<suseconds_t>(time.count() % 1000 * 1000)};
    return evtimer_add(timer_.get(), &span) == 0;
  }

  const Service& service_;
  std::exception_ptr failure_;
  Owned<event_base> base_;  // freed last
  Owned<evhttp> http_;
  Owned<event> timer_;
  std::vector<Owned<event>> signals_;
};

std::string WhyNot(int port) {
  if (errno == EADDRINUSE) return "port " + std::to_string(port) + " is taken by another program";
  if (errno == EACCES) return "this user may not listen on port " + std::to_string(port);
  return "cannot listen on port " + std::to_string(port) + ": " + CauseOfFailure();
}

}  // namespace

Result<LocalSocket> ListenHere(int port) {
  Descriptor descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const int yes = 1;
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  socklen_t size = sizeof address;
  auto* plain = reinterpret_cast<sockaddr*>(&address);
  // A connection that just ended keeps no port; another program that listens there does.
  const bool listens = descriptor.open() &&
                       ::setsockopt(descriptor.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0 &&
                       ::bind(descriptor.number(), plain, sizeof address) == 0 &&
                       ::listen(descriptor.number(), kBacklog) == 0 && ::getsockname(descriptor.number(), plain, &size) == 0;
  if (!listens) return Error{WhyNot(port)};
  return LocalSocket{std::move(descriptor), ntohs(address.sin_port)};
}

bool Serve(LocalSocket socket, const Service& service) {
  return Loop(service).Run(std::move(socket));
}

}  // namespace quanlian
