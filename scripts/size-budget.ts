import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * Holds the built site to its budgets: what a page needs before its map, and the geometry that
 * the map needs before it is first at rest. Sizes are of gzip at level 9, in kB of 1,000 bytes.
 *
 *   npm run check:size (after npm run build)
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
const BUDGET = { script: 100, geometry: 150, page: 30 } as const;

/** What the map and the picture before it need of static/geo; the rest comes later, or for figures. */
const FIRST = ['areas.geojson', 'details.geojson', 'labels.geojson', 'outline.json'];

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length / 1000;
}

async function total(files: readonly string[]): Promise<number> {
  return (await Promise.all(files.map(gzipped))).reduce((sum, size) => sum + size, 0);
}

/** The scripts that a page loads at once: those it links and those it names to start itself. */
async function initialScripts(page: string): Promise<string[]> {
  const html = await readFile(join(build, page), 'utf8');
  const linked = html.matchAll(/["'](?:[^"']*)(\/_app\/immutable\/[^"']+\.js)["']/g);
  return [...new Set([...linked].map(([, path = '']) => join(build, path)))];
}

async function pages(): Promise<string[]> {
  const all = await readdir(build, { recursive: true });
  return all.filter((file) => file.endsWith('.html'));
}

const geometry = FIRST.map((file) => join(build, 'geo', file));
const sizes = await Promise.all((await pages()).map((file) => gzipped(join(build, file))));

const measured = {
  script: await total(await initialScripts('en/place/caofeidian/index.html')),
  geometry: await total(geometry),
  page: Math.max(...sizes),
};
const names = {
  script: 'Script before the map (gzip)',
  geometry: 'Geometry before the map is at rest (gzip)',
  page: 'Heaviest page (gzip)',
};
for (const key of ['script', 'geometry', 'page'] as const) {
  const over = measured[key] > BUDGET[key];
  console.log(
    `${over ? 'OVER ' : 'ok   '}${names[key]}: ${measured[key].toFixed(1)} kB of ${BUDGET[key]} kB`,
  );
  if (over || measured[key] === 0) process.exitCode = 1;
}
