// quanlian view: serves a case while it is being written, checked on every save.
#include <csignal>
#include <iostream>
#include <memory>
#include <string>
#include <utility>

#include "cli/built_viewer.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/live/answers.h"
#include "cli/live/http_server.h"
#include "cli/live/live_case.h"
#include "record/html/viewer_files.gen.h"

namespace quanlian {
namespace {

constexpr int kDefaultPort = 8000;
constexpr int kHighestPort = 65535;
constexpr int kWrongUsage = 2;
constexpr std::chrono::milliseconds kRest{300};     // between two looks at the file
constexpr std::chrono::milliseconds kSettling{60};  // while it is being written

struct ViewOptions {
  std::string path;
  std::string viewer;
  int port = kDefaultPort;
};

// Sets the viewer's folder. False: one was named that is not there.
bool FindViewer(ViewOptions& options, Report& report) {
  if (options.viewer.empty()) {
    options.viewer = ViewerBesideProgram(kViewerFiles[static_cast<std::size_t>(ViewerFile::kScript)].of_site);
    if (!options.viewer.empty()) return true;
    Diagnostic none;
    none.severity = Severity::kWarning;
    none.code = "viewer";
    none.message = "no viewer is built beside the program: pages are text only";
    none.hint = "say with --viewer where one is";
    report.Show("quanlian", none);
    return true;
  }
  if (!IsMissing(options.viewer)) return true;
  report.Error(options.viewer, "file", "no such folder", "build the viewer first, or leave out --viewer");
  return false;
}

// The same lines that `quanlian check` prints.
void Print(const LiveCase& live, Report& report) {
  for (const LiveProblem& problem : live.problems()) report.Show(problem.reported.file, problem.reported.diagnostic);
  if (!live.has_errors() && !report.json()) std::cout << Safe(live.path()) << ": fine" << std::endl;
}

int ServeCase(LiveCase& live, LocalSocket socket, Report& report) {
  const Answers answers(live, socket.port);
  const auto look = [&] {
    if (live.Look() == LiveCase::Seen::kNewProblems) Print(live, report);
    return live.settling() ? kSettling : kRest;
  };
  const auto ready = [&live, &report, port = socket.port] {
    std::cout << "http://127.0.0.1:" << port << '/' << std::endl;
    Print(live, report);
  };
  const Service service{ready, [&answers](const HttpRequest& request) { return answers.To(request); }, look};
  if (Serve(std::move(socket), service)) return 0;
  report.Error("quanlian", "events", "the system gives no events to wait for");
  return 1;
}

int View(ViewOptions options, Report& report) {
  std::signal(SIGPIPE, SIG_IGN);  // a browser may go away at any time
  if (!FindViewer(options, report)) return report.status();
  LiveCase live(options.path, options.viewer);
  (void)live.Look();
  if (!live.was_read()) {  // surely a slip; a file that vanishes later is waited for
    Print(live, report);
    return report.status();
  }
  Result<LocalSocket> socket = ListenHere(options.port);
  if (!socket) {
    const int other = options.port == kHighestPort ? options.port - 1 : options.port + 1;
    report.Error("quanlian", "port", socket.error(),
                 "choose another: --port " + std::to_string(other) + ", or --port 0 for any that is free");
    return kWrongUsage;
  }
  return ServeCase(live, std::move(socket).value(), report);
}

}  // namespace

void AddViewCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<ViewOptions>();
  CLI::App* command = app.add_subcommand("view", "Serve a case on this machine while it is written: checked on every save");
  command->add_option("CASE", options->path, "Case file")->required();
  command->add_option("--port", options->port, "Port of 127.0.0.1; 0: any that is free")
      ->check(CLI::Range(0, kHighestPort))
      ->capture_default_str();
  command->add_option("--viewer", options->viewer, "Folder of the built viewer; default: the one built with this program");
  command->callback([options, &program] { program.status = View(*options, program.report); });
}

}  // namespace quanlian
