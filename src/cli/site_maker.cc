// Writes the pages of cases and what they need.
#include "cli/site_maker.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string_view>

#include "base/sha256.h"
#include "cli/files.h"
#include "cli/site_items.h"
#include "cli/site_offline.h"
#include "cli/sitemap.h"
#include "record/data/citations_json.h"
#include "record/data/exhibit_json.h"
#include "record/data/pictures_json.h"
#include "record/html/item_addresses.h"
#include "record/ledger/ledger_csv.h"
#include "record/page/launcher_html.h"
#include "record/page/page_html.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

// A site that is kept in git stays what SHA256SUMS lists: git changes no line ends in it.
constexpr std::string_view kGitAttributes = "* -text\n";

// Writes the pages and remembers the first thing that went wrong.
class SiteWriter {
 public:
  SiteWriter(const SitePlan& plan, const EarlierFiles& earlier, SiteFiles& files, Report& report)
      : plan_(plan), earlier_(earlier), files_(files), report_(report) {}

  void Write(const LoadedCases& cases) {
    Put(".gitattributes", kGitAttributes);
    icon_ = PutAsset("icon.svg", Icon());
    if (!plan_.viewer.empty()) CopyViewer();
    std::vector<IndexEntry> entries;
    for (const auto& loaded : cases) {
      WriteCase(*loaded);
      const Case& the_case = loaded->the_case;
      entries.push_back({the_case.id + "/", the_case.title, the_case.summary});
    }
    Put("index.html", IndexHtml(entries, icon_, Canonical("")));
    if (!exhibits_.empty() && viewer_->Has(LaterTool::kLauncher)) {
      Put("exhibit.html", LauncherHtml(exhibits_, icon_, viewer_->At(LaterTool::kLauncher)));
    }
    if (!plan_.base_url.empty()) Put("sitemap.xml", Sitemap(plan_.base_url, pages_));
    if (viewer_ && plan_.worker == SiteWorker::kWritten) PutWorker();  // last: it is about all the others
  }

 private:
  std::string Put(std::string_view path, std::string_view bytes) {
    if (stopped_) return {};
    const Result<std::string> digest = files_.Write(path, bytes);
    if (digest) return digest.value();
    stopped_ = true;  // what stopped this file would stop the others: it is said once
    report_.Error(plan_.name, "write", digest.error());
    return {};
  }

  [[nodiscard]] std::string Canonical(const std::string& path) const {
    return plan_.base_url.empty() ? std::string() : plan_.base_url + "/" + path;
  }

  // "icon.svg" → "assets/icon-0123abcd.svg", by content, so that a host may keep it for ever.
  std::string PutAsset(const std::string& name, std::string_view bytes) {
    const std::filesystem::path path(name);
    const std::string to = "assets/" + path.stem().string() + "-" + Sha256Hex(bytes).substr(0, 8) + path.extension().string();
    Put(to, bytes);
    return to;
  }

  // A file of the built viewer as an asset. Empty when it is not there.
  std::string CopyAsset(const std::string& name) {
    const std::filesystem::path from = std::filesystem::path(plan_.viewer) / name;
    const Result<std::string> bytes = ReadFile(from);
    if (!bytes) {
      report_.Error(from.string(), "file", bytes.error(), "build the viewer first, or leave out --viewer");
      return {};
    }
    return PutAsset(name, bytes.value());
  }

  void CopyViewer() {
    viewer_.emplace();
    for (const ViewerFileRow& row : kViewerFiles) {
      if (!row.of_site.empty()) viewer_->Put(row.file, CopyAsset(std::string(row.of_site)));
    }
    for (const LaterToolRow& row : kLaterTools) {  // the modules that the page loads on a click; a viewer may come without them
      const std::string name = "later/" + std::string(row.word) + ".js";
      if (!IsMissing(std::filesystem::path(plan_.viewer) / name)) viewer_->Put(row.tool, CopyAsset(name));
    }
  }

  // The viewer's addresses from a page that lies below the site's root: `up` is "../" once per folder, `case_folder` the same
  // from the page to its case.
  [[nodiscard]] std::optional<ViewerAssets> ViewerFrom(const std::string& up, const std::string& case_folder,
                                                       const std::string& case_sha256) const {
    if (!viewer_) return std::nullopt;
    ViewerAssets from_here = viewer_->From(up);
    from_here.Put(ViewerFile::kCaseFile, case_folder + "case.json");
    from_here.Put(ViewerFile::kRevisions, case_folder + "revisions.json");
    from_here.case_sha256 = case_sha256;
    return from_here;
  }

  // The service worker of the built viewer, told which version of the site it is of. A viewer may come without one.
  void PutWorker() {
    const std::filesystem::path from = std::filesystem::path(plan_.viewer) / kServiceWorker;
    if (IsMissing(from)) return;
    const Result<std::string> worker = ReadFile(from);
    if (!worker) return report_.Error(from.string(), "file", worker.error());
    const std::optional<std::string> ours = WorkerOfVersion(worker.value(), Sha256Hex(files_.Sums()));
    if (ours) {
      Put(kServiceWorker, *ours);
    } else {
      report_.Error(from.string(), "worker", "it has no place for the version of the site, or more than one",
                    "build the viewer again");
    }
  }

  std::string PutLedger(const std::string& case_id, const Outline& outline, const std::string& case_sha256) {
    const Language& language = LanguageOf(outline.lang);
    const std::string csv = LedgerCsv(outline, {Canonical(case_id + "/" + std::string(language.folder)), case_sha256});
    return PutAsset("ledger-" + case_id + "-" + std::string(language.tag) + ".csv", csv);
  }

  // What the viewer's tools tell of the case, for those that there are.
  void PutTold(const Case& the_case, const Outlines& outlines, const std::string& sha256) {
    const std::string& id = the_case.id;
    if (viewer_->Has(LaterTool::kShare)) {
      viewer_->Put(ViewerFile::kCitations, PutAsset("citations-" + id + ".json", CitationsJson(the_case, outlines, sha256)));
    }
    if (viewer_->Has(LaterTool::kExhibit)) {
      viewer_->Put(ViewerFile::kExhibit, PutAsset("exhibit-" + id + ".json", ExhibitJson(the_case, outlines, sha256)));
      exhibits_.push_back({id + "/index.html", viewer_->At(ViewerFile::kExhibit), the_case.title});
    }
    if (viewer_->Has(LaterTool::kFigures)) {
      for (const Lang lang : Languages()) {
        viewer_->Put(InLanguage(ViewerFile::kLedger, lang), PutLedger(id, outlines[lang], sha256));
      }
    }
    if (viewer_->Has(LaterTool::kPicture)) {
      viewer_->Put(ViewerFile::kPictures, PutAsset("pictures-" + id + ".json", PicturesJson(outlines, sha256)));
    }
  }

  void WriteCase(const LoadedCase& loaded) {
    const std::string folder = loaded.the_case.id + "/";
    const CaseIndex index(loaded.the_case);
    const std::string sha256 = Put(folder + "case.json", loaded.bytes);
    Outlines outlines = BuildOutlines(index);
    for (Outline& outline : outlines.values) AddSourceQuotes(index, &outline);
    if (viewer_) PutTold(loaded.the_case, outlines, sha256);
    const auto put = [this](const std::string& path, std::string_view bytes) { Put(path, bytes); };
    ItemPages items(loaded, {sha256, icon_, plan_.base_url, plan_.previews}, put, report_);
    PageFolders& folders = pages_.emplace_back();
    for (const Lang lang : Languages()) folders[lang] = folder + std::string(LanguageOf(lang).folder);
    const PageFolders of_case = folders;
    const std::vector<PageFolders> of_items = items.Pages(outlines[kFirstLanguage]);
    pages_.insert(pages_.end(), of_items.begin(), of_items.end());
    for (const Outline& outline : outlines.values) {
      const Lang lang = outline.lang;
      PageAssets assets;
      assets.items_up = UpFrom(lang);
      const std::string root = *assets.items_up + "../";
      for (const Lang other : Languages()) {
        if (other != lang) assets.others[other] = PageInstead(lang, other);
        assets.canonicals[other] = Canonical(of_case[other]);
      }
      assets.home = root + "index.html";
      assets.icon = root + icon_;
      assets.short_title = loaded.the_case.short_title;
      assets.case_sha256 = sha256;
      if (viewer_) {
        Put(folder + ManifestName(lang), WebManifest(loaded.the_case, lang, icon_));
        assets.manifest = *assets.items_up + ManifestName(lang);
      }
      assets.viewer = ViewerFrom(root, *assets.items_up, sha256);
      const std::string picture = items.PutPicture(outline.whole.at, lang);
      if (!picture.empty()) assets.picture = Canonical(picture);
      const std::optional<Outline> marked = MarkedOutline(index, outline);
      Put(of_case[lang] + "index.html", PageHtml(marked ? *marked : outline, assets));
      items.Write(index, marked ? *marked : outline);
    }
    if (viewer_) {
      const auto mine = earlier_.find(loaded.the_case.id);
      const std::vector<CaseFile> earlier = mine == earlier_.end() ? std::vector<CaseFile>() : mine->second;
      Put(folder + "revisions.json", RevisionsJson({&loaded.the_case, sha256}, earlier));
    }
  }

  const SitePlan& plan_;
  const EarlierFiles& earlier_;
  SiteFiles& files_;
  Report& report_;
  bool stopped_ = false;
  std::vector<ExhibitEntry> exhibits_;  // cases that can be exhibited
  std::vector<PageFolders> pages_;      // but the list of cases
  std::string icon_;                    // address from the site's root
  std::optional<ViewerAssets> viewer_;  // addresses from the site's root; citations, ledgers, pictures: of the case written now
};

}  // namespace

bool HasOwnFolders(const LoadedCases& cases, Report& report) {
  std::set<std::string> taken = {"assets", "sha256sums"};
  bool fine = true;
  for (const auto& loaded : cases) {
    if (taken.insert(loaded->the_case.id).second) continue;
    report.Error(loaded->path, "case-id",
                 "the id \"" + loaded->the_case.id + "\" is taken; every case of a site needs its own");
    fine = false;
  }
  return fine;
}

void WriteSite(const SitePlan& plan, const LoadedCases& cases, const EarlierFiles& earlier, SiteFiles& files, Report& report) {
  SiteWriter(plan, earlier, files, report).Write(cases);
}

}  // namespace quanlian
