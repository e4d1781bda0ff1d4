// SHA-256 by the instructions of x86 processors (SHA-NI): a site of 10,000 parties is 2.4 GB of pages, each with its digest.
#include "base/sha256_blocks.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace quanlian {
#if defined(__x86_64__)
namespace {

// What the functions below are compiled for; the rest of the program asks for no such processor.
#define QUANLIAN_SHA __attribute__((target("sha,sse4.1,ssse3")))

// The instructions want the eight words as two vectors, each from its highest word on.
struct Halves {
  __m128i abef;
  __m128i cdgh;
};

QUANLIAN_SHA Halves Split(const Sha256State& state) {
  const __m128i abcd = _mm_loadu_si128(reinterpret_cast<const __m128i*>(state.data()));
  const __m128i efgh = _mm_loadu_si128(reinterpret_cast<const __m128i*>(state.data() + 4));
  const __m128i badc = _mm_shuffle_epi32(abcd, 0xB1);
  const __m128i hgfe = _mm_shuffle_epi32(efgh, 0x1B);
  return {_mm_alignr_epi8(badc, hgfe, 8), _mm_blend_epi16(hgfe, badc, 0xF0)};
}

QUANLIAN_SHA void Merge(const Halves& halves, Sha256State* state) {
  const __m128i feba = _mm_shuffle_epi32(halves.abef, 0x1B);
  const __m128i dchg = _mm_shuffle_epi32(halves.cdgh, 0xB1);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(state->data()), _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(state->data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}

QUANLIAN_SHA Halves AddBlock(const char* block, const Halves& before) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i words[4];
  for (int i = 0; i < 4; ++i) {
    words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(block) + i), big_endian);
  }
  Halves now = before;
  for (std::size_t round = 0; round < kSha256RoundConstants.size(); round += 4) {
    const auto* constants = reinterpret_cast<const __m128i*>(kSha256RoundConstants.data() + round);
    const __m128i sum = _mm_add_epi32(words[0], _mm_load_si128(constants));
    now.cdgh = _mm_sha256rnds2_epu32(now.cdgh, now.abef, sum);
    now.abef = _mm_sha256rnds2_epu32(now.abef, now.cdgh, _mm_shuffle_epi32(sum, 0x0E));
    const __m128i seven_back = _mm_alignr_epi8(words[3], words[2], 4);
    const __m128i partly = _mm_add_epi32(_mm_sha256msg1_epu32(words[0], words[1]), seven_back);
    const __m128i next = _mm_sha256msg2_epu32(partly, words[3]);
    words[0] = words[1];
    words[1] = words[2];
    words[2] = words[3];
    words[3] = next;
  }
  return {_mm_add_epi32(before.abef, now.abef), _mm_add_epi32(before.cdgh, now.cdgh)};
}

QUANLIAN_SHA void AddBlocks(std::string_view blocks, Sha256State* state) {
  Halves halves = Split(*state);
  for (std::size_t at = 0; at < blocks.size(); at += kSha256BlockBytes) halves = AddBlock(blocks.data() + at, halves);
  Merge(halves, state);
}
#undef QUANLIAN_SHA

bool ProcessorHasThem() {
  constexpr unsigned kSsse3 = 1U << 9U, kSse41 = 1U << 19U, kSha = 1U << 29U;
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  if (__get_cpuid(1, &eax, &ebx, &ecx, &edx) == 0 || (ecx & kSsse3) == 0 || (ecx & kSse41) == 0) return false;
  return __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 && (ebx & kSha) != 0;
}

}  // namespace

AddSha256Blocks Sha256Instructions() {
  static const bool has_them = ProcessorHasThem();
  return has_them ? AddBlocks : nullptr;
}

#else

AddSha256Blocks Sha256Instructions() {
  return nullptr;
}

#endif
}  // namespace quanlian
