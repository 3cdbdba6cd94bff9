#!/bin/sh
# Fuzzes each target for so many seconds, two at a time (JOBS=N for others), starting from
# the corpus; says a line for each and fails where one broke something. What was found
# lies below build/fuzz then; `run.sh 600 csv zip` fuzzes these two, SEEDS=FOLDER adds
# FOLDER/TARGET to what is started from, SEED=N takes the same way again (nearly: threads
# and addresses differ).
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:?how many seconds each}
shift
[ $# -gt 0 ] || set -- fit tcx gpx json csv zip health entry diary
fuzzer=$PWD/build/sanitize/tests/fuzz/fuzzer
[ -x "$fuzzer" ] || {
  echo "Build it first: cmake --preset sanitize && cmake --build --preset sanitize" >&2
  exit 2
}
export fuzzer seconds SEEDS="${SEEDS:-}" SEED="${SEED:-0}"
export ASAN_OPTIONS="quarantine_size_mb=16:${ASAN_OPTIONS:-}"

# Files that zip and diary write are written to memory, where there is such a folder.
[ -w /dev/shm ] && export TMPDIR=/dev/shm

printf '%s\n' "$@" | xargs -P "${JOBS:-2}" -n 1 sh -c '
  target=$1
  out=build/fuzz/$target
  mkdir -p "$out/found"
  set -- "tests/fuzz/corpus/$target"
  [ "$target" != csv ] || set -- "$@" tests/data/exports
  [ ! -d "$SEEDS/$target" ] || set -- "$@" "$SEEDS/$target"
  # The time and memory of an input are held by the fuzzer itself; -timeout ends what hangs.
  if MILEPLATE_FUZZ_TARGET=$target "$fuzzer" -seed="$SEED" -max_total_time="$seconds" -timeout=25 \
      -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 -artifact_prefix="$out/" \
      "$out/found" "$@" >"$out/log" 2>&1; then
    runs=$(sed -n "s/^stat::number_of_executed_units: *//p" "$out/log")
    echo "$target: nothing broke in $runs runs"
  else
    echo "$target: BROKEN, see $out/log"
    grep -aE "what\(\)|runtime error|terminate|Assert|ERROR: |refused by the fuzzer|Test unit written" \
      "$out/log" | head -8
    # The input itself, for where only this output is kept: base64 -d | gunzip
    sed -n "s/.*Test unit written to //p" "$out/log" | tail -1 | xargs -r gzip -c | base64 -w 0
    echo
    exit 1
  fi
' one
