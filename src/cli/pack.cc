// LZMA by liblzma, and seven bits in a character.
#include "cli/pack.h"

#include <lzma.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

namespace quanlian {
namespace {

// How far back liblzma looks: it takes eleven times as much memory. All of a usual case.
constexpr std::size_t kLeastWindow = 1U << 16;
constexpr std::size_t kMostWindow = 1U << 23;
constexpr int kBits = 7;
constexpr unsigned kMask = (1U << kBits) - 1;
constexpr std::string_view kUnfit("\0\n\r<", 4);  // their places in here are the two bits before the next seven
constexpr unsigned kFirstLetter = 0x100;

// Takes groups of seven bits.
class TextWriter {
 public:
  void Add(unsigned value) {
    if (unfit_ != std::string_view::npos) {
      AddLetter(kFirstLetter + (static_cast<unsigned>(unfit_) << kBits) + value);
      unfit_ = std::string_view::npos;
      return;
    }
    unfit_ = kUnfit.find(static_cast<char>(value));
    if (unfit_ == std::string_view::npos) out_ += static_cast<char>(value);
  }

  std::string Take() {
    if (unfit_ != std::string_view::npos) Add(0);
    return std::move(out_);
  }

 private:
  void AddLetter(unsigned code_point) {
    out_ += static_cast<char>(0xC0 | (code_point >> 6));
    out_ += static_cast<char>(0x80 | (code_point & 0x3F));
  }

  std::string out_;
  std::size_t unfit_ = std::string_view::npos;  // which one waits for the bits after it
};

}  // namespace

std::string Lzma(std::string_view bytes) {
  lzma_options_lzma options;
  lzma_lzma_preset(&options, 9 | LZMA_PRESET_EXTREME);
  options.lc = 3;
  options.lp = 0;
  options.pb = 0;
  options.dict_size = static_cast<std::uint32_t>(std::clamp(bytes.size(), kLeastWindow, kMostWindow));
  const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, nullptr}};
  std::string out(bytes.size() + bytes.size() / 2 + 1024, '\0');  // what cannot be packed grows by much less
  std::size_t size = 0;
  const lzma_ret status = lzma_raw_buffer_encode(filters, nullptr, reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                                 bytes.size(), reinterpret_cast<std::uint8_t*>(out.data()), &size, out.size());
  if (status != LZMA_OK) throw std::runtime_error("liblzma cannot pack");
  out.resize(size);
  return out;
}

std::string AsText(std::string_view bytes) {
  TextWriter text;
  unsigned bits = 0;
  int count = 0;
  for (const char c : bytes) {
    bits = (bits << 8) | static_cast<unsigned char>(c);
    for (count += 8; count >= kBits;) {
      count -= kBits;
      text.Add((bits >> count) & kMask);
    }
    bits &= (1U << count) - 1;
  }
  if (count > 0) text.Add((bits << (kBits - count)) & kMask);
  return text.Take();
}

std::string PackFiles(const std::vector<FileToPack>& files) {
  std::string all;
  for (const FileToPack& file : files) {
    all.append(all.empty() ? "" : " ").append(file.name).append(" ").append(std::to_string(file.bytes.size()));
  }
  all += '\n';
  for (const FileToPack& file : files) all += file.bytes;
  const std::string packed = Lzma(all);
  return std::to_string(packed.size()) + ' ' + std::to_string(all.size()) + ' ' + AsText(packed);
}

}  // namespace quanlian
