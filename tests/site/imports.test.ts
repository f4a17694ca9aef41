import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const FILES = globSync('src/**/*.{ts,svelte}').filter((file) => !file.endsWith('.test.ts'));

/** Of what is fetched on demand, only the types are needed to understand a file. */
const STATIC = /\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm;
const ANY = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/gm;

function importsOf(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, first, second]) => {
    const path = (first ?? second ?? '').replace(/^\$src\//, `${process.cwd()}/src/`);
    const target = path.startsWith('/') ? path.slice(process.cwd().length + 1) : path;
    const from = target.startsWith('.') ? join(dirname(file), target) : target;
    return [from, `${from}.ts`, `${from}/index.ts`].filter(
      (each) => /\.(ts|svelte)$/.test(each) && existsSync(each),
    );
  });
}

/** The first way found from a node back to itself; null if there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  function follow(node: string, way: readonly string[]): readonly string[] | null {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = follow(next, [...way, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  }
  for (const node of graph.keys()) {
    const cycle = follow(node, []);
    if (cycle) return cycle;
  }
  return null;
}

it('finds a cycle', () => {
  expect(
    cycleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
  expect(
    cycleIn(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
      ]),
    ),
  ).toBeNull();
});

it('no file leads back to itself by its imports, types included', () => {
  // A component of a tree, such as a formula, imports itself.
  const others = (file: string) => importsOf(file, STATIC).filter((each) => each !== file);
  const graph = new Map(FILES.map((file) => [file, others(file)]));
  expect([...graph.values()].flat().length).toBeGreaterThan(FILES.length);
  expect(cycleIn(graph)).toBeNull();
});

it('no room leads back to itself, imports on demand included', () => {
  const roomOf = (file: string) => file.split('/')[1] ?? '';
  const graph = new Map<string, string[]>();
  for (const file of FILES.filter((each) => each.split('/').length > 2)) {
    const rooms = importsOf(file, ANY)
      .map(roomOf)
      .filter((room) => room !== roomOf(file));
    graph.set(roomOf(file), [...(graph.get(roomOf(file)) ?? []), ...rooms]);
  }
  expect(graph.size).toBeGreaterThan(10);
  expect(cycleIn(graph)).toBeNull();
});

it('no file of the product has more than 250 lines', () => {
  const styles = globSync('src/**/*.css');
  const isLong = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 250;
  expect([...FILES, ...styles].filter(isLong)).toEqual([]);
});
