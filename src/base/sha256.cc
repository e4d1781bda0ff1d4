// SHA-256 as FIPS 180-4, section 6.2, describes it.
#include "base/sha256.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/sha256_blocks.h"

namespace quanlian {
namespace {

std::uint32_t RotateRight(std::uint32_t word, int bits) {
  return (word >> bits) | (word << (32 - bits));
}

std::uint32_t BigEndianWord(std::string_view bytes, std::size_t at) {
  std::uint32_t word = 0;
  for (std::size_t i = 0; i < 4; ++i) word = (word << 8) | static_cast<unsigned char>(bytes[at + i]);
  return word;
}

void AddBlock(std::string_view block, Sha256State* state) {
  std::array<std::uint32_t, 64> w;
  for (std::size_t t = 0; t < 16; ++t) w[t] = BigEndianWord(block, 4 * t);
  for (std::size_t t = 16; t < 64; ++t) {
    const std::uint32_t s0 = RotateRight(w[t - 15], 7) ^ RotateRight(w[t - 15], 18) ^ (w[t - 15] >> 3);
    const std::uint32_t s1 = RotateRight(w[t - 2], 17) ^ RotateRight(w[t - 2], 19) ^ (w[t - 2] >> 10);
    w[t] = w[t - 16] + s0 + w[t - 7] + s1;
  }
  auto [a, b, c, d, e, f, g, h] = *state;
  for (std::size_t t = 0; t < 64; ++t) {
    const std::uint32_t big1 = RotateRight(e, 6) ^ RotateRight(e, 11) ^ RotateRight(e, 25);
    const std::uint32_t t1 = h + big1 + ((e & f) ^ (~e & g)) + kSha256RoundConstants[t] + w[t];
    const std::uint32_t big0 = RotateRight(a, 2) ^ RotateRight(a, 13) ^ RotateRight(a, 22);
    const std::uint32_t t2 = big0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  const Sha256State added = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < added.size(); ++i) (*state)[i] += added[i];
}

// What follows the last whole block: the rest, a one bit, zeros, and the length in bits.
std::string PaddedTail(std::string_view bytes) {
  std::string tail(bytes.substr(bytes.size() / kSha256BlockBytes * kSha256BlockBytes));
  tail.push_back('\x80');
  while (tail.size() % kSha256BlockBytes != kSha256BlockBytes - 8) tail.push_back('\0');
  const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8) tail.push_back(static_cast<char>((bits >> shift) & 0xFF));
  return tail;
}

}  // namespace

void AddSha256BlocksPortably(std::string_view blocks, Sha256State* state) {
  for (std::size_t at = 0; at < blocks.size(); at += kSha256BlockBytes) AddBlock(blocks.substr(at, kSha256BlockBytes), state);
}

std::string Sha256Hex(std::string_view bytes) {
  const AddSha256Blocks instructions = Sha256Instructions();
  const AddSha256Blocks add = instructions == nullptr ? AddSha256BlocksPortably : instructions;
  Sha256State state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  add(bytes.substr(0, bytes.size() / kSha256BlockBytes * kSha256BlockBytes), &state);
  add(PaddedTail(bytes), &state);

  std::string hex;
  for (const std::uint32_t word : state) {
    for (int shift = 28; shift >= 0; shift -= 4) hex.push_back("0123456789abcdef"[(word >> shift) & 0xF]);
  }
  return hex;
}

}  // namespace quanlian
