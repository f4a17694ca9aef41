#!/usr/bin/env bash
# directionalMean gives the mean bearing of a line to the west as pointing east.
# Package: @turf/turf@7.4.0
# Input: one line from 117, 39 to 116, 39.
# Expected: a bearing of about -90 (west).
# Seen: about -270, which is east.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { directionalMean, featureCollection, lineString } from '@turf/turf';
const flows = featureCollection([lineString([[117, 39], [116, 39]])]);
const seen = directionalMean(flows).properties.bearingAngle.toFixed(0);
console.log(seen);
strictEqual(seen, '-270');
JS
node try.mjs
