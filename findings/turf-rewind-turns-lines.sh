#!/usr/bin/env bash
# rewind, made for the winding of rings, turns lines around: a flow to the west swaps origin and destination.
# Package: @turf/turf@7.4.0
# Input: a LineString from 117, 39 to 116, 40.
# Expected: the same line, as a line has no winding.
# Seen: the line from 116, 40 to 117, 39.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { lineString, rewind } from '@turf/turf';
const seen = JSON.stringify(rewind(lineString([[117, 39], [116, 40]])).geometry.coordinates);
console.log(seen);
strictEqual(seen, '[[116,40],[117,39]]');
JS
node try.mjs
