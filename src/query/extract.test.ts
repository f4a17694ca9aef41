import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../package/built-in';
import { readCsv } from '../package/csv';
import { plainFlow } from '../model/flows/flow-row';
import { extractOf, fileStem, type Extract } from './extract';
import { extractJson, figuresCsv, flowsCsv, geoJson } from './extract-files';
import { visibleFlows } from './shown';
import { DEFAULT_VIEW, type Selection } from './view-state';
import { fromDisk } from '../../tests/support/built-in';
import { choosing } from '../../tests/support/any-facets';

const dataset = await openBuiltIn(fromDisk);
const viewOf = (selection: Selection) => ({ ...DEFAULT_VIEW, selection });
const place = extractOf(dataset, viewOf({ kind: 'place', id: 'caofeidian' }));

const whole = (parts: Iterable<string>) => [...parts].join('');
const manyOf = <Item>(items: readonly Item[], count: number) =>
  Array.from({ length: count }, (_, index) => items[index % items.length] as Item);

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
    const rows = readCsv(whole(flowsCsv(place)));
    expect(rows.map(({ id }) => id)).toEqual(place.flows.map(({ id }) => id));
    expect(rows.every((row) => row.source !== '' && Number.isFinite(Number(row.origin_lng)))).toBe(
      true,
    );
    const figures = readCsv(figuresCsv(place));
    expect(figures.map(({ value }) => Number(value))).toEqual(
      place.observations.map(({ value }) => value),
    );
  });

  it('is GeoJSON of points and lines', () => {
    const { features } = JSON.parse(whole(geoJson(place))) as FeatureCollection;
    expect(features).toHaveLength(place.places.length + place.flows.length);
    expect(features.at(-1)?.properties).toMatchObject({ source: place.flows.at(-1)?.source });
  });

  it.each<[string, Extract]>([
    ['of a place', place],
    ['without flows', { ...place, flows: [] }],
    ['of more flows than stand in a part', { ...place, flows: manyOf(place.flows, 20_001) }],
  ])('is JSON with its sources, %s', (_, extract) => {
    const text = whole(extractJson(extract, dataset, 'https://example.org/'));
    const json = JSON.parse(text) as Record<string, unknown> & { sources: { id: string }[] };
    expect(text).toBe(`${JSON.stringify(json, null, 1)}\n`);
    expect(Object.keys(json)).toEqual(
      'address package places flows facets observations sources documents'.split(' '),
    );
    expect(json.address).toBe('https://example.org/');
    expect(json.flows).toEqual(extract.flows.map(plainFlow));
    const known = new Set(json.sources.map(({ id }) => id));
    for (const { source } of extract.flows) expect(known).toContain(source);
  });

  it('is whole in CSV and GeoJSON of more flows than stand in a part', () => {
    const extract = { ...place, flows: manyOf(place.flows, 20_001) };
    const ids = extract.flows.map(({ id }) => id);
    expect(readCsv(whole(flowsCsv(extract))).map(({ id }) => id)).toEqual(ids);
    const { features } = JSON.parse(whole(geoJson(extract))) as FeatureCollection;
    expect(features.slice(place.places.length).map(({ id }) => id)).toEqual(ids);
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
