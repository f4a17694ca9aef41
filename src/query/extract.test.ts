import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../package/built-in';
import { readCsv } from '../package/csv';
import { extractJson, extractOf, figuresCsv, fileStem, flowsCsv, geoJson } from './extract';
import { visibleFlows } from './shown';
import { DEFAULT_VIEW, type Selection } from './view-state';
import { fromDisk } from '../../tests/support/built-in';
import { choosing } from '../../tests/support/any-facets';

const dataset = await openBuiltIn(fromDisk);
const viewOf = (selection: Selection) => ({ ...DEFAULT_VIEW, selection });
const place = extractOf(dataset, viewOf({ kind: 'place', id: 'caofeidian' }));

describe('what is selected, as data', () => {
  it('is a place with its flows, their ends and its figures', () => {
    expect(place.flows.map(({ id }) => id)).toContain('shougang-caofeidian');
    expect(place.flows.length).toBeLessThan(dataset.flows.size);
    const ids = new Set(place.places.map(({ id }) => id));
    for (const { origin, destination } of place.flows) {
      expect(ids).toContain(origin);
      expect(ids).toContain(destination);
    }
    expect(place.observations.every(({ subject }) => subject.id === 'caofeidian')).toBe(true);
    expect(place.observations.length).toBeGreaterThan(0);
  });

  it('is one flow, or all that the view shows', () => {
    const flow = extractOf(dataset, viewOf({ kind: 'flow', id: 'baic-huanghua' }));
    expect(flow.flows.map(({ id }) => id)).toEqual(['baic-huanghua']);
    const some = { ...DEFAULT_VIEW, ...choosing({ categories: ['market'] }) };
    expect(extractOf(dataset, some).flows).toEqual(visibleFlows(dataset, some));
  });

  it('can be read back from CSV', () => {
    const rows = readCsv(flowsCsv(place));
    expect(rows.map(({ id }) => id)).toEqual(place.flows.map(({ id }) => id));
    expect(rows.every((row) => row.source !== '' && Number.isFinite(Number(row.origin_lng)))).toBe(
      true,
    );
    const figures = readCsv(figuresCsv(place));
    expect(figures.map(({ value }) => Number(value))).toEqual(
      place.observations.map(({ value }) => value),
    );
  });

  it('is GeoJSON of points and lines, and JSON with its sources', () => {
    const { features } = geoJson(place);
    expect(features).toHaveLength(place.places.length + place.flows.length);
    const json = JSON.parse(extractJson(place, dataset, 'https://example.org/')) as {
      address: string;
      sources: { id: string }[];
    };
    expect(json.address).toBe('https://example.org/');
    const known = new Set(json.sources.map(({ id }) => id));
    for (const { source } of place.flows) expect(known).toContain(source);
  });

  it('has a name that says what it holds', () => {
    expect(fileStem(dataset, viewOf({ kind: 'place', id: 'caofeidian' }))).toBe(
      'tang-2018_caofeidian_2014',
    );
    expect(fileStem(dataset, DEFAULT_VIEW)).toBe('tang-2018_region_2014');
    expect(fileStem(dataset, viewOf({ kind: 'place', id: '../etc' }))).toBe(
      'tang-2018_..-etc_2014',
    );
  });
});
