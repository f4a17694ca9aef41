import { describe, expect, it } from 'vitest';
import { plainText, type Link, type Prose } from '../../i18n/prose';
import type { Pending, Ranking, StatedSum, Statement } from '../../i18n/statement';
import { LOCALES, type Locale } from '../../model/localized';
import { openBuiltIn } from '../../package/built-in';
import { DEFAULT_VIEW, type ViewState } from '../../query/view-state';
import { statementsOf } from '../../query/sentences/statements';
import { openGazetteer } from '../../../scripts/gazetteer-from-disk';
import { fromDisk } from '../../../tests/support/built-in';
import { planOf } from '../../import/guess/plan';
import { importTables } from '../../import/import-tables';
import { readFile } from '../../import/readers/read-file';
import en from '../../i18n/words/en/messages';
import zh from '../../i18n/words/zh/messages';
import { paragraphOf } from './paragraph';

const dataset = await openBuiltIn(fromDisk);
const MESSAGES = { en, zh };
const write = (statements: readonly Statement[], locale: Locale) =>
  paragraphOf(statements, { dataset, locale, messages: MESSAGES[locale] });

const PLACES = ['beijing', 'tianjin', 'hebei', 'oil-field', 'shanghai'] as const;

/** A ranking of places with these counts. */
function ranked(...counts: readonly number[]): Ranking {
  const ranks = counts.map((count, at) => ({ key: PLACES[at] ?? `place ${at}`, count }));
  return { total: counts.reduce((sum, count) => sum + count, 0), ranks };
}

/** No flow that is not done, one, all, and some of each step. */
function pendings(total: number): readonly Pending[] {
  const all: Pending = [{ step: 'planned', count: total }];
  if (total < 2) return [[]];
  const both: Pending = [
    { step: 'planned', count: total - 1 },
    { step: 'signed', count: 1 },
  ];
  return [[], [{ step: 'planned', count: 1 }], all, both];
}

/** One that operates, and one that is planned. */
const ONLY = ['shougang-caofeidian', 'desalinated-water-beijing'] as const;
const only = (count: number) => (count === 1 ? ONLY : [null]);

/** Every form that a statement of what is shown, or of a cell of the matrix, can take. */
function counts(): Statement[] {
  const shown = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 5],
    [5, 5],
    [1, 41],
    [6, 41],
    [41, 41],
  ] as const;
  const cells = [
    { from: 'beijing', to: 'hebei' },
    { from: 'beijing', to: null },
    { from: null, to: 'oil-field' },
    { from: 'hebei', to: 'hebei' },
  ];
  return [
    ...shown.flatMap(([count, all]) =>
      only(count).flatMap((id) =>
        pendings(count).map((pending) => ({
          kind: 'shown' as const,
          shown: count,
          all,
          only: id,
          pending,
        })),
      ),
    ),
    ...cells.flatMap((ends) =>
      [0, 1, 2, 18].flatMap((count) =>
        only(count).flatMap((id) =>
          pendings(count).map((pending) => ({
            kind: 'cell' as const,
            ...ends,
            count,
            only: id,
            pending,
          })),
        ),
      ),
    ),
  ];
}

/** Every form that a statement on the flows of a place can take. */
function crossings(): Statement[] {
  const rankings = [[1], [2], [1, 1], [2, 1, 1], [4, 1, 1, 1], [2, 2, 1, 1], [1, 1, 1, 1]];
  const many = [[16, 6], [2, 2, 2, 2, 1], [22]];
  return (['incoming', 'outgoing', 'mutual', 'internal'] as const).flatMap((crossing) =>
    [...rankings, ...many].flatMap((each) => {
      const partners = ranked(...each);
      return only(partners.total).flatMap((id) =>
        (partners.total === 4 ? pendings(4) : [[]]).map((pending) => ({
          kind: 'crossing' as const,
          crossing,
          place: 'caofeidian-refinery',
          partners,
          only: id,
          pending,
        })),
      );
    }),
  );
}

function nothing(): Statement[] {
  return ([null, 'incoming', 'outgoing'] as const).flatMap((crossing) =>
    [null, 'beijing'].map((partner) => ({
      kind: 'no-crossing' as const,
      crossing,
      place: 'oil-field',
      partner,
    })),
  );
}

/** Every form of what is said of several flows together. */
function summaries(): Statement[] {
  const rankings = [[2], [24], [24, 2], [3, 2, 2], [2, 2, 1], [2, 2, 2, 2, 1], [1, 1, 1, 1]];
  const all = rankings.map((each) => ranked(...each));
  const sum = (count: number, interval: StatedSum['interval'], largest: string): StatedSum => ({
    unit: 'projects',
    value: 12,
    interval,
    isApproximate: false,
    count,
    largest: [largest],
  });
  const sums = [
    sum(1, [12, 12], 'cas-binhai'),
    sum(1, [12, Infinity], 'desalinated-water-beijing'),
    sum(2, [11, 13], 'beijing-hebei-agreements'),
  ];
  return [
    ...all.map((origins) => ({ kind: 'ends' as const, origins, destinations: null })),
    ...all.map((destinations) => ({ kind: 'ends' as const, origins: null, destinations })),
    { kind: 'mutual', count: 1, origins: ['beijing'] },
    { kind: 'mutual', count: 3, origins: ['beijing', 'tianjin'] },
    { kind: 'mutual', count: 12, origins: PLACES },
    ...all.map(({ total, ranks }) => ({
      kind: 'way' as const,
      ways: {
        total,
        ranks: ranks.map(({ key, count }) => ({ key: { from: key, to: 'hebei' }, count })),
      },
    })),
    ...all.map(({ total, ranks }) => ({
      kind: 'layers' as const,
      layers: {
        total,
        ranks: ranks.map(({ count }, at) => ({
          key: ['industry', 'market', 'services', 'resources', 'capital'][at] ?? '',
          count,
        })),
      },
    })),
    { kind: 'amounts', known: 0, unknown: 1, sums: [] },
    { kind: 'amounts', known: 0, unknown: 5, sums: [] },
    ...sums.map((each) => ({ kind: 'amounts' as const, known: 1, unknown: 0, sums: [each] })),
    { kind: 'amounts', known: 2, unknown: 0, sums },
    { kind: 'amounts', known: 1, unknown: 1, sums: sums.slice(0, 1) },
    { kind: 'amounts', known: 6, unknown: 35, sums },
  ];
}

describe('every form of a generated sentence', () => {
  it.each(LOCALES)('reads as it was read by a person (%s)', async (locale) => {
    const first = [...counts(), ...crossings(), ...nothing(), ...summaries()];
    const alone = first.map((statement) => plainText(write([statement], locale)));
    // A place is named once, and then is “it”.
    const after = crossings().map((statement) => {
      const said = write([...nothing().slice(0, 1), statement], locale);
      return plainText(said)
        .slice(plainText(write(nothing().slice(0, 1), locale)).length)
        .trim();
    });
    const lines = [...alone, ...after].filter((line) => line !== '');
    await expect([...new Set(lines), ''].join('\n').replaceAll('\u00A0', ' ')).toMatchFileSnapshot(
      `./sentences.${locale}.txt`,
    );
  });
});

describe('a flow that has no name but its ends', async () => {
  const csv = 'from,to,count,from_lat,from_lon,to_lat,to_lon\nAlm,Berg,5,47,8,46,9\n';
  const { tables } = await readFile({ name: 'a.csv', bytes: new TextEncoder().encode(csv) });
  const plan = planOf(tables, null);
  const imported = plan && (await importTables(tables, plan, openGazetteer));
  const own = imported?.dataset;
  if (!own) throw new Error('Nothing was read.');
  const flow = own.flows.at(0);
  const { id, origin: from, destination: to, name } = flow;
  const say = (statement: Statement) =>
    LOCALES.map((locale) =>
      plainText(paragraphOf([statement], { dataset: own, locale, messages: MESSAGES[locale] })),
    );
  const place = (each: string) => own.places.get(each)?.name.en ?? '';

  it('is not named again where a sentence has named both', () => {
    const cell = { kind: 'cell', from, to, count: 1, only: id, pending: [] } as const;
    expect(say(cell)).toEqual([
      `There is one flow from ${place(from)} to ${place(to)}.`,
      `从${place(from)}到${place(to)}有1条。`,
    ]);
    for (const crossing of ['incoming', 'outgoing'] as const) {
      const [here, there] = crossing === 'incoming' ? [to, from] : [from, to];
      const partners = { total: 1, ranks: [{ key: there, count: 1 }] };
      const only = { kind: 'crossing', crossing, place: here, partners, only: id, pending: [] };
      for (const said of say(only as Statement)) {
        expect(said).toContain(name.en);
        expect(said.split(place(there))).toHaveLength(2);
      }
    }
  });

  it('is said once where several that are the largest share their name', () => {
    const sum = {
      unit: 'items',
      value: 8,
      interval: [8, 8],
      isApproximate: false,
      count: 3,
    } as const;
    const sums = [{ ...sum, largest: [id, id] }];
    for (const said of say({ kind: 'amounts', known: 3, unknown: 0, sums })) {
      expect(said.split(name.en)).toHaveLength(2);
    }
  });
});

const progressAt = dataset.facets.findIndex(({ role }) => role === 'progress');
const done = dataset.facets[progressAt]?.values.at(-1)?.id;
const stepOf = (flow: string) => dataset.flows.get(flow)?.facets[progressAt] ?? '';
const nameOf = (step: string, locale: Locale) =>
  dataset.facets[progressAt]?.values.find(({ id }) => id === step)?.name[locale] ?? '';

/** The view of every page whose sentences count the built-in flows. */
function* pages(): Generator<ViewState> {
  yield DEFAULT_VIEW;
  const regions = [...dataset.places.values()].filter(({ parent }) => parent === null);
  for (const { id } of dataset.places.values()) {
    yield { ...DEFAULT_VIEW, selection: { kind: 'place', id } };
    yield { ...DEFAULT_VIEW, selection: { kind: 'place', id }, direction: 'out' };
  }
  for (const from of [null, ...regions]) {
    for (const to of [null, ...regions]) {
      const ends = { from: from?.id ?? null, to: to?.id ?? null };
      yield { ...DEFAULT_VIEW, selection: { kind: 'matrix' }, ...ends };
    }
  }
}

/** The verbs of what has come about: none of them fits a plan. */
const ACCOMPLISHED: Readonly<Record<Locale, RegExp>> = {
  en: /\b(reach|arriv|leave|left|moved|goes|went|gone|suppl|deliver|open|built|took|has been|have been)/i,
  zh: /到达|抵达|终于|始于|迁至|迁入|运抵|建成|已经|落户|完成/,
};

describe('what is planned or signed', () => {
  it.each(LOCALES)('is said to be so wherever it is named or counted (%s)', (locale) => {
    const isLink = (piece: Prose[number]): piece is Link => typeof piece !== 'string';
    let named = 0;
    for (const view of pages()) {
      for (const statement of statementsOf(dataset, view)) {
        const said = write([statement], locale);
        const words = said.map((piece) => (isLink(piece) ? '' : piece)).join(' ');
        expect(words).not.toMatch(ACCOMPLISHED[locale]);
        said.forEach((piece, at) => {
          if (!isLink(piece) || piece.lead.kind !== 'flow') return;
          const step = stepOf(piece.lead.id);
          if (step === done) return;
          named += 1;
          const next = said[at + 1];
          const after = typeof next === 'string' ? next.toLowerCase() : '';
          expect(after.slice(0, 40)).toContain(nameOf(step, locale).toLowerCase());
        });
        if (!('pending' in statement) || !('only' in statement) || statement.only !== null)
          continue;
        for (const { step } of statement.pending) {
          expect(plainText(said).toLowerCase()).toContain(nameOf(step, locale).toLowerCase());
        }
      }
    }
    expect(named).toBeGreaterThan(20);
  });
});
