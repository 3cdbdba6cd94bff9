#!/bin/sh
# Installs what is missing, builds everything with warnings as errors, and passes all
# tests without a display. Arguments go to ctest: packaging/test.sh -R Board
set -eu
cd "$(dirname "$0")/.."
packaging/deps.sh
cmake --preset ci >/dev/null
cmake --build --preset ci
ctest --preset ci "$@"
