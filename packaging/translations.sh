#!/bin/sh
# Brings resources/translations up to date with the words in ui.
set -eu
cd "$(dirname "$0")/.."
tool=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)

# The contexts of a file that lupdate does not see (words of the rules: core; of Qt: Q…),
# which it would take for outdated; or, with 0, all of the file but them.
unseen() {
  awk -v wanted="$1" '
    /<context>/ { block = $0; inside = 1; next }
    inside {
      block = block "\n" $0
      if (/<name>/) apart = /<name>(core|Q[A-Za-z]+)</
      if (/<\/context>/) { inside = 0; if (apart == wanted) print block }
      next
    }
    !wanted' "$2"
}

for file in resources/translations/*.ts; do
  only=""
  case $file in *_en.ts) only=-pluralonly ;; esac
  kept=$(mktemp)
  seen=$(mktemp --suffix .ts)
  unseen 1 "$file" > "$kept"
  # lupdate does not see through nested namespaces and writes names of classes alone.
  unseen 0 "$file" | sed 's#<name>mileplate::ui::#<name>#' > "$seen"
  "$tool" $only -no-obsolete -no-ui-lines -locations none -recursive ui -ts "$seen"
  # What classes say is in the namespace.
  sed -i -E 's#<name>([A-Za-z]+)</name>#<name>mileplate::ui::\1</name>#
             s#<name>mileplate::ui::([A-Za-z]+Text|board|dates|rules)</name>#<name>\1</name>#' "$seen"
  { sed '/<\/TS>/d' "$seen"; cat "$kept"; echo '</TS>'; } > "$file"
  rm "$kept" "$seen"
done
