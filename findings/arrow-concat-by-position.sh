#!/usr/bin/env bash
# concat of two tables joins columns by position, whatever their names: origin and destination change places.
# Package: apache-arrow@21.2.0
# Input: one flow from Beijing, and one table more with the columns dest, origin.
# Expected: columns joined by name, or an error.
# Seen: the second flow runs from its destination to its origin.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund apache-arrow@21.2.0
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { tableFromArrays } from 'apache-arrow';
const one = tableFromArrays({ origin: ['Beijing'], dest: ['Tangshan'] });
const other = tableFromArrays({ dest: ['Langfang'], origin: ['Beijing'] });
const { origin, dest } = one.concat(other).get(1).toJSON();
const seen = `${origin} to ${dest}`;
console.log(seen);
strictEqual(seen, 'Langfang to Beijing');
JS
node try.mjs
