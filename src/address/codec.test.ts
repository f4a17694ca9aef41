import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS_LATER, VINTAGES } from '../model/later';
import { VERDICTS } from '../stats/finding';
import type { Facet } from '../model/facet';
import { canonicalCamera } from './camera';
import { decodeQuery, encodeQuery, type Vocabulary } from './codec';
import { pathOf } from './path';
import { MOST_POINTS } from '../query/measurement';
import {
  DEFAULT_VIEW,
  LEVELS,
  MEASURES,
  THEMES,
  NO_SELECTION,
  type Selection,
  type ViewState,
} from '../query/view-state';
import { anyChoices, anyFacets, choosing } from '../../tests/support/any-facets';

const PLACES = ['beijing', 'tianjin', 'hebei', 'caofeidian', 'zgc-tianjin'];
const INDICATORS = ['tertiary-share', 'gdp'];
/** Codes of a reader's own data may hold anything, and be the word that stands for an empty list. */
const CODES = ['steel', 'none', 'a,b', '50% off', '钢铁', ''];
const [FIRST, LAST] = [1850, 2024] as const;
const facet = (key: string, ids: readonly string[]): Facet => ({
  field: key,
  key,
  name: { en: key, zh: key },
  label: { en: key, zh: key },
  role: null,
  values: ids.map((id) => ({
    id,
    name: { en: id, zh: id },
    colour: null,
    head: null,
    dash: null,
  })),
});
const known: Vocabulary = {
  years: [FIRST, LAST],
  fullYear: LAST,
  places: new Set(PLACES),
  indicators: new Set(INDICATORS),
  facets: [
    facet('categories', ['industry', 'market', 'services', 'capital']),
    facet('status', ['planned', 'operating']),
    facet('sectors', CODES),
    facet('mechanisms', CODES),
  ],
  units: new Set(CODES),
};

const bound = fc.option(
  fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }).map((value) => value + 0),
  { nil: null },
);
const amount = fc
  .record({ unit: fc.constantFrom(...CODES), least: bound, most: bound })
  .map(({ unit, least, most }) =>
    least !== null && most !== null && least > most
      ? { unit, least: most, most: least }
      : { unit, least, most },
  );
const year = fc.integer({ min: FIRST, max: LAST });
const otherYear = fc.option(
  year.filter((each) => each !== LAST),
  { nil: null },
);

const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    bearing: fc.double({ min: -180, max: 180, noNaN: true }),
    pitch: fc.double({ min: 0, max: 85, noNaN: true }),
  })
  .map(canonicalCamera);

const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => Number(value.toFixed(5)) + 0);
const measurement = fc.record({
  shape: fc.constantFrom('line', 'area'),
  points: fc.array(fc.tuple(degrees(180), degrees(85)), { maxLength: MOST_POINTS }),
});

const chosen = fc.constantFrom<Selection>(
  NO_SELECTION,
  { kind: 'place', id: 'beijing' },
  { kind: 'flow', id: 'beijing' },
  { kind: 'matrix' },
  { kind: 'outcomes' },
  { kind: 'indicator', id: 'gdp' },
  { kind: 'story', id: 'markets' },
);

const view: fc.Arbitrary<ViewState> = fc
  .record({
    selection: chosen,
    camera: fc.option(camera, { nil: null }),
    year: otherYear,
    since: fc.option(year, { nil: null }),
    undated: fc.boolean(),
    facets: anyChoices(known.facets),
    amount: fc.option(amount, { nil: null }),
    unknown: fc.boolean(),
    loops: fc.boolean(),
    partner: fc.option(fc.constantFrom('tianjin', 'hebei'), { nil: null }),
    direction: fc.constantFrom('both', 'in', 'out'),
    level: fc.constantFrom(...LEVELS),
    measure: fc.constantFrom(...MEASURES),
    from: fc.option(fc.constantFrom(...PLACES), { nil: null }),
    to: fc.option(fc.constantFrom(...PLACES), { nil: null }),
    verdict: fc.option(fc.constantFrom(...VERDICTS, ...VERDICTS_LATER), { nil: null }),
    vintage: fc.option(fc.constantFrom(...VINTAGES), { nil: null }),
    others: fc.boolean(),
    rest: fc.boolean(),
    scale: fc.constantFrom('locked', 'shown'),
    totals: fc.boolean(),
    values: fc.boolean(),
    motion: fc.boolean(),
    indicator: fc.option(fc.constantFrom(...INDICATORS), { nil: null }),
    compare: fc.subarray(PLACES, { maxLength: 4 }),
    ruler: fc.option(measurement, { nil: null }),
    later: fc.boolean(),
    data: fc.option(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), { nil: null }),
    at: fc.option(fc.constantFrom('1.0.0-3f2a9c01b7de', '2.0.0-rc.1+b-0123456789ab'), {
      nil: null,
    }),
    lesson: fc.boolean(),
    theme: fc.option(fc.constantFrom(...THEMES), { nil: null }),
    embed: fc.constant(false),
  })
  // Only places are paired, only the matrix has rows and columns; outcomes and claims have their verdicts.
  .map((state) => (state.selection.kind === 'place' ? state : { ...state, partner: null }))
  .map((state) => (state.selection.kind === 'matrix' ? state : { ...state, from: null, to: null }))
  .map((state) => {
    const { kind } = state.selection;
    const known: readonly string[] =
      kind === 'outcomes' ? VERDICTS_LATER : kind === 'claims' ? VERDICTS : [];
    return known.includes(state.verdict ?? '') ? state : { ...state, verdict: null };
  })
  // Only a step of the story is shown to a class.
  .map((state) => (state.selection.kind === 'story' ? state : { ...state, lesson: false }))
  // An indicator says by its page what colours the map, and it alone has vintages.
  .map((state) =>
    state.selection.kind === 'indicator'
      ? { ...state, indicator: null }
      : { ...state, vintage: null },
  );

describe('the query of an address', () => {
  it('keeps any view', () => {
    fc.assert(
      fc.property(view, (state) => {
        const decoded = decodeQuery(state.selection, encodeQuery(state), known);
        expect(decoded).toEqual({ view: state, faults: [] });
      }),
    );
  });

  it('keeps the camera a map gives within 0.001 of zoom and 0.0001 degrees', () => {
    const given = { zoom: 8.2041999, lat: 39.1000412, lng: 118.4000059, bearing: 0, pitch: 0 };
    const { camera } = decodeQuery(
      NO_SELECTION,
      encodeQuery({ ...DEFAULT_VIEW, camera: given }),
      known,
    ).view;
    expect(Math.abs((camera?.zoom ?? 0) - given.zoom)).toBeLessThan(1e-3);
    expect(Math.abs((camera?.lat ?? 0) - given.lat)).toBeLessThan(1e-4);
    expect(Math.abs((camera?.lng ?? 0) - given.lng)).toBeLessThan(1e-4);
  });

  it('gives a valid view for any string, and never throws', () => {
    const keys =
      'map year since undated indicator categories status sectors mechanisms unit magnitude unknown with direction level measure from to verdict vintage others rest scale totals values motion compare ruler data at v'.split(
        ' ',
      );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'grapheme' })))
        .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(chosen, query, (selection, text) => {
        const { view: state } = decodeQuery(selection, text, known);
        expect(decodeQuery(selection, encodeQuery(state), known).view).toEqual(state);
        expect(state.year ?? FIRST).toBeGreaterThanOrEqual(FIRST);
        expect(state.year ?? FIRST).toBeLessThan(LAST);
        expect(known.facets.map(({ key }) => key)).toEqual(
          expect.arrayContaining(state.facets.map(({ key }) => key)),
        );
        expect(state.compare.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty by default', () => {
    expect(encodeQuery(DEFAULT_VIEW)).toBe('');
  });

  it('is readable', () => {
    const state: ViewState = {
      ...DEFAULT_VIEW,
      camera: { zoom: 8.2, lat: 39.1, lng: 118.4, bearing: 0, pitch: 0 },
      year: 2013,
      indicator: 'tertiary-share',
      ...choosing({
        categories: ['industry', 'market'],
        status: [],
        sectors: ['steel', '50% off'],
      }),
      amount: { unit: 'steel', least: 100, most: 400000 },
      unknown: false,
      compare: ['beijing', 'tianjin'],
      ruler: {
        shape: 'area',
        points: [
          [116.4, 39.9],
          [117.2, 39.1],
          [116, 39],
        ],
      },
    };
    expect(encodeQuery(state)).toBe(
      '?map=8.2/39.1/118.4&indicator=tertiary-share&year=2013&categories=industry,market' +
        '&status=none&sectors=steel,50%2525%2520off&unit=steel&magnitude=100..400000&unknown=0' +
        '&compare=beijing,tianjin&ruler=area:116.4,39.9;117.2,39.1;116,39',
    );
  });

  it('writes bearing and pitch only where the map is turned or tilted', () => {
    const turned = { zoom: 7, lat: 39, lng: 117, bearing: -20, pitch: 45 };
    expect(encodeQuery({ ...DEFAULT_VIEW, camera: turned })).toBe('?map=7/39/117/-20/45');
  });

  it.each([
    ['map=8/99/118', 'map'],
    ['map=8/39', 'map'],
    ['map=8/39/abc', 'map'],
    ['map=1e3/39/118', 'map'],
    ['year=1849', 'year'],
    ['year=2025', 'year'],
    ['year=2013.5', 'year'],
    ['indicator=happiness', 'indicator'],
    ['categories=industry,magic', 'categories'],
    ['status=', 'status'],
    ['compare=beijing,atlantis', 'compare'],
    ['since=1849', 'since'],
    ['sectors=steel,magic', 'sectors'],
    ['sectors=%25E0%25', 'sectors'],
    ['mechanisms=magic', 'mechanisms'],
    ['unit=cubits', 'unit'],
    ['magnitude=1..2', 'magnitude'],
    ['unknown=no', 'unknown'],
    ['direction=up', 'direction'],
    ['with=tianjin', 'with'],
    ['level=street', 'level'],
    ['measure=worth', 'measure'],
    ['from=beijing', 'from'],
    ['scale=mine', 'scale'],
    ['totals=yes', 'totals'],
    ['ruler=', 'ruler'],
    ['ruler=circle:1,2', 'ruler'],
    ['ruler=line:1,2;', 'ruler'],
    ['ruler=line:1,2;3', 'ruler'],
    ['ruler=line:1,2;181,3', 'ruler'],
    ['ruler=area:1,86', 'ruler'],
    ['ruler=area:1e2,3', 'ruler'],
    [`ruler=line:${Array(101).fill('1,2').join(';')}`, 'ruler'],
  ])('names %s as unreadable and shows the default', (query, key) => {
    const decoded = decodeQuery(NO_SELECTION, `?${query}`, known);
    expect(decoded.view).toEqual(DEFAULT_VIEW);
    const value = decodeURIComponent(query.slice(query.indexOf('=') + 1));
    expect(decoded.faults).toEqual([{ key, value }]);
  });

  it('reads no year, the one in which all flows show and any of the years as they are', () => {
    const yearIn = (query: string, years: Partial<Vocabulary> = {}) =>
      decodeQuery(NO_SELECTION, query, { ...known, ...years });
    expect(yearIn('?year=2024').view.year).toBeNull();
    expect(yearIn('?year=2024', { fullYear: null }).view.year).toBe(2024);
    expect(yearIn('?year=1850').view.year).toBe(1850);
    expect(yearIn('?year=1990', { years: null }).faults).toEqual([{ key: 'year', value: '1990' }]);
  });

  it('reads what it can beside what it cannot', () => {
    const decoded = decodeQuery(NO_SELECTION, '?year=2012&map=x&utm_source=mail', known);
    expect(decoded.view.year).toBe(2012);
    expect(decoded.faults).toEqual([{ key: 'map', value: 'x' }]);
  });

  it.each(['..', '5..1', '1..1e999', '-1..2', '1', 'a..b'])(
    'names the range %s as unreadable and keeps its unit',
    (range) => {
      const decoded = decodeQuery(NO_SELECTION, `?unit=steel&magnitude=${range}`, known);
      expect(decoded.view.amount).toEqual({ unit: 'steel', least: null, most: null });
      expect(decoded.faults).toEqual([{ key: 'magnitude', value: range }]);
    },
  );

  it('pairs a place with another, never with itself', () => {
    const beijing: Selection = { kind: 'place', id: 'beijing' };
    expect(decodeQuery(beijing, '?with=tianjin', known).view.partner).toBe('tianjin');
    expect(decodeQuery(beijing, '?with=beijing', known).faults).toEqual([
      { key: 'with', value: 'beijing' },
    ]);
  });

  it('names rows and columns of the matrix, on its page alone', () => {
    const matrix: Selection = { kind: 'matrix' };
    const { view: state, faults } = decodeQuery(
      matrix,
      '?level=places&measure=amount&from=beijing&to=atlantis',
      known,
    );
    expect(state).toEqual({
      ...DEFAULT_VIEW,
      selection: matrix,
      level: 'places',
      measure: 'amount',
      from: 'beijing',
    });
    expect(faults).toEqual([{ key: 'to', value: 'atlantis' }]);
    expect(encodeQuery({ ...state, selection: NO_SELECTION })).toBe('?level=places&measure=amount');
  });

  it('takes categories in any order, and lists them in the order of the switches', () => {
    const { view: state } = decodeQuery(NO_SELECTION, '?categories=capital,industry', known);
    expect(state.facets).toEqual([{ key: 'categories', values: ['industry', 'capital'] }]);
  });
});

describe('facets of any data', () => {
  it('keep their choices, whatever their keys and codes are', () => {
    const choices = anyFacets.chain((facets) =>
      fc.tuple(fc.constant(facets), anyChoices(facets), view),
    );
    fc.assert(
      fc.property(choices, ([facets, chosenValues, state]) => {
        const given = { ...state, facets: chosenValues };
        const read = decodeQuery(given.selection, encodeQuery(given), { ...known, facets });
        expect(read).toEqual({ view: given, faults: [] });
      }),
    );
  });

  it('are told from the words of addresses', () => {
    const facets = [facet('year', ['1', '2']), facet('f.year', ['1', '2']), facet('v', ['1', '2'])];
    const state = {
      ...DEFAULT_VIEW,
      year: 2013,
      ...choosing({ year: ['1'], 'f.year': ['2'], v: [] }),
    };
    expect(encodeQuery(state)).toBe('?year=2013&f.year=1&f.f.year=2&f.v=none');
    expect(decodeQuery(NO_SELECTION, encodeQuery(state), { ...known, facets }).view).toEqual(state);
  });

  it('with all of their values chosen are as by default', () => {
    const { view: state } = decodeQuery(NO_SELECTION, '?status=operating,planned', known);
    expect(state).toEqual(DEFAULT_VIEW);
  });
});

describe('the path of an address', () => {
  it('names the language and what is selected', () => {
    expect(pathOf('en', NO_SELECTION)).toBe('/en/');
    expect(pathOf('zh', { kind: 'place', id: 'caofeidian' })).toBe('/zh/place/caofeidian/');
    expect(pathOf('en', { kind: 'flow', id: 'a/b' })).toBe('/en/flow/a%2Fb/');
    expect(pathOf('zh', { kind: 'data' })).toBe('/zh/data/');
    expect(pathOf('zh', { kind: 'data' }, { embed: true })).toBe('/embed/zh/data/');
    expect(pathOf('en', NO_SELECTION, { data: 'mine.json' })).toBe('/own/en/');
  });
});
