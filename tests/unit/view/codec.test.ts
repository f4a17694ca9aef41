import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, STATUSES } from '../../../src/lib/model/flow';
import { canonicalCamera } from '../../../src/lib/view/camera';
import { decodeQuery, encodeQuery, pathOf, type Vocabulary } from '../../../src/lib/view/codec';
import {
  DEFAULT_VIEW,
  FIRST_YEAR,
  LAST_YEAR,
  NO_SELECTION,
  type ViewState,
} from '../../../src/lib/view/view-state';

const PLACES = ['beijing', 'tianjin', 'hebei', 'caofeidian', 'zgc-tianjin'];
const INDICATORS = ['tertiary-share', 'gdp'];
const known: Vocabulary = { places: new Set(PLACES), indicators: new Set(INDICATORS) };

const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    bearing: fc.double({ min: -180, max: 180, noNaN: true }),
    pitch: fc.double({ min: 0, max: 85, noNaN: true }),
  })
  .map(canonicalCamera);

const view: fc.Arbitrary<ViewState> = fc.record({
  selection: fc.constant(NO_SELECTION),
  camera: fc.option(camera, { nil: null }),
  year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  indicator: fc.option(fc.constantFrom(...INDICATORS), { nil: null }),
  categories: fc.subarray([...CATEGORIES]),
  statuses: fc.subarray([...STATUSES]),
  compare: fc.subarray(PLACES, { maxLength: 4 }),
  data: fc.option(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), { nil: null }),
  embed: fc.boolean(),
});

describe('the query of an address', () => {
  it('keeps any view', () => {
    fc.assert(
      fc.property(view, (state) => {
        const decoded = decodeQuery(NO_SELECTION, encodeQuery(state), known);
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
    const keys = ['map', 'year', 'indicator', 'categories', 'status', 'compare', 'data', 'embed'];
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'grapheme' })))
        .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { view: state } = decodeQuery(NO_SELECTION, text, known);
        expect(decodeQuery(NO_SELECTION, encodeQuery(state), known).view).toEqual(state);
        expect(state.year).toBeGreaterThanOrEqual(FIRST_YEAR);
        expect(state.year).toBeLessThanOrEqual(LAST_YEAR);
        expect(CATEGORIES).toEqual(expect.arrayContaining([...state.categories]));
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
      categories: ['industry', 'market'],
      statuses: [],
      compare: ['beijing', 'tianjin'],
    };
    expect(encodeQuery(state)).toBe(
      '?map=8.2/39.1/118.4&year=2013&indicator=tertiary-share&categories=industry,market' +
        '&status=none&compare=beijing,tianjin',
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
    ['year=1875', 'year'],
    ['year=2013.5', 'year'],
    ['indicator=happiness', 'indicator'],
    ['categories=industry,magic', 'categories'],
    ['status=', 'status'],
    ['compare=beijing,atlantis', 'compare'],
    ['embed=yes', 'embed'],
  ])('names %s as unreadable and shows the default', (query, key) => {
    const decoded = decodeQuery(NO_SELECTION, `?${query}`, known);
    expect(decoded.view).toEqual(DEFAULT_VIEW);
    expect(decoded.faults).toEqual([{ key, value: query.slice(query.indexOf('=') + 1) }]);
  });

  it('reads what it can beside what it cannot', () => {
    const decoded = decodeQuery(NO_SELECTION, '?year=2012&map=x&utm_source=mail', known);
    expect(decoded.view.year).toBe(2012);
    expect(decoded.faults).toEqual([{ key: 'map', value: 'x' }]);
  });

  it('takes categories in any order, and lists them in the order of the switches', () => {
    const { view: state } = decodeQuery(NO_SELECTION, '?categories=capital,industry', known);
    expect(state.categories).toEqual(['industry', 'capital']);
  });
});

describe('the path of an address', () => {
  it('names the language and what is selected', () => {
    expect(pathOf('en', NO_SELECTION)).toBe('/en/');
    expect(pathOf('zh', { kind: 'place', id: 'caofeidian' })).toBe('/zh/place/caofeidian/');
    expect(pathOf('en', { kind: 'flow', id: 'a/b' })).toBe('/en/flow/a%2Fb/');
    expect(pathOf('zh', { kind: 'data' })).toBe('/zh/data/');
  });
});
