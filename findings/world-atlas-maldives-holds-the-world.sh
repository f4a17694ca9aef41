#!/usr/bin/env bash
# in countries-10m three islands of the Maldives are wound the other way, so that d3-geo takes the country for three globes.
# Package: world-atlas@2.0.2, topojson-client@3.1.0, d3-geo@3.1.2
# Input: the feature Maldives, asked for its area and whether it contains Ankara.
# Expected: a small part of the globe; false.
# Seen: 3 globes; true.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'));
const countries = feature(world, world.objects.countries).features;
const maldives = countries.find(({ properties }) => properties.name === 'Maldives');
const seen = `${(geoArea(maldives) / (4 * Math.PI)).toFixed(2)} ${geoContains(maldives, [32.85, 39.93])}`;
console.log(seen);
strictEqual(seen, '3.00 true');
JS
node try.mjs
