#!/bin/sh
# Start-up to the first painted Plan screen, and the memory that stays, of the program with
# an ordinary and a large diary, against an empty QMainWindow, in turns.
#   tests/bench/startup.sh build/bench/app/mileplate [ROUNDS]
set -eu
program=$(realpath "$1")
rounds=${2:-11}
bench=$(dirname "$program")/../tests/bench
work=$(mktemp -d)
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work"
export LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS || true
pids=""
finish() {
  # shellcheck disable=SC2086 # one word per process
  [ -z "$pids" ] || kill $pids 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

mkdir -p "$work/plugins/generic"
cp "$bench/libfirst_paint.so" "$work/plugins/generic/"
"$bench/make_diary" ordinary "$work/ordinary.mileplate"
"$bench/make_diary" large "$work/large.mileplate"

Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
pids="$pids $!"
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=":$(cat "$work/display")"
export DISPLAY

for platform in xcb offscreen; do
  echo "$platform"
  QT_QPA_PLATFORM=$platform "$bench/startup_times" "$rounds" "$work/plugins" \
    "empty QMainWindow" "$bench/empty_window" \
    "ordinary diary" "$program $work/ordinary.mileplate" \
    "large diary" "$program $work/large.mileplate"
done

# Every page opened by its key, large diary.
export QT_QPA_PLATFORM=xcb
openbox >/dev/null 2>&1 &
pids="$pids $!"
"$program" "$work/large.mileplate" >/dev/null 2>&1 &
opened=$!
pids="$pids $opened"
window=$(xdotool search --sync --onlyvisible --name '^Mileplate|Mileplate$' | head -1)
xdotool windowactivate --sync "$window"
for key in ctrl+2 ctrl+3 ctrl+1; do
  sleep 1
  xdotool key "$key"
done
sleep 1
awk '/VmRSS|VmHWM/ { printf "every page opened, %s %.1f MB\n", $1, $2 / 1024 }' "/proc/$opened/status"
