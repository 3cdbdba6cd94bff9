#!/bin/sh
# Installs what is missing, builds the program and starts it. Arguments go to the program:
# packaging/run.sh --demo
set -eu
cd "$(dirname "$0")/.."
packaging/deps.sh --build
cmake --preset release >/dev/null
cmake --build --preset release
exec build/release/app/mileplate "$@"
