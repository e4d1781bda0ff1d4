// The example vectors of FIPS 180-4 and NIST, and the lengths around a block's end.
#include "base/sha256.h"

#include <doctest/doctest.h>

#include <string>

#include "base/sha256_blocks.h"

using quanlian::Sha256Hex;

TEST_CASE("the published example vectors come out") {
  CHECK(Sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(Sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(Sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(Sha256Hex(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("padding is right when the message ends near the end of a block") {
  CHECK(Sha256Hex(std::string(55, 'a')) == "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
  CHECK(Sha256Hex(std::string(56, 'a')) == "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
  CHECK(Sha256Hex(std::string(64, 'a')) == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

// The published vectors go through whichever the machine has; so both must be the same.
TEST_CASE("the processor's own instructions give what the portable code gives" *
          doctest::skip(quanlian::Sha256Instructions() == nullptr)) {
  std::string blocks;
  for (unsigned i = 0; blocks.size() < 9 * quanlian::kSha256BlockBytes; ++i)
    blocks.push_back(static_cast<char>(i * 151 + i / 7));
  for (std::size_t count = 0; count <= 9; ++count) {
    quanlian::Sha256State portable = {1, 2, 0x80000000, 4, 0xFFFFFFFF, 6, 7, 8};
    quanlian::Sha256State instructions = portable;
    const std::string some = blocks.substr(0, count * quanlian::kSha256BlockBytes);
    quanlian::AddSha256BlocksPortably(some, &portable);
    quanlian::Sha256Instructions()(some, &instructions);
    CHECK(portable == instructions);
  }
}
