#!/usr/bin/env bash
# Data() with a category that the dimension does not have gives the whole column in place of nothing.
# Package: jsonstat-toolkit@2.2.2
# Input: a dataset of three origins a, b, c with values 2, 4, 6, asked for zz.
# Expected: null, or an error.
# Seen: 2, 4, 6.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonstat-toolkit@2.2.2
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import JSONstat from 'jsonstat-toolkit';
const dataset = JSONstat({
  version: '2.0',
  class: 'dataset',
  id: ['origin'],
  size: [3],
  dimension: { origin: { category: { index: ['a', 'b', 'c'] } } },
  value: [2, 4, 6],
});
const seen = dataset.Data({ origin: 'zz' }, false).join(', ');
console.log(seen);
strictEqual(seen, '2, 4, 6');
JS
node try.mjs
