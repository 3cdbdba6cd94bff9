#!/bin/sh
# Brings resources/translations up to date with the words in ui.
set -eu
cd "$(dirname "$0")/.."
tool=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
for file in resources/translations/*.ts; do
  only=""
  case $file in *_en.ts) only=-pluralonly ;; esac
  "$tool" $only -no-ui-lines -locations none -recursive ui -ts "$file"
  # lupdate does not see through nested namespaces: what classes say is in this one.
  sed -i -E 's#<name>(mileplate::ui::)?([A-Za-z]+)</name>#<name>mileplate::ui::\2</name>#
             s#<name>mileplate::ui::(BoardText|SessionText|ChartText|board|session|rules)</name>#<name>\1</name>#' "$file"
done
