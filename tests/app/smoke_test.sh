#!/bin/sh
# The program under Xvfb: a card is dragged by a real mouse from Friday to Wednesday, and
# the journal knows of it; then Ctrl+Z by a real keyboard takes it back.
set -eu
program=$1
. "$(dirname "$0")/display.sh"

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
await_window '^Mileplate'
timeout 20 xdotool windowmove --sync "$window" 0 0 windowsize --sync "$window" 1400 840
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
