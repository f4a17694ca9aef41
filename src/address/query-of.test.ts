import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, OVERVIEW, RESET, type ViewState } from '../query/view-state';
import { queryOf } from './query-of';

const place = (id: string) => ({ kind: 'place', id }) as const;
const STATE: ViewState = {
  ...DEFAULT_VIEW,
  selection: place('beijing'),
  camera: { zoom: 8, lat: 39, lng: 117, bearing: 0, pitch: 0 },
  indicator: 'gdp',
  year: 2012,
  partner: 'hebei',
  others: false,
  rest: true,
  compare: ['beijing', 'hebei'],
  theme: 'dark',
  later: true,
};
const keysOf = (query: string) => [...new URLSearchParams(query).keys()];

describe('what a link takes along', () => {
  it('keeps filters and camera, and leaves behind what was of the page before', () => {
    const keys = keysOf(queryOf(STATE, { selection: { kind: 'matrix' } }));
    expect(keys).toEqual(expect.arrayContaining(['map', 'indicator', 'year', 'colours', 'later']));
    for (const left of ['with', 'others', 'rest', 'compare']) expect(keys).not.toContain(left);
  });

  it('gathers places to compare from place to place', () => {
    expect(keysOf(queryOf(STATE, { selection: place('hebei') }))).toContain('compare');
  });

  it('leaves the year and the map of a step with the story, and a verdict with its list', () => {
    const step: ViewState = { ...STATE, selection: { kind: 'story', id: 'markets' } };
    const keys = keysOf(queryOf(step, { selection: place('hebei') }));
    for (const left of ['year', 'indicator']) expect(keys).not.toContain(left);
    expect(keys).toEqual(expect.arrayContaining(['map', 'colours', 'later']));
    expect(keysOf(queryOf(step, { totals: true }))).toEqual(
      expect.arrayContaining(['year', 'indicator']),
    );
    const claims: ViewState = { ...STATE, selection: { kind: 'claims' }, verdict: 'partly' };
    expect(keysOf(queryOf(claims, {}))).toContain('verdict');
    expect(keysOf(queryOf(claims, { selection: { kind: 'outcomes' } }))).not.toContain('verdict');
  });

  it('keeps all of it on the same page', () => {
    const keys = keysOf(queryOf(STATE, { totals: true }));
    for (const kept of ['with', 'others', 'rest', 'compare']) expect(keys).toContain(kept);
  });

  it('leads to the overview as it is first seen, of the same data', () => {
    expect(queryOf(STATE, OVERVIEW)).toBe('?colours=dark&later=1');
  });

  it('resets filters, colours of regions and camera, and no more', () => {
    const keys = keysOf(queryOf(STATE, RESET));
    for (const reset of ['map', 'indicator', 'year', 'others', 'rest']) {
      expect(keys).not.toContain(reset);
    }
    expect(keys).toEqual(expect.arrayContaining(['with', 'compare', 'colours', 'later']));
  });
});
