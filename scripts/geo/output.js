import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const folder = new URL('../../static/geo/', import.meta.url);

/**
 * Writes a layer with a feature a line, so that a change to one place is one line of a diff.
 *
 * @param {string} file
 * @param {import('geojson').Feature[]} features
 */
export function writeLayer(file, features) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  write(file, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}

/**
 * @param {string} file
 * @param {object} value
 */
export function writeJson(file, value) {
  write(file, `${JSON.stringify(value)}\n`);
}

function write(file, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(file, folder), text);
  const [raw, packed] = [Buffer.from(text), gzipSync(text, { level: 9 })];
  console.log(`${file}: ${raw.length} bytes, ${packed.length} packed`);
}
