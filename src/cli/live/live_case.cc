#include "cli/live/live_case.h"

#include <utility>

#include "base/sha256.h"
#include "cli/site_maker.h"

namespace quanlian {
namespace {

constexpr std::size_t kVersionDigits = 16;

}  // namespace

// A new site takes the old one's place only when all of it is there.
void LiveCase::MakeSite(std::unique_ptr<LoadedCase> loaded, Report& report) {
  SitePlan plan;
  plan.name = path_;
  plan.viewer = viewer_;
  plan.worker = SiteWorker::kLeftOut;  // it would keep yesterday's pages
  LoadedCases cases;
  cases.push_back(std::move(loaded));
  if (!HasOwnFolders(cases, report)) return;
  auto site = std::make_unique<SpooledSite>();
  WriteSite(plan, cases, {}, *site, report);
  if (report.has_errors()) return;
  site_ = std::move(site);
  version_ = Sha256Hex(site_->Sums()).substr(0, kVersionDigits);
  case_id_ = cases.front()->the_case.id;
}

void LiveCase::Take(Result<std::string> bytes, Report& report) {
  std::string text;
  was_read_ = bytes.ok();
  if (bytes) {
    text = std::move(bytes).value();
    if (auto loaded = LoadCase(path_, text, report)) MakeSite(std::move(loaded), report);
  } else {
    report.Error(path_, "file", bytes.error());
  }
  has_errors_ = report.has_errors();
  problems_.clear();
  for (const Reported& reported : report.kept()) {
    const bool shown = reported.file == path_ && problems_.size() < kMostShown;
    problems_.push_back({reported, shown ? ExcerptAt(text, reported.diagnostic.place) : std::nullopt});
  }
}

LiveCase::Seen LiveCase::Look() {
  std::optional<Result<std::string>> bytes = file_.Look();
  if (!bytes) return Seen::kNothingNew;
  Report report;
  report.Keep();
  Take(*std::move(bytes), report);
  std::string said;
  for (const Reported& reported : report.kept()) said += FormatDiagnostic(reported.file, reported.diagnostic) + '\n';
  if (said == said_) return Seen::kNewFile;
  said_ = std::move(said);
  return Seen::kNewProblems;
}

}  // namespace quanlian
