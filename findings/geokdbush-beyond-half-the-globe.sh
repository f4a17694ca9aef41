#!/usr/bin/env bash
# around() with a limit of more than half the circumference (20,015 km) finds fewer places the larger the limit.
# Package: geokdbush@2.1.0, kdbush@4.1.0
# Input: seven places over the globe, asked for around Beijing with limits of 20,015, 25,000 and 40,000 km.
# Expected: 7 for each.
# Seen: 7, 5, 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund geokdbush@2.1.0 kdbush@4.1.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
const places = [[116, 40], [-58, -34], [151, -33], [0, 51], [-120, 38], [30, -1], [-70, -50]];
const index = new KDBush(places.length);
for (const place of places) index.add(...place);
index.finish();
const seen = [20015, 25000, 40000].map((km) => around(index, 116, 40, Infinity, km).length).join(', ');
console.log(seen);
strictEqual(seen, '7, 5, 1');
JS
node try.mjs
