import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../package/built-in';
import { plainText, type Link, type Prose } from '../../i18n/prose';
import type { Pending, Ranking, Statement } from '../../i18n/statement';
import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import { LOCALES, type Locale } from '../../model/localized';
import { paragraphOf } from '../../features/sentences/paragraph';
import { statementsOf } from './statements';
import { DEFAULT_VIEW, type Selection, type ViewState } from '../view-state';
import { anyDataset } from '../../../tests/support/any-dataset';
import { fromDisk } from '../../../tests/support/built-in';
import { anyFilter, letsThrough } from '../../../tests/support/filters';
import en from '../../i18n/words/en/messages';
import zh from '../../i18n/words/zh/messages';

const builtIn = await openBuiltIn(fromDisk);
const MESSAGES = { en, zh };

interface Page {
  readonly dataset: Dataset;
  readonly view: ViewState;
}

const anyPage: fc.Arbitrary<Page> = fc
  .oneof({ arbitrary: anyDataset, weight: 4 }, { arbitrary: fc.constant(builtIn), weight: 1 })
  .chain((dataset) => {
    const ids = [...dataset.places.keys()];
    const place = fc.option(fc.constantFrom(...ids), { nil: null });
    const selection = fc.oneof(
      fc.constant<Selection>({ kind: 'none' }),
      fc.constant<Selection>({ kind: 'matrix' }),
      fc.constantFrom(...ids).map((id): Selection => ({ kind: 'place', id })),
    );
    return fc
      .record({
        filter: anyFilter(dataset),
        selection,
        partner: place,
        direction: fc.constantFrom('both', 'in', 'out'),
        level: fc.constantFrom('regions', 'places'),
        from: place,
        to: place,
      })
      .map(({ filter, ...rest }): Page => {
        const isPlace = rest.selection.kind === 'place';
        const isPair = isPlace && 'id' in rest.selection && rest.selection.id !== rest.partner;
        return {
          dataset,
          view: { ...DEFAULT_VIEW, ...filter, ...rest, partner: isPair ? rest.partner : null },
        };
      });
  });

/** Told by walking up the parents, with none of the code under test. */
function liesIn(dataset: Dataset, id: string, outer: string): boolean {
  for (let at: string | null = id; at !== null; at = dataset.places.get(at)?.parent ?? null) {
    if (at === outer) return true;
  }
  return false;
}

function region(dataset: Dataset, id: string): string {
  const parent = dataset.places.get(id)?.parent ?? null;
  return parent === null ? id : region(dataset, parent);
}

/** The flows that a page is about, and how each stands to its place. */
function flowsOf({ dataset, view }: Page): readonly Flow[] {
  return [...dataset.flows.values()].filter((flow) => letsThrough(dataset, view, flow));
}

function crossingOf({ dataset, view }: Page, flow: Flow, place: string): string | null {
  const partner = view.partner;
  const inThere = (id: string) => partner !== null && liesIn(dataset, id, partner);
  const inHere = (id: string) =>
    liesIn(dataset, id, place) &&
    // What lies in a partner within the place belongs to the partner.
    !(partner !== null && liesIn(dataset, partner, place) && inThere(id));
  const [from, to] = [inHere(flow.origin), inHere(flow.destination)];
  if (from && to) return partner === null ? 'internal' : null;
  if (!from && !to) return null;
  const other = from ? flow.destination : flow.origin;
  if (partner !== null && !inThere(other)) return null;
  if (flow.direction === 'mutual') return 'mutual';
  return to ? 'incoming' : 'outgoing';
}

function subjectsOf(page: Page): readonly Flow[] {
  const { dataset, view } = page;
  const { selection, from, to, level } = view;
  const all = flowsOf(page);
  if (selection.kind === 'place') {
    const looked = {
      both: ['incoming', 'outgoing', 'mutual', 'internal'],
      in: ['incoming', 'mutual'],
      out: ['outgoing', 'mutual'],
    };
    return all.filter((flow) =>
      looked[view.direction].includes(crossingOf(page, flow, selection.id) ?? ''),
    );
  }
  if (selection.kind !== 'matrix') return all;
  const fits = (end: string, side: string | null) =>
    side === null || (level === 'places' ? end === side : liesIn(dataset, end, side));
  return all.filter((flow) => fits(flow.origin, from) && fits(flow.destination, to));
}

function expectRanking<Key>(
  ranking: Ranking<Key>,
  keys: readonly string[],
  textOf: (key: Key) => string,
) {
  expect(ranking.total).toBe(keys.length);
  const counts = ranking.ranks.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(ranking.ranks.map(({ key }) => textOf(key))).size).toBe(ranking.ranks.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(keys.length);
  for (const { key, count } of ranking.ranks) {
    expect(count).toBe(keys.filter((each) => each === textOf(key)).length);
  }
}

/** What is short of the last step of the facet that tells of steps. */
function expectPending(pending: Pending, flows: readonly Flow[], dataset: Dataset): void {
  const at = dataset.facets.findIndex(({ role }) => role === 'progress');
  const steps = (dataset.facets[at]?.values ?? []).slice(0, -1).map(({ id }) => id);
  expect(pending).toEqual(
    steps
      .map((step) => ({ step, count: flows.filter(({ facets }) => facets[at] === step).length }))
      .filter(({ step, count }) => step !== '' && count > 0),
  );
}

/** Holds one statement against what is counted here, on the data alone. */
function expectTrue(statement: Statement, page: Page): void {
  const { dataset, view } = page;
  const subjects = subjectsOf(page);
  const only = subjects.length === 1 ? subjects[0]?.id : null;
  switch (statement.kind) {
    case 'shown':
      expect(statement).toMatchObject({ shown: subjects.length, all: dataset.flows.size, only });
      expectPending(statement.pending, subjects, dataset);
      break;
    case 'cell':
      expect(statement).toMatchObject({
        from: view.from,
        to: view.to,
        count: subjects.length,
        only,
      });
      expectPending(statement.pending, subjects, dataset);
      break;
    case 'crossing': {
      const members = subjects.filter(
        (flow) => crossingOf(page, flow, statement.place) === statement.crossing,
      );
      expect(statement.only).toBe(members.length === 1 ? members[0]?.id : null);
      expectPending(statement.pending, members, dataset);
      expect(statement.partners.total).toBe(members.length);
      if (statement.crossing === 'internal') break;
      expectRanking(
        statement.partners,
        members.map((flow) => {
          if (view.partner !== null) return view.partner;
          const end = liesIn(dataset, flow.destination, statement.place)
            ? flow.origin
            : flow.destination;
          // The outermost around the other end that the place itself is not in.
          let best = end;
          for (
            let at: string | null = end;
            at !== null;
            at = dataset.places.get(at)?.parent ?? null
          ) {
            if (!liesIn(dataset, statement.place, at)) best = at;
          }
          return best;
        }),
        (key) => key,
      );
      break;
    }
    case 'no-crossing':
      expect(
        subjects.filter((flow) => {
          const crossing = crossingOf(page, flow, statement.place);
          return statement.crossing === null ? crossing !== null : crossing === statement.crossing;
        }),
      ).toEqual([]);
      break;
    case 'ends': {
      const regions = (end: 'origin' | 'destination') =>
        subjects.map((flow) => region(dataset, flow[end]));
      if (statement.origins) expectRanking(statement.origins, regions('origin'), (key) => key);
      if (statement.destinations) {
        expectRanking(statement.destinations, regions('destination'), (key) => key);
      }
      break;
    }
    case 'mutual': {
      const both = subjects.filter(({ direction }) => direction === 'mutual');
      expect(statement.count).toBe(both.length);
      expect(new Set(statement.origins)).toEqual(
        new Set(both.map(({ origin }) => region(dataset, origin))),
      );
      break;
    }
    case 'way':
      expectRanking(
        statement.ways,
        subjects.map(
          (flow) => `${region(dataset, flow.origin)}>${region(dataset, flow.destination)}`,
        ),
        ({ from, to }) => `${from}>${to}`,
      );
      break;
    case 'layers': {
      const at = dataset.facets.findIndex(({ role }) => role === 'layer');
      expectRanking(
        statement.layers,
        subjects.map((flow) => flow.facets[at] ?? ''),
        (key) => key,
      );
      break;
    }
    case 'amounts': {
      const known = subjects.filter(({ magnitude }) => magnitude !== null);
      expect(statement.known).toBe(known.length);
      expect(statement.unknown).toBe(subjects.length - known.length);
      expect(statement.sums.map(({ unit }) => unit).sort()).toEqual(
        [...new Set(known.map(({ magnitude }) => magnitude?.unit))].sort(),
      );
      for (const sum of statement.sums) {
        const values = known.flatMap(({ magnitude }) =>
          magnitude?.unit === sum.unit ? [magnitude.value] : [],
        );
        expect(sum.count).toBe(values.length);
        expect(sum.value).toBeCloseTo(
          values.reduce((a, b) => a + b, 0),
          9,
        );
        expect([...sum.largest].sort()).toEqual(
          known
            .filter(({ magnitude }) => magnitude?.unit === sum.unit)
            .filter(({ magnitude }) => magnitude?.value === Math.max(...values))
            .map(({ id }) => id)
            .sort(),
        );
      }
    }
  }
}

const linksOf = (text: Prose) => text.filter((piece): piece is Link => typeof piece !== 'string');
const write = ({ dataset, view }: Page, locale: Locale) =>
  paragraphOf(statementsOf(dataset, view), { dataset, locale, messages: MESSAGES[locale] });

describe('what sentences state', () => {
  it('is what an independent count finds, for any data, filter and choice', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const statement of statementsOf(page.dataset, page.view)) {
          kinds.add(statement.kind);
          expectTrue(statement, page);
        }
      }),
      { numRuns: 400 },
    );
    expect([...kinds].sort()).toEqual([
      'amounts',
      'cell',
      'crossing',
      'ends',
      'layers',
      'mutual',
      'no-crossing',
      'shown',
      'way',
    ]);
  });

  it('names only what there is, and every number and name of it leads there', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...LOCALES), (page, locale) => {
        for (const { text, lead } of linksOf(write(page, locale))) {
          expect(text).not.toBe('');
          if (lead.kind === 'flow') expect(page.dataset.flows.has(lead.id)).toBe(true);
          if (lead.kind === 'place') {
            expect(text.toLowerCase()).toBe(
              page.dataset.places.get(lead.id)?.inSentence[locale].toLowerCase(),
            );
          }
        }
      }),
    );
  });

  it('is grammatical, whatever the numbers are', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const english = plainText(write(page, 'en'));
        expect(english).not.toMatch(
          /undefined|null|NaN|Infinity| {2}| [.,;:]|^[a-z]|\.\.|\. [a-z]/,
        );
        expect(english).not.toMatch(/\b(one|1) flows\b|\b(two|three|four|[2-9]|\d\d+) flow\b/i);
        expect(english).not.toMatch(/\b(one|none|no flow) (reach|leave|go|stay|begin|end|run) /i);
        expect(english).not.toMatch(/\b(two|three|four|five) (reaches|leaves|goes|stays)\b/i);
        expect(english === '' || english.endsWith('.')).toBe(true);
        const chinese = plainText(write(page, 'zh'));
        expect(chinese).not.toMatch(/undefined|null|NaN|Infinity|。。|，，|，。|、。|：。/);
        expect(chinese === '' || chinese.endsWith('。')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
