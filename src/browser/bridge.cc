// The module's exports: flat C functions that web/wasm.js calls, and nothing else. Texts go in as (bytes, size) in UTF-8 and
// come out as zero-ended UTF-8 that stays until the next call.
#include <emscripten.h>

#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/links/link.h"
#include "app/outline/citation_text.h"
#include "app/search/search.h"
#include "base/json_writer.h"
#include "browser/page.h"
#include "ui/text_watcher.h"

namespace quanlian {
namespace {

const char* Reply(std::string text) {
  Page& page = ThePage();
  page.reply = std::move(text);
  return page.reply.c_str();
}

void Act(const Action& action) {
  Page& page = ThePage();
  if (!page.viewer) return;
  page.viewer->session().Apply(action);
  page.frames.Wake();
}

Lang LangOf(int number) {
  return number > 0 && number < kLanguageCount ? static_cast<Lang>(number) : kFirstLanguage;
}

LinkTarget Target(const Page& page) {
  const State& state = page.viewer->session().state();
  LinkTarget target;
  target.lang = state.lang;
  target.case_sha256_prefix = page.case_sha256.substr(0, 12);
  if (state.exhibit) {  // keeps its settings, and nothing of what a visitor does
    target.mode = Mode::kExhibit;
    target.exhibit = page.exhibit;
    if (page.step > 0) target.step = page.step;
    return target;
  }
  if (state.view != View::kChain) target.view = state.view;
  target.court_only = state.court_only;
  if (state.at.kind != ItemKind::kCase) target.at = state.at;
  target.with = state.with;
  return target;
}

// Before the words found, the words, after them, their language.
void WriteCssBox(JsonWriter* json, const Box& box) {
  json->Open('{');
  json->Member("left", box.left);
  json->Member("top", box.top);
  json->Member("right", box.right);
  json->Member("bottom", box.bottom);
  json->Close('}');
}

void Write(const Snippet& snippet, JsonWriter* json) {
  json->Open('[');
  for (const std::string* part : {&snippet.before, &snippet.match, &snippet.after, &snippet.language}) json->Text(*part);
  json->Close(']');
}

}  // namespace
}  // namespace quanlian

using namespace quanlian;  // NOLINT(google-build-using-namespace): what follows has C names

extern "C" {

// 0 all is well, 1 no WebGL 2, 2 the canvas cannot be read. Without a picture everything else works, as long as no size is
// told.
EMSCRIPTEN_KEEPALIVE int quanlian_start() {
  if (!ThePage().surface.Open()) return 1;
  return BrowserGlyphs::Open() ? 0 : 2;
}

EMSCRIPTEN_KEEPALIVE const char* quanlian_open(const char* bytes, int size, int lang) {
  return Reply(OpenCase(ThePage(), std::string_view(bytes, static_cast<std::size_t>(size)), LangOf(lang)));
}

EMSCRIPTEN_KEEPALIVE void quanlian_resize(int width, int height, float device_pixel_ratio) {
  Page& page = ThePage();
  page.width = width;
  page.height = height;
  page.device_pixel_ratio = device_pixel_ratio;
  ApplySize(page);
}

EMSCRIPTEN_KEEPALIVE void quanlian_pointer(int event, int id, float x, float y, int buttons, int is_touch) {
  Page& page = ThePage();
  if (!page.viewer) return;
  const auto what = static_cast<PointerEvent>(event);
  if (is_touch != 0) {
    page.input.Touch(page.viewer->session(), what, id, {x, y}, emscripten_get_now());
  } else {
    page.input.Mouse(what, {x, y}, buttons);
  }
  page.frames.Wake();
}

EMSCRIPTEN_KEEPALIVE void quanlian_wheel(float dx, float dy, float x, float y, int pinch) {
  Page& page = ThePage();
  if (!page.viewer) return;
  page.input.Wheel(page.viewer->session(), {dx, dy}, {x, y}, pinch != 0);
  page.frames.Wake();
}

EMSCRIPTEN_KEEPALIVE void quanlian_key(int key) {
  Page& page = ThePage();
  if (!page.viewer) return;
  page.input.Press(page.viewer->session(), static_cast<Key>(key));
  page.frames.Wake();
}

EMSCRIPTEN_KEEPALIVE void quanlian_set_lang(int lang) {
  Act(SetLang{LangOf(lang)});
}

EMSCRIPTEN_KEEPALIVE void quanlian_preferences(int dark, int reduced_motion, int more_contrast, float text_scale) {
  Page& page = ThePage();
  page.preferences.color_scheme = dark != 0 ? ColorScheme::kDark : ColorScheme::kLight;
  page.preferences.motion = reduced_motion != 0 ? Motion::kReduced : Motion::kFull;
  page.preferences.contrast = more_contrast != 0 ? Contrast::kMore : Contrast::kStandard;
  page.preferences.text_scale = text_scale;
  Act(SetPreferences{page.preferences});
}

EMSCRIPTEN_KEEPALIVE void quanlian_set_court_only(int court_only) {
  Act(SetCourtOnly{court_only != 0});
}

// The items that no court decided: what the page fades when only the others are asked for.
EMSCRIPTEN_KEEPALIVE const char* quanlian_undecided() {
  const Page& page = ThePage();
  JsonWriter json;
  json.Open('[');
  if (page.viewer) {
    for (const ItemRef& at : page.viewer->session().outline().court.undecided) json.Text(FormatItemRef(at));
  }
  json.Close(']');
  return Reply(json.text());
}

EMSCRIPTEN_KEEPALIVE void quanlian_zoom(float factor) {
  Act(ZoomBy{factor, {}, true});
}

EMSCRIPTEN_KEEPALIVE void quanlian_fit() {
  Act(FitAll{});
}

// Goes where a link's fragment leads: {dropped: the parts that could not be followed}, and what the reader must be told:
// {file: digits of the case file that the link was made with, where it is another one; missing: the item, where there is none,
// and nearest: the one most like it}; also at: the item that it names, and undrawn: 1
// where the canvas has no dossier for it. `whole`: what the link does not say is as at the start, else it stays as it is.
EMSCRIPTEN_KEEPALIVE const char* quanlian_go(const char* bytes, int size, int whole) {
  Page& page = ThePage();
  if (!page.viewer) return Reply("{}");
  const Session& session = page.viewer->session();
  const LinkTarget target = ParseLink(std::string_view(bytes, static_cast<std::size_t>(size)));
  const std::string at = target.at ? FormatItemRef(*target.at) : std::string();
  const bool there = target.at && session.index().Exists(*target.at);
  if (target.mode || target.step || whole != 0) {
    if (target.WantsExhibit()) {
      page.exhibit = target.exhibit;
      page.step = target.step.value_or(0);
    }
    Act(SetExhibit{target.WantsExhibit()});
  }
  if (target.lang) Act(SetLang{*target.lang});
  if (target.view || whole != 0) Act(SetView{target.view.value_or(View::kChain)});
  if (target.court_only || whole != 0) Act(SetCourtOnly{target.court_only});
  if (there || (whole != 0 && !target.at)) Act(Select{target.at.value_or(ItemRef{})});
  const bool compared = target.with && session.CanCompareWith(*target.with);
  if (compared || there || whole != 0) Act(SetWith{compared ? target.with : std::nullopt});
  JsonWriter json;
  json.Open('{');
  if (there) {
    json.Member("at", at);
    if (target.at->kind != ItemKind::kCase && session.outline().DossierFor(*target.at) == nullptr) json.Member("undrawn", 1);
  } else if (target.at) {
    json.Member("missing", at);
    if (const ItemRef* nearest = session.index().Nearest(*target.at)) json.Member("nearest", FormatItemRef(*nearest));
  }
  if (!target.case_sha256_prefix.empty() && page.case_sha256.rfind(target.case_sha256_prefix, 0) != 0) {
    json.Member("file", target.case_sha256_prefix);
  }
  json.Key("dropped");
  json.Open('[');
  for (const std::string& part : target.dropped) json.Text(part);
  if (target.at && !there) json.Text("at=" + at);
  if (target.with && !compared) json.Text("with=" + FormatItemRef(*target.with));
  json.Close(']');
  json.Close('}');
  return Reply(json.text());
}

// What characters are compared as in every search from now on (CharacterFolds).
EMSCRIPTEN_KEEPALIVE void quanlian_take_folds(const char* bytes, int size) {
  Page& page = ThePage();
  page.folds = CharacterFolds(std::string_view(bytes, static_cast<std::size_t>(size)));
  page.search.reset();
}

// What is found for a query: {status, hits: [{at, heading, title, detail, drawn}]}; a heading comes with the first hit of each
// kind, `drawn` is 1 where the canvas has a dossier for the item.
EMSCRIPTEN_KEEPALIVE const char* quanlian_search(const char* bytes, int size) {
  Page& page = ThePage();
  if (!page.viewer) return Reply("{}");
  const Session& session = page.viewer->session();
  if (!page.search) page.search = BuildSearchIndex(session.outlines(), page.folds);
  const Lang lang = session.state().lang;
  const SearchResult result = Search(*page.search, std::string_view(bytes, static_cast<std::size_t>(size)), lang);
  JsonWriter json;
  json.Open('{');
  json.Member("status", SayHits(result.hits, lang));
  json.Key("hits");
  json.Open('[');
  const ItemKind* kind = nullptr;
  for (const SearchHit& hit : result.hits) {
    const ItemRef& at = hit.item->at;
    json.Open('{');
    json.Member("at", FormatItemRef(at));
    if (kind == nullptr || *kind != at.kind) json.Member("heading", SearchHeading(at.kind, lang));
    kind = &at.kind;
    json.Key("title");
    Write(result.Cut(hit.title), &json);
    json.Key("detail");
    Write(result.Cut(hit.detail), &json);
    json.Member("drawn", session.outline().DossierFor(at) != nullptr ? 1 : 0);
    json.Close('}');
  }
  json.Close(']');
  json.Close('}');
  return Reply(json.text());
}

// A numbered item as text to be copied; `address` is the page's own, without a fragment.
EMSCRIPTEN_KEEPALIVE const char* quanlian_copy(const char* item, int size, const char* address, int address_size) {
  Page& page = ThePage();
  std::optional<ItemRef> at = ParseItemRef(std::string_view(item, static_cast<std::size_t>(size)));
  if (!page.viewer || !at) return Reply("");
  LinkTarget target = Target(page);
  target.at = *at;
  const std::string link(address, static_cast<std::size_t>(address_size));
  return Reply(CitationText(page.viewer->session().outline(), *at, link + '#' + PrintLink(target)));
}

// Draws a frame. Bit 0: another one is wanted; the bits above: the number of the mouse cursor.
EMSCRIPTEN_KEEPALIVE int quanlian_frame(double now_ms) {
  return DrawFrame(ThePage(), now_ms);
}

// Grows with every change of selection, view or language.
EMSCRIPTEN_KEEPALIVE std::uint32_t quanlian_revision() {
  const Page& page = ThePage();
  if (!page.viewer) return 0;
  const Revisions& revisions = page.viewer->session().revisions();
  return revisions.selection + revisions.lang + revisions.view;
}

EMSCRIPTEN_KEEPALIVE const char* quanlian_state() {
  const Page& page = ThePage();
  if (!page.viewer) return Reply("{}");
  const State& state = page.viewer->session().state();
  JsonWriter json;
  json.Open('{');
  json.Member("lang", WordFor(state.lang));
  json.Member("mode", state.exhibit ? "exhibit" : "bench");
  json.Member("view", WordForView(state.view));
  if (state.court_only) json.Member("court", 1);
  json.Member("at", FormatItemRef(state.at));
  if (state.with) json.Member("with", FormatItemRef(*state.with));
  json.Member("case", page.case_sha256.substr(0, 12));
  json.Member("fragment", PrintLink(Target(page)));
  json.Close('}');
  return Reply(json.text());
}

// The selected item for a screen reader, in whole sentences.
EMSCRIPTEN_KEEPALIVE const char* quanlian_speech() {
  const Page& page = ThePage();
  if (!page.viewer) return Reply("");
  const Session& session = page.viewer->session();
  return Reply(session.outline().SpeechFor(session.state().at));
}

// Every line of text on the canvas, what it is a line of, and where: that of a frame which is drawn for the asker alone.
EMSCRIPTEN_KEEPALIVE const char* quanlian_drawn_texts() {
  struct Writer : TextWatcher {
    void See(std::string_view text, std::string_view whole, const Box& box, bool /*faded*/) override {
      json.Open('{');
      json.Member("text", text);
      json.Member("whole", whole);
      json.Key("box");
      WriteCssBox(&json, box);
      json.Close('}');
    }
    JsonWriter json;
  };
  Writer writer;
  writer.json.Open('[');
  if (ThePage().viewer) ThePage().viewer->Frame(0, &writer);
  writer.json.Close(']');
  return Reply(writer.json.text());
}

// Where the cards of the chain stand on the canvas.
EMSCRIPTEN_KEEPALIVE const char* quanlian_chain() {
  const Page& page = ThePage();
  JsonWriter json;
  json.Open('[');
  if (page.viewer) {
    const Session& session = page.viewer->session();
    for (const PlacedCard& card : session.chain().cards) {
      json.Open('{');
      json.Member("at", FormatItemRef(card.at));
      json.Key("box");
      WriteCssBox(&json, WorldToScreen(session.state().camera, session.regions().chain, card.box));
      json.Close('}');
    }
  }
  json.Close(']');
  return Reply(json.text());
}

EMSCRIPTEN_KEEPALIVE const char* quanlian_stats() {
  const Page& page = ThePage();
  JsonWriter json;
  json.Open('{');
  json.Member("frames", page.frames.drawn());
  json.Member("draws", page.surface.draws());
  json.Member("caseSha256", page.case_sha256);
  json.Member("itemCount", page.viewer ? ItemCount(page.viewer->session().the_case()) : 0);
  json.Close('}');
  return Reply(json.text());
}

// The right and the bottom edge of the chain's part of the canvas, CSS pixels: the page's buttons for it stand in that corner,
// in the strip below a column.
EMSCRIPTEN_KEEPALIVE float quanlian_chain_right() {
  const Page& page = ThePage();
  return page.viewer ? page.viewer->session().regions().chain.right : 0;
}

EMSCRIPTEN_KEEPALIVE float quanlian_chain_bottom() {
  const Page& page = ThePage();
  return page.viewer ? page.viewer->session().regions().strip.bottom : 0;
}

EMSCRIPTEN_KEEPALIVE void quanlian_context_lost() {
  Page& page = ThePage();
  page.surface.ContextLost();
  if (page.viewer) page.input.Release();
}

// 1 when drawing can go on.
EMSCRIPTEN_KEEPALIVE int quanlian_context_restored() {
  Page& page = ThePage();
  page.frames.Wake();
  return page.surface.ContextRestored() ? 1 : 0;
}

}  // extern "C"
