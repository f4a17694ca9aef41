#!/usr/bin/env bash
# serialize takes columns and their types from the first feature: what it lacks is dropped from all others, and where it has null, numbers become text.
# Package: flatgeobuf@4.5.0
# Input: two places; the first has a count of null and no note, the second a count of 5 and a note.
# Expected: the second with the number 5 and its note.
# Seen: {"code":"120000","n":"5"}.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund flatgeobuf@4.5.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { geojson } from 'flatgeobuf';
const place = (properties, coordinates) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});
const bytes = geojson.serialize({
  type: 'FeatureCollection',
  features: [
    place({ code: '110000', n: null }, [116, 40]),
    place({ code: '120000', n: 5, note: 'port' }, [117, 39]),
  ],
});
const read = [];
for await (const { properties } of geojson.deserialize(bytes)) read.push(properties);
const seen = JSON.stringify(read[1]);
console.log(seen);
strictEqual(seen, '{"code":"120000","n":"5"}');
JS
node try.mjs
