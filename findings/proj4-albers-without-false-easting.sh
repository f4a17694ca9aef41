#!/usr/bin/env bash
# a definition of the Albers projection without x_0 and y_0 gives NaN, without an error; other projections take 0.
# Package: proj4@2.22.0
# Input: the usual definition for a thematic map of China, at Beijing.
# Expected: 956439, 4343540, as with x_0 and y_0 of 0.
# Seen: NaN, NaN.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund proj4@2.22.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import proj4 from 'proj4';
const albers = '+proj=aea +lat_1=25 +lat_2=47 +lat_0=0 +lon_0=105 +datum=WGS84';
const show = (definition) => proj4(definition, [116.4, 39.9]).map((each) => each.toFixed(0)).join(', ');
const seen = `${show(albers)}; ${show(`${albers} +x_0=0 +y_0=0`)}`;
console.log(seen);
strictEqual(seen, 'NaN, NaN; 956439, 4343540');
JS
node try.mjs
