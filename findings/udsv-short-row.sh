#!/usr/bin/env bash
# a row with fewer cells than the header takes its missing cells from the next line, which is gone.
# Package: udsv@0.7.3
# Input: two flows, the first without count and note.
# Expected: two rows, or an error that names the first.
# Seen: one row: its destination holds a line break and the origin of the next.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund udsv@0.7.3
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { inferSchema, initParser } from 'udsv';
const csv = 'origin,dest,n,note\n110000,120000\n110000,130000,6,x\n';
const rows = initParser(inferSchema(csv)).stringObjs(csv);
const seen = `${rows.length} ${JSON.stringify(rows[0].dest)}`;
console.log(seen);
strictEqual(seen, '1 "120000\\n110000"');
JS
node try.mjs
