#!/usr/bin/env bash
# greatCircle across the antimeridian leaves out the stretch between the last point before it and the first after it.
# Package: @turf/turf@7.4.0
# Input: Tokyo to San Francisco in 20 points.
# Expected: parts that together are as long as the distance, 8,269 km.
# Seen: 7,834 km, 5 % less.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { distance, greatCircle, length } from '@turf/turf';
const [from, to] = [[139.7, 35.7], [-122.4, 37.8]];
const seen = [length(greatCircle(from, to, { npoints: 20 })), distance(from, to)]
  .map((each) => each.toFixed(0))
  .join(' of ');
console.log(seen);
strictEqual(seen, '7834 of 8269');
JS
node try.mjs
