#!/usr/bin/env bash
# a number field with decimalChar "," and groupChar "." loses its decimals: the decimal comma becomes a point first, then all points are taken out as group marks.
# Package: tableschema@1.12.6
# Input: 1.234,5 and 12,5 and 2,5 and 1.000, as a German office writes them.
# Expected: 1234.5, 12.5, 2.5, 1000.
# Seen: 12345, 125, 25, 1000.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import schema from 'tableschema';
const field = new schema.Field({ name: 'n', type: 'number', decimalChar: ',', groupChar: '.' });
const seen = ['1.234,5', '12,5', '2,5', '1.000'].map((text) => field.castValue(text)).join(', ');
console.log(seen);
strictEqual(seen, '12345, 125, 25, 1000');
JS
node try.mjs
