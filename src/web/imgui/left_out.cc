// Parts of Dear ImGui that the viewer never uses, a fifth of its code, in as few words as the linker takes: tables, settings
// files, TrueType fonts (glyphs come from the browser) and printf. cmake/viewer.cmake puts this file in their place.
#include <cstdarg>
#include <cstddef>

#include "imgui.h"
#include "imgui_internal.h"

namespace {

// Writes a formatted text as far as it fits, and counts what all of it would take.
class Writer {
 public:
  Writer(char* buffer, std::size_t size) : buffer_(buffer), size_(size) {}

  void Put(char c) {
    if (buffer_ != nullptr && length_ + 1 < size_) buffer_[length_] = c;
    ++length_;
  }

  void PutNumber(unsigned number, unsigned base) {
    if (number >= base) PutNumber(number / base, base);
    Put("0123456789ABCDEF"[number % base]);
  }

  // As ImFormatString answers: what was written; the whole length when there was nothing to write into.
  [[nodiscard]] int End() {
    if (buffer_ == nullptr) return static_cast<int>(length_);
    const std::size_t end = length_ < size_ ? length_ : size_ - 1;
    buffer_[end] = 0;
    return static_cast<int>(end);
  }

 private:
  char* buffer_;
  std::size_t size_;
  std::size_t length_ = 0;
};

}  // namespace

// %s, %d, %u and %X, which are all that names of windows are made of; widths are passed over.
int ImFormatStringV(char* buffer, std::size_t size, const char* format, va_list arguments) {
  Writer out(buffer, size);
  for (; *format != 0; ++format) {
    if (*format != '%') {
      out.Put(*format);
      continue;
    }
    do ++format;
    while (*format >= '0' && *format <= '9');
    if (*format == 0) break;
    if (*format == 's') {
      for (const char* text = va_arg(arguments, const char*); *text != 0; ++text) out.Put(*text);
    } else if (*format == 'd' || *format == 'u') {
      const int number = va_arg(arguments, int);
      if (number < 0 && *format == 'd') out.Put('-');
      out.PutNumber(number < 0 && *format == 'd' ? 0U - static_cast<unsigned>(number) : static_cast<unsigned>(number), 10);
    } else if (*format == 'X') {
      out.PutNumber(va_arg(arguments, unsigned), 16);
    } else {
      out.Put(*format);
    }
  }
  return out.End();
}

int ImFormatString(char* buffer, std::size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = ImFormatStringV(buffer, size, format, arguments);
  va_end(arguments);
  return length;
}

// In place of sscanf: there are no settings to read.
extern "C" int quanlian_reads_nothing(const char*, const char*, ...);
int quanlian_reads_nothing(const char*, const char*, ...) {
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
