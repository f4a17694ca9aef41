#!/usr/bin/env bash
# where the padding between nodes fills the height, every link has the width 0, without an error.
# Package: d3-sankey@0.12.3
# Input: one node with twenty links, 100 px high, nodePadding 10.
# Expected: thin links, or less padding.
# Seen: links of width 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund d3-sankey@0.12.3
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { sankey } from 'd3-sankey';
const names = Array.from({ length: 21 }, () => ({}));
const links = Array.from({ length: 20 }, (_, index) => ({ source: 0, target: index + 1, value: 1 }));
const graph = sankey().extent([[0, 0], [200, 100]]).nodePadding(10)({ nodes: names, links });
const seen = String(graph.links[0].width);
console.log(seen);
strictEqual(seen, '0');
JS
node try.mjs
