#!/usr/bin/env bash
# names of Chinese places whose reading is special are given by the usual reading of their characters.
# Package: pinyin-pro@3.29.4
# Input: 喀什, 蔚县, 乐亭, 郫都.
# Expected: ka shi, yu xian, lao ting, pi du.
# Seen: ka shen, wei xian, le ting, pi dou.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pinyin-pro@3.29.4
cat >try.mjs <<'JS'
import { strictEqual } from 'node:assert';
import { pinyin } from 'pinyin-pro';
const seen = ['喀什', '蔚县', '乐亭', '郫都'].map((name) => pinyin(name, { toneType: 'none' })).join(', ');
console.log(seen);
strictEqual(seen, 'ka shen, wei xian, le ting, pi dou');
JS
node try.mjs
