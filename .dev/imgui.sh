# Dear ImGui's sources. First choice: Debian's source package of the pinned version, which apt verifies against the archive's
# signature. Then the upstream repository at the pinned commit (the same code; CMake fetches it). A newer 1.92 of Debian's only
# when neither can be had, and never silently.

imgui_version=1.92.2b+ds-1
imgui_sha256=e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48  # of the .orig tarball
imgui_home=build/third_party

# Sets imgui_dir: the folder with imgui.h, or empty when CMake is to fetch it.
need_imgui() {
  imgui_dir=$PWD/$imgui_home/imgui
  if [ -f "$imgui_dir/imgui.h" ]; then return 0; fi
  say "fetching Dear ImGui $imgui_version"
  if imgui_sources_index && imgui_from_debian "$imgui_version" "$imgui_sha256"; then return 0; fi
  if imgui_upstream_answers; then
    say 'Debian does not offer that version here; CMake takes it from the upstream repository'
    imgui_dir=
    return 0
  fi
  newer=$(imgui_newest_listed)
  if [ -n "$newer" ] && imgui_from_debian "$newer" ''; then
    say "NOTE: Dear ImGui $newer instead of the pinned $imgui_version, which can no longer be had: pictures may differ a little"
    return 0
  fi
  fail "Dear ImGui $imgui_version can be had neither from Debian's sid or forky nor from upstream (see build/logs/imgui.txt);
     unpack its sources yourself into $imgui_home/imgui"
}

# shellcheck disable=SC2016  # apt's own $(…)
# Reads the source lists of Debian's newer suites, from the mirror that this machine already uses.
imgui_sources_index() {
  have apt-get || return 1
  have dpkg-source || return 1
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  [ -r "$keyring" ] || return 1
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1)
  if [ -z "$mirror" ]; then  # lists never read yet: the labels are not known
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | grep -v security | head -n 1)
  fi
  [ -n "$mirror" ] || return 1
  apt_home=$PWD/$imgui_home/apt
  mkdir -p "$apt_home/lists/partial" "$apt_home/cache/archives/partial" build/logs
  : >build/logs/imgui.txt
  for suite in sid forky; do
    printf 'deb-src [signed-by=%s] %s %s main\n' "$keyring" "$mirror" "$suite"
  done >"$apt_home/sources.list"
  cat >"$apt_home/apt.conf" <<TEXT
Dir::State::Lists "$apt_home/lists";
Dir::Etc::SourceList "$apt_home/sources.list";
Dir::Etc::SourceParts "-";
Dir::Cache "$apt_home/cache";
Acquire::Languages "none";
TEXT
  if [ "$(id -u)" = 0 ]; then echo 'APT::Sandbox::User "root";' >>"$apt_home/apt.conf"; fi
  APT_CONFIG="$apt_home/apt.conf" apt-get update >>build/logs/imgui.txt 2>&1 </dev/null
}

# imgui_from_debian VERSION SHA256: downloads, verifies and unpacks; SHA256 may be empty (then apt's own verification stands alone).
imgui_from_debian() {
  (
    conf=$PWD/$imgui_home/apt/apt.conf
    rm -rf "$imgui_home/download" "$imgui_home/imgui"
    mkdir -p "$imgui_home/download"
    cd "$imgui_home/download" || exit 1
    APT_CONFIG=$conf apt-get source --download-only "imgui=$1" || exit 1
    if [ -n "$2" ]; then
      printf '%s  %s\n' "$2" imgui_*.orig.tar.xz | sha256sum -c - || exit 1
    fi
    dpkg-source -x imgui_*.dsc unpacked || exit 1
    mv unpacked ../imgui
  ) >>build/logs/imgui.txt 2>&1 </dev/null
}

# The newest 1.92 from .2 on in the lists; nothing when there is none.
imgui_newest_listed() {
  APT_CONFIG="$PWD/$imgui_home/apt/apt.conf" apt-cache showsrc imgui 2>/dev/null |
    sed -n 's/^Version: \(1\.92\.\([2-9]\|[1-9][0-9]\).*\)/\1/p' | sort -V | tail -n 1
}

imgui_upstream_answers() {
  have git || return 1
  upstream=$(sed -n 's/^ *GIT_REPOSITORY *\([^ ]*imgui[^ ]*\).*/\1/p' cmake/dependencies.cmake)
  [ -n "$upstream" ] && GIT_TERMINAL_PROMPT=0 timeout 20 git ls-remote --exit-code "$upstream" HEAD >>build/logs/imgui.txt 2>&1
}
