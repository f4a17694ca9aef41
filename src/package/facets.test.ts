import { describe, expect, it } from 'vitest';
import { layerOf, progressOf } from '../model/facet';
import type { Dataset } from '../model/dataset';
import type { Fault } from '../model/fault';
import { openPackage } from './open-package';
import { FILES, fromRecord } from '../../tests/support/package-fixture';

const PLACES = FILES['places.geojson'] ?? '';
const DESCRIPTOR = JSON.parse(FILES['datapackage.json'] ?? '') as object;

/** A package of these flows, between the fixture's places, that declares these facets. */
async function open(flows: string, facets?: unknown) {
  return openPackage(
    fromRecord({
      ...FILES,
      'datapackage.json': JSON.stringify({ ...DESCRIPTOR, facets }),
      'places.geojson': PLACES,
      'flows.csv': flows,
      'observations.csv': 'place,flow,indicator,year,value,low,high,bound,unit,source\n',
    }),
  );
}
async function datasetOf(flows: string, facets?: unknown): Promise<Dataset> {
  const opened = await open(flows, facets);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return opened.dataset;
}
async function faultsOf(flows: string, facets: unknown): Promise<readonly Partial<Fault>[]> {
  const opened = await open(flows, facets);
  return opened.ok ? [] : opened.faults;
}

const FLOWS = [
  'id,origin,destination,source,mode,trip purpose',
  'a,north,south,s1,ferry,work',
  'b,south,north,s1,tram,',
  'c,north,south,s1,ferry,school',
].join('\n');

const namesOf = ({ facets }: Dataset) =>
  facets.map(({ key, values }) => [key, ...values.map(({ name }) => `${name.en}/${name.zh}`)]);

describe('the facets of a package', () => {
  it('are those that it declares, with names, order and looks of its own', async () => {
    const dataset = await datasetOf(FLOWS, [
      {
        field: 'mode',
        title: 'Modes',
        title_zh: '方式',
        label: 'Mode',
        role: 'layer',
        values: [
          { id: 'tram', title: 'Tramway', title_zh: '电车' },
          {
            id: 'ferry',
            title: 'Ferry',
            colour: { light: '#0000aa', dark: '#aaaaff' },
            head: 'needle',
          },
        ],
      },
      { field: 'trip purpose', key: 'purpose' },
    ]);
    const [mode, purpose] = dataset.facets;
    expect(mode).toMatchObject({
      key: 'mode',
      name: { en: 'Modes', zh: '方式' },
      label: { en: 'Mode', zh: 'Mode' },
      values: [
        { id: 'tram', name: { en: 'Tramway', zh: '电车' }, colour: null, head: null },
        { id: 'ferry', name: { zh: 'Ferry' }, colour: { dark: '#aaaaff' }, head: 'half' },
      ],
    });
    expect(layerOf(dataset)).toBe(mode);
    expect(progressOf(dataset)).toBeNull();
    expect(purpose?.name.en).toBe('Trip purpose');
    expect(namesOf(dataset)[1]).toEqual([
      'purpose',
      'work/work',
      'school/school',
      'Not given/未注明',
    ]);
    expect([...dataset.flows.values()].map(({ facets }) => facets)).toEqual([
      ['ferry', 'work'],
      ['tram', ''],
      ['ferry', 'school'],
    ]);
  });

  it('are none where it declares none and has none of the columns of before', async () => {
    const dataset = await datasetOf(FLOWS);
    expect(dataset.facets).toEqual([]);
    expect(dataset.flows.get('b')).toMatchObject({
      direction: 'one-way',
      name: { en: 'south → north', zh: 'south（中文） → north（中文）' },
      summary: null,
      facets: [],
    });
  });

  it('are those of before with their names, whatever of them occurs', async () => {
    const before = 'id,origin,destination,source,category,status\na,north,south,s1,market,planned';
    const dataset = await datasetOf(before);
    expect(namesOf(dataset).map(([key, ...names]) => [key, names.length, names[1]])).toEqual([
      ['categories', 6, 'Markets and logistics/市场与物流'],
      ['status', 3, 'Signed or approved/已签约或获批'],
    ]);
  });

  it('are own values in the columns of before, and only those', async () => {
    const own = [
      'id,origin,destination,source,category',
      'a,north,south,s1,trains',
      'b,north,south,s1,market',
      'c,north,south,s1,ships',
    ].join('\n');
    expect(namesOf(await datasetOf(own))).toEqual([
      ['categories', 'Markets and logistics/市场与物流', 'trains/trains', 'ships/ships'],
    ]);
  });

  it.each<[string, unknown, Partial<Fault>]>([
    [
      'a column that is not there',
      { field: 'colour' },
      { code: 'missing-column', value: 'colour' },
    ],
    [
      'a value that is not listed',
      { field: 'mode', values: [{ id: 'ferry' }] },
      { file: 'flows.csv', row: 3, field: 'mode', code: 'not-an-option', expected: 'ferry' },
    ],
    [
      'a value listed twice',
      { field: 'mode', values: [{ id: 'ferry' }, { id: 'ferry' }, { id: 'tram' }] },
      { field: 'facets.0.values.1.id', code: 'duplicate-id' },
    ],
    [
      'a colour that is none',
      { field: 'mode', values: [{ id: 'ferry', colour: { light: 'red', dark: '#ffffff' } }] },
      { field: 'facets.0.values.0.colour.light', code: 'not-a-package' },
    ],
    [
      'a head that there is none of',
      { field: 'mode', values: [{ id: 'ferry', head: 'spear' }] },
      { field: 'facets.0.values.0.head', code: 'not-a-package' },
    ],
    ['a role that there is none of', { field: 'mode', role: 'size' }, { field: 'facets.0.role' }],
  ])('are refused with %s', async (_, facet, fault) => {
    expect(await faultsOf(FLOWS, [facet])).toContainEqual(expect.objectContaining(fault));
  });

  it('share neither key nor role', async () => {
    const facets = [
      { field: 'mode', role: 'layer' },
      { field: 'trip purpose', key: 'mode', role: 'layer' },
    ];
    const faults = await faultsOf(FLOWS, facets);
    expect(faults.map(({ field, code }) => [field, code])).toEqual([
      ['facets.1.key', 'duplicate-id'],
      ['facets.1.role', 'duplicate-id'],
    ]);
  });
});
