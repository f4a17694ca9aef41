#!/usr/bin/env bash
# the delimiter of a semicolon table of two columns with fewer than nine rows is guessed as a comma.
# Package: papaparse@5.7.1
# Input: a table of codes and counts, two rows, with a last line break.
# Expected: the delimiter ;.
# Seen: the delimiter , and one column named code;n; from nine rows on it is ;.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import Papa from 'papaparse';
const table = (rows) => `code;n\n${'110000;5\n'.repeat(rows)}`;
const seen = [2, 8, 9].map((rows) => `${rows}: ${Papa.parse(table(rows)).meta.delimiter}`).join(' ');
console.log(seen);
strictEqual(seen, '2: , 8: , 9: ;');
JS
node try.mjs
