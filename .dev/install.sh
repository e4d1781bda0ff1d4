# Installs what a sub-command needs and the machine lacks: Debian packages through apt-get, npm packages from the lock file.
# A need is written PROOF=PACKAGE: a command, or a file, that is there once the Debian package is.

# need NEED...: installs all that are missing in one go.
need() {
  missing=
  for pair in "$@"; do
    proof=${pair%%=*}
    case $proof in
      /*) [ -e "$proof" ] || missing="$missing ${pair#*=}" ;;
      *) have "$proof" || missing="$missing ${pair#*=}" ;;
    esac
  done
  [ -n "$missing" ] || return 0
  have apt-get || fail "this machine has no apt-get; please install by other means (Debian's names):$missing"
  as_root=
  if [ "$(id -u)" != 0 ]; then
    have sudo || fail "please run as root: apt-get update && apt-get install --no-install-recommends$missing"
    as_root=sudo
  fi
  say "installing Debian packages:$missing"
  # shellcheck disable=SC2086  # words on purpose: $as_root may be empty, $missing is a list
  quietly build/logs/apt-update.txt $as_root apt-get update
  # shellcheck disable=SC2086
  quietly build/logs/apt-install.txt $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends $missing
}

# All that a build takes.
# shellcheck disable=SC2046  # on_debian prints words
need_build_tools() {
  need g++=g++ cmake=cmake ninja=ninja-build emcc=emscripten node=nodejs npm=npm xz=xz-utils \
    hb-subset=libharfbuzz-bin woff2_compress=woff2 fonttools=fonttools \
    /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc=fonts-noto-cjk $(on_debian dpkg-source=dpkg-dev \
      /usr/include/nlohmann/json.hpp=nlohmann-json3-dev /usr/include/doctest/doctest.h=doctest-dev \
      /usr/include/CLI/CLI.hpp=libcli11-dev /usr/include/lzma.h=liblzma-dev \
      /usr/include/utf8proc.h=libutf8proc-dev /usr/include/event2/http.h=libevent-dev \
      /etc/ssl/certs/ca-certificates.crt=ca-certificates)
  node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 18 || (major == 18 && minor >= 19) ? 0 : 1)' ||
    fail "Node.js 18.19 or newer is needed, found $(node --version)"
  need_npm_packages
}

need_test_tools() {
  need chromium-headless-shell=chromium-headless-shell clang-format=clang-format pdftotext=poppler-utils /usr/share/unicode/LineBreak.txt=unicode-data \
    /usr/sbin/nginx=nginx-light ssconvert=gnumeric
}

# shellcheck disable=SC2046
need_sanitizers() {
  need clang++-14=clang-14 llvm-profdata-14=llvm-14 llvm-symbolizer-14=llvm-14 $(on_debian \
    /usr/lib/llvm-14/lib/clang/14.0.6/include/fuzzer/FuzzedDataProvider.h=libclang-rt-14-dev)
}

# Needs that only Debian's own paths prove; elsewhere CMake looks for them itself.
on_debian() {
  if have apt-get; then echo "$@"; fi
}

# npm ci, only when the lock file or the Node.js changed since the last time.
need_npm_packages() {
  stamp=node_modules/.quanlian-stamp
  want=$(node --version && cat package-lock.json)
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ]; then return 0; fi
  say 'installing npm packages'
  quietly build/logs/npm.txt npm ci --ignore-scripts --no-audit --no-fund
  printf '%s\n' "$want" >"$stamp"
}
