#!/usr/bin/env bash
# a semicolon table with decimal commas is read with the commas taken out as group marks.
# Package: xlsx@0.18.5
# Input: a place at latitude 39,9042 with a count of 1,5.
# Expected: 39.9042 and 1.5, or the texts as they are.
# Seen: 399042 and 15.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import XLSX from 'xlsx';
const book = XLSX.read('id;lat;n\n110000;39,9042;1,5\n', { type: 'string', FS: ';' });
const [row] = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]]);
const seen = `${row.lat} and ${row.n}`;
console.log(seen);
strictEqual(seen, '399042 and 15');
JS
node try.mjs
