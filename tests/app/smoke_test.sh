#!/bin/sh
# The program under Xvfb: a card is dragged by a real mouse from Friday to Wednesday, and
# the journal knows of it; then Ctrl+Z by a real keyboard takes it back.
set -eu
program=$1
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

# The week of today, with one lift on Friday evening.
monday=$(date -d "-$(( $(date +%u) - 1 )) days" +%F)
friday=$(date -d "$monday +4 days" +%F)
cat > "$work/week.json" <<JSON
{"format":"mileplate-diary","version":1,"sessions":[{"id":"lift","date":"$friday",
"slot":"evening","time":"18:00","kind":"strength","focus":"lower","style":"heavy",
"status":"planned","planned":{"duration_min":45}}]}
JSON
"$program" import "$work/week.json" >/dev/null
"$program" >/dev/null 2>"$work/errors" &
pids="$pids $!"
window=$(xdotool search --sync --onlyvisible --name '^Mileplate' | head -1)
xdotool windowactivate --sync "$window"
xdotool windowmove --sync "$window" 0 0 windowsize --sync "$window" 1400 840
xdotool getwindowgeometry "$window" >/dev/null

# What the drag looks for is found by eye once: columns are equal, rows too.
eval "$(xdotool getwindowgeometry --shell "$window")"
board_left=$((X + 177 + 54)); board_width=$((WIDTH - 177 - 54 - 325))
column() { echo $((board_left + board_width * (2 * $1 + 1) / 14)); }
evening=$((Y + 94 + (HEIGHT - 94 - 120) * 2 / 3 + 30))

history() { "$program" history --json; }
moved() { history | grep -q '"title": "Move'; }
drag() {
  xdotool mousemove "$(column 4)" "$evening" mousedown 1
  for x in 3 5 6; do xdotool mousemove "$(( $(column 4) - x * 5 ))" "$evening"; done
  xdotool mousemove "$(column 3)" "$evening" mousemove "$(column 2)" "$evening"
  xdotool mousemove "$(( $(column 2) + 3 ))" "$((evening + 2))" mouseup 1
}

tries=0
until moved; do
  tries=$((tries + 1))
  [ $tries -lt 8 ] || { echo "the card was not moved"; cat "$work/errors"; exit 1; }
  drag
  sleep 0.5
done
xdotool key ctrl+z
tries=0
until history | grep -q '"state": "undone"'; do
  tries=$((tries + 1)); [ $tries -lt 50 ] || { echo "not undone"; exit 1; }
  sleep 0.1
done
echo "dragged, kept, undone"
