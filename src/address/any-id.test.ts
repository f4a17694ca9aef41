import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FILES, fromRecord } from '../../tests/support/package-fixture';
import { anyId } from '../../tests/support/any-id';
import { openPackage } from '../package/open-package';
import { DEFAULT_VIEW, type Selection, type ViewState } from '../query/view-state';
import { decodeQuery, encodeQuery } from './codec';
import { pathOf } from './path';
import { vocabularyOf } from './vocabulary';

/** A package with places of these ids, and nothing else. */
function packageOf(ids: readonly string[]) {
  const { features } = JSON.parse(FILES['places.geojson'] ?? '') as {
    features: [{ properties: object }];
  };
  const [first] = features;
  const places = ids.map((id) => ({
    ...first,
    properties: { ...first.properties, id, parent: null },
  }));
  const header = (file: string) => (FILES[file] ?? '').split('\n')[0] ?? '';
  return openPackage(
    fromRecord({
      ...FILES,
      'places.geojson': JSON.stringify({ features: places }),
      'flows.csv': header('flows.csv'),
      'observations.csv': header('observations.csv'),
    }),
  );
}

const anyText = fc.oneof(anyId, fc.string({ unit: 'binary' }), fc.string());

it('every id that is let in has a page of its own, and stands in every list and key', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyText, { minLength: 2, maxLength: 6 }), async (ids) => {
      const opened = await packageOf(ids);
      if (!opened.ok) return;
      accepted += 1;
      const known = vocabularyOf(opened.dataset);
      const places = [...opened.dataset.places.keys()];
      for (const [index, id] of places.entries()) {
        const path = pathOf('en', { kind: 'place', id });
        const { pathname } = new URL(path, 'https://atlas.test');
        expect(pathname).toBe(path);
        expect(pathname.split('/').slice(0, 3)).toEqual(['', 'en', 'place']);
        expect(decodeURIComponent(pathname.split('/')[3] ?? '')).toBe(id);
        // A server that decodes first and resolves then does not leave the folder.
        expect(posix.normalize(decodeURIComponent(pathname))).toMatch(/^\/en\/place\//);
        const other = places[(index + 1) % places.length] ?? null;
        const views: readonly (Partial<ViewState> & { selection: Selection })[] = [
          { selection: { kind: 'compare' }, compare: places.slice(0, 4) },
          { selection: { kind: 'matrix' }, from: id, to: other },
          { selection: { kind: 'place', id }, partner: other === id ? null : other },
        ];
        for (const each of views) {
          const view = { ...DEFAULT_VIEW, ...each };
          const { search } = new URL(encodeQuery(view), 'https://atlas.test/en/');
          expect(decodeQuery(view.selection, search, known)).toEqual({ view, faults: [] });
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(100);
});

it.each([
  '.',
  '..',
  '../data',
  'a/../..',
  '..\\data',
  'a\u0000b',
  'a\nb',
  '\ud800',
  'x'.repeat(201),
])('an id that no address can hold is refused: %j', async (id) => {
  const opened = await packageOf(['A', id]);
  expect(opened).toMatchObject({ faults: [{ row: 2, field: 'id', code: 'unusable-id' }] });
});

it('a list of places written before ids were escaped is still read', () => {
  const known = {
    ...{ indicators: new Set<string>(), facets: [], units: new Set<string>() },
    places: new Set(['50%', '北京', 'a%2Cb']),
    years: null,
    fullYear: null,
  };
  const { view } = decodeQuery({ kind: 'compare' }, '?compare=50%25,%E5%8C%97%E4%BA%AC', known);
  expect(view.compare).toEqual(['50%', '北京']);
});
