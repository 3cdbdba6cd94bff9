#!/bin/sh
# Start-up to the first painted Plan screen, and the memory that stays, of the program with
# an ordinary and a large diary, against an empty QMainWindow, in turns.
#   tests/bench/startup.sh build/bench/app/mileplate [ROUNDS]
set -eu
program=$(realpath "$1")
rounds=${2:-11}
bench=$(dirname "$program")/../tests/bench
. "$(dirname "$0")/../app/display.sh"

mkdir -p "$work/plugins/generic"
cp "$bench/libfirst_paint.so" "$work/plugins/generic/"
"$bench/make_diary" ordinary "$work/ordinary.mileplate"
"$bench/make_diary" large "$work/large.mileplate"

for platform in xcb offscreen; do
  echo "$platform"
  QT_QPA_PLATFORM=$platform "$bench/startup_times" "$rounds" "$work/plugins" \
    "empty QMainWindow" "$bench/empty_window" \
    "ordinary diary" "$program $work/ordinary.mileplate" \
    "large diary" "$program $work/large.mileplate"
done

# Every page opened by its key, large diary.
"$program" "$work/large.mileplate" >/dev/null 2>&1 &
opened=$!
pids="$pids $opened"
await_window '^Mileplate|Mileplate$'
for key in ctrl+2 ctrl+3 ctrl+4 ctrl+5 ctrl+1; do
  sleep 1
  xdotool key "$key"
done
sleep 1
awk '/VmRSS|VmHWM/ { printf "every page opened, %s %.1f MB\n", $1, $2 / 1024 }' "/proc/$opened/status"
