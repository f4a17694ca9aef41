import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset';
import { fromRecord } from '../../tests/support/package-fixture';
import { hasContent } from '../query/has-content';
import { PAGES } from '../query/view-state';
import { indicatorsOf } from '../stats/indicators/registry';
import { structureOf } from '../stats/structure';
import { openPackage } from './open-package';

/** Places as GeoJSON; each with these properties, the further ones further east. */
function places(...all: readonly Readonly<Record<string, string>>[]): string {
  const features = all.map((properties, index) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [10 + index, 50] },
    properties,
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const RESOURCES = [
  { name: 'places', path: 'places.geojson' },
  { name: 'flows', path: 'flows.csv' },
];
const BARE = {
  'places.geojson': places({ id: 'a' }, { id: 'b' }),
  'flows.csv': 'id,origin,destination\nf,a,b\ng,b,a\n',
};

/** A package of little more than places and flows. */
async function open(
  descriptor: object = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Dataset> {
  const json = JSON.stringify({ resources: RESOURCES, ...descriptor });
  const opened = await openPackage(fromRecord({ ...BARE, 'datapackage.json': json, ...files }));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return opened.dataset;
}

describe('a package of places and flows alone', () => {
  it('has no kinds, facets, years, summaries or figures', async () => {
    const dataset = await open();
    expect(dataset).toMatchObject({ kinds: [], facets: [], observations: [], stages: [] });
    expect(dataset.extent.years).toBeNull();
    expect(indicatorsOf(dataset)).toEqual([]);
    expect(PAGES.filter((page) => hasContent(dataset, page))).toEqual([
      'data',
      'compare',
      'matrix',
      'reading',
    ]);
    expect(dataset.places.get('a')).toMatchObject({ kind: null, summary: null, caveat: null });
  });

  it('is called by its title, else by its name', async () => {
    expect((await open({ name: 'trips', title: 'Trips' })).title).toEqual({
      en: 'Trips',
      zh: 'Trips',
    });
    expect((await open({ name: 'trips' })).title.zh).toBe('trips');
    expect((await open()).title.en).not.toBe('');
  });

  it('names its atlas by its title and tells what its description says, if it says no more', async () => {
    const plain = await open({ title: 'Trips', description: 'All trips of a year.' });
    expect(plain.about).toEqual({
      name: { en: 'Trips', zh: 'Trips' },
      tagline: null,
      heading: { en: 'Trips', zh: 'Trips' },
      lead: { en: 'All trips of a year.', zh: 'All trips of a year.' },
    });
    const atlas = { title: 'An atlas', title_zh: '地图集', tagline: 'Of trips', heading: 'Hello' };
    const own = await open({ title: 'Trips', atlas });
    expect(own.about).toEqual({
      name: { en: 'An atlas', zh: '地图集' },
      tagline: { en: 'Of trips', zh: 'Of trips' },
      heading: { en: 'Hello', zh: 'Hello' },
      lead: null,
    });
    expect(own.title.en).toBe('Trips');
  });

  it('has its files as sources, and is itself the document that they are parts of', async () => {
    const dataset = await open({ name: 'trips', title: 'Trips of a year' });
    expect(dataset.flows.get('g')?.source).toBe('flows.csv');
    expect(dataset.sources.get('flows.csv')).toMatchObject({
      document: 'trips',
      locator: { en: 'flows.csv', zh: 'flows.csv' },
    });
    expect([...dataset.documents.values()]).toMatchObject([
      { name: 'trips', citation: 'Trips of a year', article: null },
    ]);
  });

  it('keeps the works that it names, with or without a name of their own, before itself', async () => {
    const { documents } = await open({
      name: 'trips',
      sources: [{ title: 'A census', path: 'https://example.org/' }],
    });
    expect([...documents.values()].map(({ title }) => title)).toEqual(['A census', 'trips']);
  });

  it('has sources as its rows call them, if it has no table of sources', async () => {
    const flows = 'id,origin,destination,source\nf,a,b,Table 3\ng,b,a,\n';
    const dataset = await open({}, { 'flows.csv': flows });
    expect([...dataset.sources.values()].map(({ locator }) => locator.en)).toEqual([
      'places.geojson',
      'Table 3',
      'flows.csv',
    ]);
    expect(dataset.flows.get('f')?.source).toBe('Table 3');
  });
});

describe('the kinds of places', () => {
  const three = {
    'places.geojson': places(
      { id: 'a', kind: 'town' },
      { id: 'b', kind: 'harbour' },
      { id: 'c', kind: 'town' },
      { id: 'd' },
    ),
  };

  it('are those that the package declares, in its order, with names and symbols', async () => {
    const dataset = await open(
      {
        kinds: [
          { id: 'harbour', title: 'Harbour', title_zh: '港', symbol: 'boat' },
          { id: 'island', role: 'hub' },
          { id: 'town', role: 'region' },
        ],
      },
      three,
    );
    expect(dataset.kinds).toMatchObject([
      { id: 'harbour', name: { en: 'Harbour', zh: '港' }, symbol: 'boat', role: null, rank: 0 },
      { id: 'town', name: { en: 'Town', zh: 'Town' }, symbol: 'target', role: 'region', rank: 2 },
    ]);
    expect(dataset.places.get('c')?.kind).toBe(dataset.kinds[1]);
    expect(dataset.places.get('d')?.kind).toBeNull();
  });

  it('are those of the column if it declares none, each with a symbol of its own', async () => {
    const { kinds } = await open({}, three);
    expect(kinds.map(({ name }) => name.en)).toEqual(['Town', 'Harbour']);
    expect(new Set(kinds.map(({ symbol }) => symbol)).size).toBe(2);
  });

  it('keep names and roles in packages from before kinds could be declared', async () => {
    const before = places({ id: 'a', kind: 'plant' }, { id: 'b', kind: 'outside' });
    const { kinds } = await open({}, { 'places.geojson': before });
    expect(kinds).toMatchObject([
      { id: 'plant', name: { en: 'Industrial site', zh: '工业项目' }, symbol: 'square' },
      { id: 'outside', role: 'outside', symbol: null },
    ]);
  });
});

describe('the indicators of economies', () => {
  const ROLES = [
    'gdp',
    ...['value', 'share'].flatMap((what) =>
      ['primary', 'secondary', 'tertiary'].map((industry) => `${industry}-${what}`),
    ),
  ];
  const table = (roles: readonly string[]) =>
    [
      'id,name,kind,unit,description,role',
      ...roles.map((role, index) => `i${index},${role},series,percent,-,${role}`),
    ].join('\n');
  const resources = [...RESOURCES, { name: 'indicators', path: 'indicators.csv' }];

  it('are known by the roles that their rows give them, whatever their ids', async () => {
    const dataset = await open({ resources }, { 'indicators.csv': table(ROLES) });
    expect(structureOf(dataset)).toEqual({
      gdp: 'i0',
      value: { primary: 'i1', secondary: 'i2', tertiary: 'i3' },
      share: { primary: 'i4', secondary: 'i5', tertiary: 'i6' },
    });
    expect(indicatorsOf(dataset).map(({ id }) => id)).toContain('theil-gdp');
  });

  it('tell of no economy where one is missing', async () => {
    const dataset = await open({ resources }, { 'indicators.csv': table(ROLES.slice(1)) });
    expect(structureOf(dataset)).toBeNull();
    expect(indicatorsOf(dataset)).toHaveLength(6);
  });

  it('have each role once', async () => {
    const files = { ...BARE, 'indicators.csv': table(['gdp', 'gdp']) };
    const opened = await openPackage(
      fromRecord({ ...files, 'datapackage.json': JSON.stringify({ resources }) }),
    );
    expect(opened.ok ? [] : opened.faults).toMatchObject([
      { file: 'indicators.csv', row: 3, field: 'role', code: 'duplicate-id' },
    ]);
  });
});
