// Parts of Dear ImGui that the viewer never uses, in as few words as the linker takes: tables, settings
// files, formatted texts and TrueType fonts (glyphs come from the browser). cmake/viewer.cmake puts this file in their place.
#include <cstdarg>
#include <cstddef>

#include "imgui.h"
#include "imgui_internal.h"

// In place of sscanf: there are no settings to read.
extern "C" int quanlian_reads_nothing(const char*, const char*, ...);
int quanlian_reads_nothing(const char*, const char*, ...) {
  return 0;
}

// Nothing of what Dear ImGui would put into words with printf is ever shown: our texts come from the outline.
int ImFormatStringV(char* buffer, std::size_t size, const char*, va_list) {
  if (buffer != nullptr && size > 0) *buffer = 0;
  return 0;
}
int ImFormatString(char* buffer, std::size_t size, const char*, ...) {
  if (buffer != nullptr && size > 0) *buffer = 0;
  return 0;
}

namespace ImGuiFreeType {

// Asked for the loader of fonts that name none; all of ours name theirs (src/ui/fonts.cc).
const ImFontLoader* GetFontLoader();
const ImFontLoader* GetFontLoader() {
  static const ImFontLoader loader;
  return &loader;
}

}  // namespace ImGuiFreeType

namespace ImGui {

void EndTable() {}
void EndColumns() {}
void TablePushColumnChannel(int) {}
void TablePopColumnChannel() {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TableSettingsAddSettingsHandler() {}

}  // namespace ImGui
