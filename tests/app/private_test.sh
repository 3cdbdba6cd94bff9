#!/bin/sh
# A session of the program under strace: every command, the window on a diary and on the
# demo, each page and dialog. It talks to the display and to nobody else, starts no other
# program, and writes only into the diary's folder, the settings, its temporary folder and
# where it was told to, all of it for its owner alone.
set -eu
program=$1
if ! strace -o /dev/null true 2>/dev/null; then
  echo "skipped: strace may not look at programs here"
  exit 77
fi
. "$(dirname "$0")/display.sh"
umask 022 # what the program makes private, it makes private itself
mkdir -p "$work/home" "$work/tmp" "$work/calls"
export HOME="$work/home" TMPDIR="$work/tmp"
unset XDG_CACHE_HOME || true
export DBUS_SESSION_BUS_ADDRESS="unix:path=$work/bus" # as a desktop has; else Qt starts one
fc-cache >/dev/null 2>&1 || true # a cache of fonts is the system's to make
rm -rf "$work/home"; mkdir "$work/home"

calls="network,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir"
calls="$calls,link,linkat,symlink,symlinkat,chmod,fchmod,fchmodat,mknod,mknodat,truncate,execve"
# A file for each thread: in one, a call that another interrupts is cut in two lines, and the one
# with its path would not say that it failed.
watched() {
  strace -ff -qq -s 4096 -o "$(mktemp -p "$work/calls")" -e trace="$calls" "$program" "$@" >/dev/null
}
# A key; or what is typed; or a wait until a dialog or a file is there, or the journal knows a word.
work() {
  case $1 in
    type=*) xdotool type --delay 5 "${1#type=}"; sleep 0.3 ;;
    dialog=*) until_true "xdotool search --onlyvisible --name '${1#dialog=}' >/dev/null"; sleep 0.3 ;;
    file=*) until_true "[ -s '${1#file=}' ]" ;;
    journal=*) until_true "'$program' history --json | grep -q '${1#journal=}'" ;;
    *) xdotool key "$1"; sleep 0.3 ;;
  esac
}
until_true() {
  waited=0
  until sh -c "$1"; do
    waited=$((waited + 1)); [ $waited -lt 100 ] || { echo "never: $1"; exit 1; }
    sleep 0.2
  done
}
# The window is up, `keys` are pressed in it, and it is closed.
window() {
  keys=$1; shift
  watched "$@" 2>>"$work/errors" &
  pid=$!
  pids="$pids $pid"
  await_window '^Mileplate'
  for key in $keys; do
    work "$key"
  done
  tries=0
  while kill -0 "$pid" 2>/dev/null; do
    tries=$((tries + 1)); [ $tries -lt 60 ] || { echo "the window does not close"; exit 1; }
    xdotool key Escape key ctrl+q # a dialog that came up late takes the first
    sleep 0.5
  done
}

today=$(date +%F)
cat > "$work/week.json" <<JSON
{"format":"mileplate-diary","version":1,"sessions":[{"id":"lift","date":"$today",
"slot":"evening","time":"18:00","kind":"strength","focus":"lower","style":"heavy",
"status":"planned","planned":{"duration_min":45}}]}
JSON
watched import "$work/week.json"
watched undo
watched redo
watched history
watched check || true # what it finds is another matter
watched stats
watched read "8 km 47:30 rpe 3"
watched verify
watched export --out "$work/diary.json"
watched export --format csv --out "$work/tables"
pages="ctrl+2 ctrl+3 ctrl+4 ctrl+5 ctrl+1"
dialogs="ctrl+r Escape ctrl+d Escape ctrl+comma Escape ctrl+i Escape F1 Escape"
window "$pages $dialogs ctrl+z"
window "$pages" --demo
# Files go in and out, and a backup comes back.
sed 's/"lift"/"more"/' "$work/week.json" > "$work/more.json"
window "ctrl+i dialog=Import.files type=$work/more.json Return journal=more.json Escape
  ctrl+e dialog=Export type=$work/window.json Return file=$work/window.json"
watched backup --out "$work/backup.mileplate"
watched restore "$work/backup.mileplate" --diary "$work/data/mileplate/diary.mileplate"
window "F10 f r dialog=Restore Return"

failed=0
# Lines of a call: "thread openat(AT_FDCWD, "/path", FLAGS, MODE) = 3".
wrong() {
  [ -z "$2" ] || { echo "$1:"; echo "$2"; failed=1; }
}
all=$(sed 's/^/thread /' "$work"/calls/*)
wrong "Sockets that are not of this machine" \
  "$(echo "$all" | grep -aE ' socket\(' | grep -av 'socket(AF_UNIX' || true)"
wrong "Connections that are not the display's, the session bus' or the name service's" \
  "$(echo "$all" | grep -aE ' connect\(' |
    grep -avE 'sun_path=@?"(/tmp/\.X11-unix/|/var/run/nscd/|/run/nscd/|[^"]*/bus")' || true)"
wrong "Other programs" \
  "$(echo "$all" | grep -a ' execve(' | grep -av "execve(\"$program\"" || true)"
# Calls that write, and did: each of the paths in them. Qt remembers the folders of its file
# dialog in a settings file of its own.
writes=$(echo "$all" | grep -av '= -1 E' | grep -aE \
  'O_CREAT|O_WRONLY|O_RDWR|O_TMPFILE| (creat|mkdir|rename|unlink|rmdir|link|symlink|f?chmod|mknod|truncate)[a-z0-9]*\(' |
  grep -ao '"[^"]*"' | tr -d '"' | grep -av '^/proc/self/fd/' | sort -u)
wrong "Written where it should not" \
  "$(echo "$writes" | grep -avE \
    "^$work/(data/mileplate|config/mileplate|config/QtProject\.conf|tmp|tables|diary\.json|window\.json|backup\.mileplate|\.mileplate-)|^$work/(data|config)$|^/dev/null$" || true)"
echo "$writes" | grep -aq "^$work/data/mileplate/diary.mileplate-wal$" || wrong "Blind" "no write was seen"
restored=$(find "$work/data/mileplate/diary.mileplate.backups" -name '*-replaced*' | wc -l)
[ "$restored" = 2 ] || wrong "Blind" "$restored backups were restored, not one from the command line and one from the window"
wrong "Left at home" "$(find "$work/home" -mindepth 1)"
wrong "Left in the temporary folder" "$(find "$work/tmp" -mindepth 1)"
wrong "Files that others may read" \
  "$(find "$work/data" "$work/config" "$work/tables" "$work"/*.mileplate \
    "$work/diary.json" "$work/window.json" -type f ! -perm 600)"
wrong "Folders that others may enter" \
  "$(find "$work/data" "$work/config" "$work/tables" -type d ! -perm 700)"
[ $failed = 0 ] || exit 1
echo "$(echo "$all" | wc -l) calls: nothing left the machine"
