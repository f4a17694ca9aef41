#!/usr/bin/env bash
# the default precision is 1 in the units of the data: in degrees every county gets a corner of its box for a label.
# Package: polylabel@2.1.0
# Input: a rectangle of 0.3 by 0.2 degrees.
# Expected: its middle, 116.15, 39.1.
# Seen: 116, 39 with distance 0; right with a precision of 0.001.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund polylabel@2.1.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import polylabel from 'polylabel';
const county = [[[116, 39], [116.3, 39], [116.3, 39.2], [116, 39.2], [116, 39]]];
const at = (precision) => [...polylabel(county, precision)].map((each) => each.toFixed(2)).join(' ');
const seen = `${at()}; ${at(0.001)}`;
console.log(seen);
strictEqual(seen, '116.00 39.00; 116.15 39.10');
JS
node try.mjs
