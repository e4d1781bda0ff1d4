// Text of the dossier as it was measured and broken into lines, kept from frame to frame: most frames show the same dossier at
// the same width, scrolled.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "layout/text_measure.h"

namespace quanlian {

// A line of a text: where it starts there, its bytes, and its width in CSS pixels.
struct KeptLine {
  std::size_t start = 0;
  std::size_t size = 0;
  float width = 0;

  [[nodiscard]] std::string_view Of(std::string_view text) const { return text.substr(start, size); }
};

// Asked for texts in the order of drawing. A text is set anew where the last frame had another text, width or type at its place
// in that order; so nothing has to be told when a dossier, its language or the window changes.
class KeptLines : public TextMeasure {
 public:
  // `measure` must outlive it.
  explicit KeptLines(const TextMeasure& measure) : measure_(&measure) {}

  void BeginFrame() { next_ = 0; }

  // As BreakLines has them; valid until the next frame.
  class Lines {
   public:
    explicit Lines(const std::vector<KeptLine>& lines) : first_(lines.data()), count_(lines.size()) {}
    [[nodiscard]] const KeptLine* begin() const { return first_; }
    [[nodiscard]] const KeptLine* end() const { return first_ + count_; }
    [[nodiscard]] std::size_t size() const { return count_; }

   private:
    const KeptLine* first_;
    std::size_t count_;
  };
  [[nodiscard]] Lines Break(std::string_view text, float width, TextStyle style) const;

  [[nodiscard]] float Width(std::string_view text, TextStyle style) const override;

  // How many texts have been set or measured so far.
  [[nodiscard]] int times_set() const { return times_set_; }

 private:
  struct Entry {
    std::string text;
    float width = 0;
    TextStyle style;
    std::vector<KeptLine> lines;  // their storage stays where it is when entries move
  };
  // The next entry; without lines if it was of another text.
  [[nodiscard]] Entry& Next(std::string_view text, float width, TextStyle style) const;

  const TextMeasure* measure_;
  mutable std::vector<Entry> entries_;
  mutable std::size_t next_ = 0;
  mutable int times_set_ = 0;
};

}  // namespace quanlian
