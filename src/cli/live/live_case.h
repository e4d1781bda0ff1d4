// A case while it is being written: its newest site that could be made, and what stands against the file as it is now.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/live/excerpt.h"
#include "cli/live/spooled_site.h"
#include "cli/live/watched_file.h"
#include "cli/load_case.h"
#include "cli/report.h"

namespace quanlian {

struct LiveProblem {
  Reported reported;
  std::optional<Excerpt> excerpt;  // of the case file; the first `LiveCase::kMostShown` problems have one
};

class LiveCase {
 public:
  static constexpr std::size_t kMostShown = 100;

  // `viewer`: folder of the built viewer, or empty.
  LiveCase(std::string path, std::string viewer) : path_(std::move(path)), viewer_(std::move(viewer)), file_(path_) {}

  // What a look brought.
  enum class Seen {
    kNothingNew,
    kNewFile,      // with the same problems as before, or none again
    kNewProblems,  // others than before, or none any more; also the first look
  };
  // Looks at the file, and takes it where it is another one: no problem, or only warnings, and the site is made anew; else the
  // site stays as it was.
  [[nodiscard]] Seen Look();

  // Whether the file is just being written: the next look should be soon.
  [[nodiscard]] bool settling() const { return file_.settling(); }

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::vector<LiveProblem>& problems() const { return problems_; }
  [[nodiscard]] bool has_errors() const { return has_errors_; }
  // Whether the last look found a file whose bytes can be had.
  [[nodiscard]] bool was_read() const { return was_read_; }

  // Null: no site could be made yet.
  [[nodiscard]] const SpooledSite* site() const { return site_.get(); }
  // Names the bytes of the site: 16 hex digits; "" when there is none.
  [[nodiscard]] const std::string& version() const { return version_; }
  // The case that the site is of.
  [[nodiscard]] const std::string& case_id() const { return case_id_; }

 private:
  void Take(Result<std::string> bytes, Report& report);
  void MakeSite(std::unique_ptr<LoadedCase> loaded, Report& report);

  std::string path_;
  std::string viewer_;
  WatchedFile file_;
  std::optional<std::string> said_;  // the problems as a person reads them; none before the first look
  std::vector<LiveProblem> problems_;
  bool has_errors_ = false;
  bool was_read_ = false;
  std::unique_ptr<SpooledSite> site_;
  std::string version_;
  std::string case_id_;
};

}  // namespace quanlian
