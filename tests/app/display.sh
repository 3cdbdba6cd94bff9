#!/bin/sh
# Sourced by tests and measurements that need the program on a display of its own: a folder $work as its
# home, Xvfb and a window manager, all gone at the end. More processes go into $pids.
work=$(mktemp -d)
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb TZ=UTC
unset DBUS_SESSION_BUS_ADDRESS || true
pids=""
finish() {
  # shellcheck disable=SC2086 # one word per process
  [ -z "$pids" ] || kill $pids 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
pids="$pids $!"
tries=0
until [ -s "$work/display" ]; do
  tries=$((tries + 1)); [ $tries -lt 100 ] || { echo "no display"; exit 1; }
  sleep 0.1
done
DISPLAY=":$(cat "$work/display")"
export DISPLAY
openbox >/dev/null 2>&1 &
pids="$pids $!"

# Puts the first visible window of a title to the front; its number is in $window. xdotool's own
# waiting (search --sync) may never end where a window comes while it looks.
await_window() {
  tries=0
  until window=$(timeout 5 xdotool search --onlyvisible --name "$1" 2>/dev/null | head -1) &&
    [ -n "$window" ]; do
    tries=$((tries + 1))
    [ $tries -lt 200 ] || { echo "no window"; cat "$work/errors" 2>/dev/null; exit 1; }
    sleep 0.1
  done
  timeout 20 xdotool windowactivate --sync "$window" || echo "not in front: $window"
}
