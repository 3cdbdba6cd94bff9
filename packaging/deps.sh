#!/bin/sh
# Installs what Mileplate is built from and tested with, if it is missing (Debian 12).
# With --build only what the program itself needs, with --fuzz also what fuzzes it.
set -eu

build="g++ cmake ninja-build pkg-config qt6-base-dev libqt6opengl6-dev qt6-charts-dev
qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libsqlite3-dev
libfmt-dev libexpected-dev nlohmann-json3-dev libexpat1-dev zlib1g-dev libzip-dev nettle-dev
libfontconfig-dev fonts-dejavu-core"
test="libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev xvfb xauth xdotool
openbox x11-utils strace tzdata desktop-file-utils"
fuzz="clang-16 libclang-rt-16-dev"

case ${1:-} in
  --build) wanted=$build ;;
  --fuzz) wanted="$build $test $fuzz" ;;
  *) wanted="$build $test" ;;
esac

missing=""
for package in $wanted; do
  state=$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null || true)
  case $state in
    ii*) ;;
    *) missing="$missing $package" ;;
  esac
done

if [ -z "$missing" ]; then
  echo "All packages are there; nothing was installed."
  exit 0
fi
echo "Installing:$missing"
as_root=""
[ "$(id -u)" = 0 ] || as_root=sudo
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
# shellcheck disable=SC2086 # one word per package
$as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
