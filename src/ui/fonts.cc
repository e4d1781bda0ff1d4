#include "ui/fonts.h"

#include <cmath>
#include <string>

#include "imgui.h"
#include "imgui_internal.h"

namespace quanlian {
namespace {

constexpr float kAscentInEm = 0.88F;  // of Noto Sans CJK's em box
constexpr float kReferenceSize = 16;

// What a font of the atlas is made from. The atlas keeps a copy of it as the font's "data".
struct Binding {
  GlyphSource* source;
  const Clusters* clusters;
  Weight weight;
};

const Binding& BindingOf(const ImFontConfig* config) {
  return *static_cast<const Binding*>(config->FontData);
}

bool ContainsGlyph(ImFontAtlas*, ImFontConfig*, ImWchar character) {
  return character >= 0x20;
}

bool InitBaked(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
  baked->Ascent = std::round(baked->Size * kAscentInEm);
  baked->Descent = baked->Ascent - baked->Size;
  return true;
}

bool LoadGlyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*, ImWchar character, ImFontGlyph* glyph,
               float* advance_only) {
  if (!ContainsGlyph(atlas, config, character)) return false;
  const Binding& binding = BindingOf(config);
  const std::string cluster = binding.clusters->TextOf(character);
  const float advance = binding.source->AdvanceInEm(cluster, binding.weight) * baked->Size;
  if (advance_only != nullptr) {
    *advance_only = advance;
    return true;
  }
  glyph->Codepoint = character & 0x1FFFFF;
  glyph->AdvanceX = advance;
  const float density = baked->RasterizerDensity;
  const GlyphBitmap bitmap = binding.source->Rasterize(cluster, binding.weight, baked->Size * density);
  if (bitmap.width == 0 || bitmap.height == 0) return true;
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, bitmap.width, bitmap.height);
  if (id == ImFontAtlasRectId_Invalid) return false;
  ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, id);
  glyph->X0 = static_cast<float>(bitmap.left) / density;
  glyph->Y0 = static_cast<float>(bitmap.top) / density + baked->Ascent;
  glyph->X1 = glyph->X0 + static_cast<float>(bitmap.width) / density;
  glyph->Y1 = glyph->Y0 + static_cast<float>(bitmap.height) / density;
  glyph->Visible = true;
  glyph->PackId = id;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, glyph, rect, bitmap.coverage.data(), ImTextureFormat_Alpha8,
                                     bitmap.width);
  return true;
}

const ImFontLoader* Loader() {
  static const ImFontLoader kLoader = [] {
    ImFontLoader loader;
    loader.Name = "glyph source";
    loader.FontSrcContainsGlyph = ContainsGlyph;
    loader.FontBakedInit = InitBaked;
    loader.FontBakedLoadGlyph = LoadGlyph;
    return loader;
  }();
  return &kLoader;
}

ImFont* AddFont(GlyphSource& source, const Clusters& clusters, Weight weight, ImFontAtlas& atlas) {
  Binding binding{&source, &clusters, weight};
  ImFontConfig config;
  config.FontData = &binding;
  config.FontDataSize = sizeof(binding);
  config.FontDataOwnedByAtlas = false;  // the atlas copies it
  config.FontLoader = Loader();
  config.SizePixels = kReferenceSize;
  return atlas.AddFont(&config);
}

}  // namespace

Fonts::Fonts(GlyphSource& source, ImFontAtlas& atlas)
    : source_(&source),
      fonts_{AddFont(source, clusters_, Weight::kRegular, atlas), AddFont(source, clusters_, Weight::kBold, atlas)} {}

float Fonts::Advance(char32_t character, TextStyle style) const {
  auto& cache = advances_in_em_[static_cast<int>(style.weight)];
  const auto [entry, added] = cache.try_emplace(character, 0.0F);
  if (added) entry->second = source_->AdvanceInEm(clusters_.TextOf(character), style.weight);
  return entry->second * style.size;
}

float Fonts::Width(std::string_view text, TextStyle style) const {
  float width = 0;
  for (std::size_t at = 0; at < text.size();) width += Advance(Next(text, &at), style);
  return width;
}

}  // namespace quanlian
