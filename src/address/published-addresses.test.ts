import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionFile } from '../package/edition';
import type { Dataset } from '../model/dataset';
import { decodeQuery, encodeQuery } from './codec';
import { movedTo } from './migrations/moved';
import { pageAt, pathOf } from './path';
import {
  DEFAULT_VIEW,
  PAGES,
  SUBJECTS,
  type SubjectKind,
  type ViewState,
} from '../query/view-state';
import { pairId } from '../query/pair';
import { vocabularyOf } from './vocabulary';
import { datasetIn } from '../query/later/dataset-in';
import { fromDisk, laterFromDisk } from '../../tests/support/built-in';
import { openTimedData } from '../../tests/support/timed';

/** An address that has been given out, and how the view it opens differs from that by default. */
interface Published {
  readonly address: string;
  readonly view: Partial<ViewState>;
}

const PUBLISHED = JSON.parse(
  readFileSync('src/address/published-addresses.json', 'utf8'),
) as readonly Published[];
const { paper: dataset, timed } = await openTimedData(fromDisk, laterFromDisk);
const withLater = datasetIn(timed, null);
const known = vocabularyOf(dataset);

/** What has a page for each id. */
const idsOf = (data: Dataset): Readonly<Record<SubjectKind, { keys(): Iterable<string> }>> => ({
  place: data.places,
  flow: data.flows,
  indicator: vocabularyOf(data).indicators,
  claim: data.claims,
  story: data.story,
  face: {
    keys: () =>
      [...data.places.keys()].flatMap((one) =>
        [...data.places.keys()].flatMap((other) => pairId(data, one, other) ?? []),
      ),
  },
});

function parts(address: string): { path: string; query: string } {
  const { pathname, search } = new URL(address, 'https://atlas.test');
  return { path: pathname, query: search };
}

describe('an address that has been published', () => {
  it.each(PUBLISHED)('$address opens to the same view', ({ address, view }) => {
    const given = parts(address);
    const { path, query } = movedTo(given) ?? given;
    const expected = { ...DEFAULT_VIEW, ...view };
    const { selection, data, at, embed } = expected;
    const page = pageAt(path);
    expect(page).toMatchObject({ selection, embed, isOwn: data !== null });
    expect(page && pathOf(page.locale, selection, expected)).toBe(path);
    const opened = expected.later ? withLater : dataset;
    expect(decodeQuery(selection, query, vocabularyOf(opened))).toEqual({
      view: { ...expected, embed: false },
      faults: [],
    });
    if (data === null && at === null && 'id' in selection) {
      expect([...idsOf(opened)[selection.kind].keys()]).toContain(selection.id);
    }
  });

  it('stands for every kind of page and every part of a view', () => {
    const views = PUBLISHED.map(({ view }) => ({ ...DEFAULT_VIEW, ...view }));
    expect(new Set(views.map(({ selection }) => selection.kind))).toEqual(
      new Set(['none', ...PAGES, ...SUBJECTS]),
    );
    const parts = PUBLISHED.flatMap(({ view }) => Object.keys(view));
    expect(new Set(parts)).toEqual(new Set(Object.keys(DEFAULT_VIEW)));
    expect(new Set(views.map(({ ruler }) => ruler?.shape))).toEqual(
      new Set([undefined, 'line', 'area']),
    );
  });

  it.each(PUBLISHED.filter(({ view }) => (view.at ?? null) !== null))(
    '$address finds the data that it cites',
    ({ view }) => {
      const edition = view.at ?? '';
      const isKept = existsSync(`static/${editionFile(dataset.id, edition)}`);
      expect(isKept || edition === dataset.edition).toBe(true);
    },
  );
});

/** Longer than any server takes; characters. */
const LONGEST = 9000;

/** What an address can meet on its way: cut, packed twice, swollen, or made to harm. */
const HOSTILE = [
  '%',
  '%00',
  '%E0%A4%A',
  '%2525',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  '\u0000',
  '\ud800',
  '\u202e',
  '&&&===',
  '?',
  '#',
  ';',
  ',,,,',
  '1e999',
  '-0',
  'NaN',
  'v=99',
  '9'.repeat(400),
  '𠀀'.repeat(500),
];
const snippet = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 }));
const query = fc.constantFrom(...PUBLISHED.map(({ address }) => parts(address).query));
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('encode' as const), times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    snippet,
  }),
  fc.record({ kind: fc.constant('replace' as const), nth: fc.nat({ max: 6 }), snippet }),
  fc.record({ kind: fc.constant('repeat' as const), times: fc.integer({ min: 2, max: 40 }) }),
  fc.record({ kind: fc.constant('join' as const), other: query }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(text: string, change: Mutation): string {
  const cutAt = 'at' in change ? Math.floor(change.at * text.length) : 0;
  switch (change.kind) {
    case 'cut':
      return text.slice(0, cutAt);
    case 'encode':
      return `?${Array.from({ length: change.times }).reduce<string>(encodeURIComponent, text.slice(1).toWellFormed())}`;
    case 'insert':
      return text.slice(0, cutAt) + change.snippet + text.slice(cutAt);
    case 'replace':
      return text
        .split('&')
        .map((pair, index) =>
          index === change.nth ? pair.replace(/=.*/, () => `=${change.snippet}`) : pair,
        )
        .join('&');
    case 'repeat':
      return text.repeat(change.times);
    case 'join':
      return `${text}&${change.other.slice(1)}`;
  }
}

describe('an address that was harmed on its way', () => {
  it('gives a whole view, names what it could not read, and never throws', () => {
    const harmed = fc
      .tuple(query, fc.array(mutation, { minLength: 1, maxLength: 4 }))
      .map(([text, changes]) =>
        changes.reduce((each, change) => mutated(each, change).slice(0, LONGEST), text),
      );
    const selection = { kind: 'place', id: 'hebei' } as const;
    fc.assert(
      fc.property(harmed, (text) => {
        const { view, faults } = decodeQuery(selection, text, known);
        // What was read is a view of the atlas: it can be written, and read again without a fault.
        const again = encodeQuery(view);
        expect(decodeQuery(selection, again, known)).toEqual({ view, faults: [] });
        expect(again).not.toMatch(/[<>"'\s]/);
        // A key may have come with capitals, after markup, or more than once.
        const meant = (key: string) => key.replace(/^(amp;)+/i, '').toLowerCase();
        const given = [...new URLSearchParams(text)];
        const read = new URLSearchParams(again);
        for (const { key, value, isUnknown } of faults) {
          if (isUnknown) continue;
          const values = given.filter(([each]) => meant(each) === key.toLowerCase());
          expect(values.map(([, each]) => each)).toContain(value);
          expect(read.get(key)).not.toBe(value);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
