#!/usr/bin/env bash
# groups[i].value is what goes out for chord, but out plus in for chordDirected, with what stays counted twice.
# Package: d3-chord@3.0.2
# Input: a 3 × 3 matrix of flows with rows that sum to 6, 2, 7.
# Expected: 6, 2, 7 for both.
# Seen: 6, 2, 7 and 9, 7, 14.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund d3-chord@3.0.2
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { chord, chordDirected } from 'd3-chord';
const flows = [[1, 2, 3], [0, 2, 0], [2, 1, 4]];
const seen = [chord, chordDirected]
  .map((layout) => layout()(flows).groups.map(({ value }) => value).join(', '))
  .join(' and ');
console.log(seen);
strictEqual(seen, '6, 2, 7 and 9, 7, 14');
JS
node try.mjs
