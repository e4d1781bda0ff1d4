# Words to the person who runs ./dev, and small helpers.

say() {
  printf '== %s\n' "$*"
}

fail() {
  printf 'dev: %s\n' "$*" >&2
  exit 1
}

have() {
  command -v "$1" >/dev/null 2>&1
}

# Runs quietly: the output is shown only when the command fails. quietly LOG COMMAND...
quietly() {
  quiet_log=$1
  shift
  mkdir -p "$(dirname -- "$quiet_log")"
  if ! "$@" >"$quiet_log" 2>&1 </dev/null; then
    cat "$quiet_log" >&2
    fail "failed: $*"
  fi
}
