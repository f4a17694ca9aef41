import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../scripts/gazetteer-from-disk';
import { flowValue } from '../model/facet';
import { planOf, type Plan } from './guess/plan';
import { importTables, type Imported } from './import-tables';
import { readFile } from './readers/read-file';
import { NUMBER_STYLES } from './values/numbers';

/** What files of these names and texts give, read as they are guessed, or with some of it changed. */
async function read(
  files: Readonly<Record<string, string>>,
  change: Partial<Plan> = {},
  chosen: number | null = null,
): Promise<Imported> {
  const found = await Promise.all(
    Object.entries(files).map(([name, text]) =>
      readFile({ name, bytes: new TextEncoder().encode(text) }),
    ),
  );
  const tables = found.flatMap((each) => each.tables);
  const plan = planOf(tables, chosen);
  if (!plan) throw new Error('no flows');
  return importTables(tables, { ...plan, ...change }, openGazetteer);
}

const PLACES =
  'id,name,lat,lon\nA,Alm,46.5,8.5\nB,Berg,47,9\nC,Cham,47.2,8.4\n01,Eins,46,8\n1,One,46.1,8.2\n';
const flowsIn = ({ dataset }: Imported) =>
  [...(dataset?.flows.values() ?? [])].map(
    ({ origin, destination, magnitude }) => `${origin} ${destination} ${magnitude?.value}`,
  );
const causesIn = ({ report }: Imported) =>
  Object.fromEntries(report.causes.map(({ code, count, sum }) => [code, [count, sum]]));

describe('tables of flows', () => {
  it('are drawn by own places, whatever column names them, and counted row by row', async () => {
    const imported = await read({
      'flows.csv':
        'from,to,people\nAlm,Berg,40\nBerg,Alm,-25\nAlm,Cham,0\nAlm,Alm,\nAlm,Berg,n/a\nAlm,Berg,2\nCham,Cham,7\nAlm,Bergg,9\nAlm,,3\nBerg,Cham,1x\n',
      'places.csv': PLACES,
    });
    expect(imported.report.counts).toEqual({
      rows: 10,
      drawn: 2,
      merged: 1,
      zero: 1,
      unknown: 2,
      refused: 4,
      sum: 61,
    });
    expect(flowsIn(imported)).toEqual(['Alm Berg 42', 'Alm Alm undefined', 'Cham Cham 7']);
    expect(causesIn(imported)).toMatchObject({
      'unknown-place': [1, 9],
      'missing-place': [1, 3],
      negative: [1, 0],
      'not-a-number': [1, 0],
      zero: [1, 0],
      'repeated-pair': [2, 2],
      'unknown-amount': [2, 0],
    });
    const place = imported.report.causes.find(({ code }) => code === 'unknown-place');
    expect(place?.examples).toMatchObject([
      { file: 'flows.csv', row: 9, column: 'to', found: 'Bergg', expected: 'Berg' },
    ]);
    expect(imported.dataset?.flows.get('2')?.name.en).toBe('Alm → Berg');
  });

  it('count each row once, whatever is in it', async () => {
    const { report } = await read({
      'f.csv': 'origin,dest,n\nA,B,5\nA,B,\nB,C,x\nC,C,1\nC,Z,2\n',
      'places.csv': PLACES,
    });
    const { rows, drawn, merged, zero, unknown, refused } = report.counts;
    expect(drawn + merged + zero + unknown + refused).toBe(rows);
  });

  it('have amounts by the name of their column, though some are remarks', async () => {
    const remarks = await read({
      'f.csv': 'origin,dest,count,mode\nA,B,5,car\nA,C,c. 40,car\nB,C,about,bus\nC,A,7,bus\n',
      'places.csv': PLACES,
    });
    expect(flowsIn(remarks)).toEqual(['A B 5', 'C A 7']);
    expect(causesIn(remarks)).toEqual({ 'not-a-number': [2, 0] });
    const years = await read({
      'f.csv': 'o,d,2019,2020\nA,B,5,6\nB,A,x,8\nC,A,y,3\n',
      'places.csv': PLACES,
    });
    expect(flowsIn(years)).toEqual(['A B 5', 'A B 6', 'B A 8', 'C A 3']);
    // Names of flows are no amounts of them, whatever their column is called.
    const named = await read({
      'f.csv': 'origin,dest,flow,n\nA,B,F1,5\nB,C,F2,6\n',
      'places.csv': PLACES,
    });
    expect(flowsIn(named)).toEqual(['A B 5', 'B C 6']);
  });

  it('say which rows repeat another of those that are drawn', async () => {
    const { report, dataset } = await read({
      'f.csv': 'o,d,n,mode\nA,B,0,car\nA,B,5,car\nA,B,x,car\nA,B,2,car \nA,B,3,bus\n',
      'places.csv': PLACES,
    });
    expect(report.counts).toMatchObject({ rows: 5, drawn: 2, merged: 1, zero: 1, refused: 1 });
    const repeated = report.causes.find(({ code }) => code === 'repeated-pair');
    expect(repeated).toMatchObject({ count: 1, examples: [{ row: 5, expected: '3: 5' }] });
    expect(dataset?.facets[0]?.values.map(({ id }) => id)).toEqual(['car', 'bus']);
  });

  it('say which columns rows that were added up may differ in, and which cells a quote runs on in', async () => {
    const kinds = Array.from({ length: 30 }, (_, row) => `A,B,1,kind ${row}`).join('\n');
    const many = await read({ 'f.csv': `o,d,n,kind\n${kinds}\n`, 'places.csv': PLACES });
    expect(many.report.counts).toMatchObject({ rows: 30, drawn: 1, merged: 29 });
    expect(many.report.causes.find(({ code }) => code === 'unused-column')).toMatchObject({
      effect: 'left-out',
      count: 1,
      examples: [{ column: 'kind', found: 'kind 0' }],
    });
    const open = await read({
      'f.csv': 'o,d,n\nA,B,1\n"A,C,2\nB,C,3\nB,"C",4\nC,A,5\n',
      'places.csv': PLACES,
    });
    expect(causesIn(open)).toMatchObject({ 'several-lines': [1, 0] });
    expect(flowsIn(open)).toEqual(['A B 1', 'C A 5']);
  });

  it('say where an amount may be read two ways, and take no number that cannot be added up', async () => {
    const two = await read({ 'f.csv': 'o,d,n\nA,B,1.200\nB,A,950\n', 'places.csv': PLACES });
    expect(two.report.causes).toMatchObject([
      { code: 'two-readings', effect: 'told', examples: [{ found: '1.200', expected: '1.2' }] },
    ]);
    const comma = { numbers: NUMBER_STYLES.get('1.234,5') ?? null };
    const files = { 'f.csv': 'o,d,n\nA,B,1.200\nB,A,950\n', 'places.csv': PLACES };
    const chosen = await read(files, comma);
    expect(flowsIn(chosen)).toEqual(['A B 1200', 'B A 950']);
    expect(causesIn(chosen)).toEqual({});
    for (const n of ['1.25', '0.200', '1.200,5']) {
      const one = await read({ 'f.csv': `o,d,n\nA,B,"${n}"\nB,A,1.200\n`, 'places.csv': PLACES });
      expect(causesIn(one), n).toEqual({});
    }
    const huge = await read({
      'f.csv': 'o,d,n\nA,B,1e308\nA,B,1e308\nB,A,4\n',
      'places.csv': PLACES,
    });
    expect(huge.report.counts).toMatchObject({ sum: 4, refused: 2 });
  });

  it('tell ids apart that are one number', async () => {
    const imported = await read({ 'f.csv': 'o,d,n\n01,1,5\n1,01,7\n', 'places.csv': PLACES });
    expect(flowsIn(imported)).toEqual(['01 1 5', '1 01 7']);
  });

  it('have facets, times and units by their columns', async () => {
    const imported = await read({
      'f.csv':
        'origin;dest;mode;year;trips (1000)\nA;B;rail;2019;1,5\nA;B;road;2019;2,5\nA;B;rail;2020;3\nB;A;rail;2020;4\n',
      'places.csv': PLACES,
    });
    const { dataset } = imported;
    if (!dataset) throw new Error('no dataset');
    expect(flowsIn(imported)).toEqual(['A B 1.5', 'A B 2.5', 'A B 3', 'B A 4']);
    expect(dataset.facets).toMatchObject([
      { key: 'mode', role: 'layer', values: [{ id: 'rail' }, { id: 'road' }] },
    ]);
    const second = dataset.flows.at(1);
    expect(flowValue(dataset, dataset.facets[0] ?? null, second)?.id).toBe('road');
    expect(second).toMatchObject({ start: { iso: '2019' }, end: { iso: '2019' } });
    expect(dataset.extent.years).toEqual([2019, 2020]);
    expect(dataset.terms).toMatchObject([{ kind: 'unit', name: { en: '1000' } }]);
  });

  it('may be a matrix, years side by side, both ways in a row, or without a header', async () => {
    const matrix = { 'f.csv': 'x,A,B\nA,0,5\nB,7,0\n', 'places.csv': PLACES };
    expect(
      flowsIn(
        await read({ 'f.csv': 'x,A,B,C\nA,0,5,1\nB,7,0,2\nC,3,4,0\n', 'places.csv': PLACES }),
      ),
    ).toHaveLength(6);
    expect(flowsIn(await read(matrix))).toEqual(['A B 5', 'B A 7']);
    expect(flowsIn(await read(matrix, { axis: 'columns-are-origins' }))).toEqual([
      'B A 5',
      'A B 7',
    ]);
    const years = await read({ 'f.csv': 'o,d,2019,2020\nA,B,5,6\nB,A,,8\n', 'places.csv': PLACES });
    expect(flowsIn(years)).toEqual(['A B 5', 'A B 6', 'B A 8']);
    expect(years.dataset?.flows.at(1).start?.iso).toBe('2020');
    const both = await read({
      'f.csv': 'id_a,id_b,flow_ab,flow_ba\nA,B,5,6\n',
      'places.csv': PLACES,
    });
    expect(flowsIn(both)).toEqual(['A B 5', 'B A 6']);
    expect(flowsIn(await read({ 'f.csv': 'A,B,5\nB,A,6\nA,C,2\n', 'places.csv': PLACES }))).toEqual(
      ['A B 5', 'B A 6', 'A C 2'],
    );
  });

  it('may have the coordinates of both ends in each row', async () => {
    const imported = await read({
      'f.csv':
        'o_lat,o_lon,d_lat,d_lon,trips\n47.4,8.5,46.9,7.4,12\n46.9,7.4,47.4,8.5,13\n0,0,46.9,7.4,5\n',
    });
    expect(flowsIn(imported)).toEqual(['47.4, 8.5 46.9, 7.4 12', '46.9, 7.4 47.4, 8.5 13']);
    expect(imported.dataset?.places.get('47.4, 8.5')?.position).toEqual([8.5, 47.4]);
    expect(causesIn(imported)).toMatchObject({
      'place-without-position': [1, 5],
      'null-island': [1, 0],
    });
  });

  it('may be lines beside points that they do not name, but not lines of parts that lie apart', async () => {
    const line = (coordinates: unknown, count: number) => ({
      type: 'Feature',
      properties: { count },
      geometry: { type: 'MultiLineString', coordinates },
    });
    const [alm, berg, cham] = [
      [8.5, 46.5],
      [9, 47],
      [8.4, 47.2],
    ];
    const features = [
      line([[alm, berg]], 5),
      line(
        [
          [alm, berg],
          [berg, cham],
        ],
        7,
      ),
      line(
        [
          [alm, berg],
          [cham, alm],
        ],
        9,
      ),
      {
        type: 'Feature',
        properties: { name: 'Alm' },
        geometry: { type: 'Point', coordinates: alm },
      },
    ];
    const imported = await read({
      'mixed.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
    });
    expect(flowsIn(imported)).toEqual(['46.5, 8.5 47, 9 5', '46.5, 8.5 47.2, 8.4 7']);
    expect(causesIn(imported)).toMatchObject({ 'missing-place': [1, 9] });
  });

  it('may have negative amounts turned round', async () => {
    const files = { 'f.csv': 'o,d,net\nA,B,-5\nB,C,4\n', 'places.csv': PLACES };
    expect(flowsIn(await read(files, { negative: 'reverse' }))).toEqual(['B A 5', 'B C 4']);
  });

  it('may be features of GeoJSON, or a graph', async () => {
    const line = (coordinates: number[][]) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates },
      properties: { n: 3 },
    });
    const lines = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        line([
          [8, 47],
          [8.2, 47.1],
          [9, 46],
        ]),
      ],
    });
    expect(flowsIn(await read({ 'f.geojson': lines }))).toEqual(['47, 8 46, 9 3']);
    const graph = {
      nodes: [
        { id: 'n1', lat: 47, lon: 8 },
        { id: 'n2', lat: 46, lon: 9 },
      ],
      links: [
        { source: 0, target: 1, value: 4 },
        { source: 1, target: 0, value: 6 },
      ],
    };
    expect(flowsIn(await read({ 'g.json': JSON.stringify(graph) }))).toEqual([
      'n1 n2 4',
      'n2 n1 6',
    ]);
  });
});

describe('a table of names and codes alone', () => {
  const rows = [
    '北京,天津,120',
    '北京市,河北省,80',
    '110000,廊坊,30',
    '首钢,曹妃甸,9',
    '北京,唐海县,12',
    '朝阳,廊坊市,7',
    '北京,唐山,22',
    '天津,唐山市,14',
    '天津市,沧州,16',
    '石家庄,保定,33',
    '130100,130600,11',
    '邯郸,邢台,5',
    '张家口,北京,18',
    '承德市,北京市,13',
    '秦皇岛,唐山,6',
    '衡水,石家庄市,8',
    '滨海新区,曹妃甸区,4',
    '武清区,廊坊,3',
    '三河,北京,41',
    '固安县,大兴区,17',
    '香河,北京,9',
    '曹妃店区,天津,2',
    '海淀区,雄县,5',
    '西城区,北京,1',
    '太原,北京,10',
    '沈阳,北京,15',
    '济南,天津,12',
    '郑州,石家庄,7',
    '大同,张家口,6',
    '呼和浩特,北京,5',
  ];
  const text = `出发地,目的地,人数（万人）\n${rows.join('\n')}\n`;

  it('is drawn after one question', async () => {
    const asked = await read({ '人口.csv': text });
    expect(asked.questions.map(({ text: name }) => name)).toEqual(['朝阳']);
    expect(asked.report.counts).toMatchObject({
      rows: 30,
      drawn: 26,
      merged: 1,
      refused: 3,
      sum: 541,
    });
    expect(causesIn(asked)).toMatchObject({
      'ambiguous-place': [1, 7],
      'unknown-place': [2, 11],
      'former-name': [1, 0],
    });
    const answered = await read({ '人口.csv': text }, { meanings: { 朝阳: '110105' } });
    expect(answered.questions).toEqual([]);
    expect(answered.report.counts).toMatchObject({ drawn: 27, refused: 2 });
    const misspelt = answered.report.causes.find(({ code }) => code === 'unknown-place');
    expect(
      misspelt?.examples.map(({ found, expected }) => [found, expected.includes('曹妃甸区')]),
    ).toContainEqual(['曹妃店区', true]);
    expect(answered.dataset?.places.get('130209')?.name).toEqual({
      en: 'Caofeidian',
      zh: '曹妃甸区',
    });
    expect(answered.dataset?.terms).toMatchObject([{ name: { zh: '万人' } }]);
  });

  it('are those of a Flowmap.blue sheet as they stand, with its title, its source and its date cells', async () => {
    const sheets = {
      'flows.csv': 'origin,dest,count,time\n01,1,5,"Date(2020,0,1)"\n01,1,7,"Date(2020,1,1)"\n',
      'locations.csv': 'id,name,lat,lon\n01,Alm,46.5,8.5\n1,Berg,47,9\n',
      'properties.csv':
        'property,value\ntitle,Moves of cows\ndescription,"Up, and down."\nsource.name,The herder\nsource.url,https://herder.example/\ncreatedBy.name,\n',
    };
    const { dataset, report } = await read(sheets);
    expect(report.counts).toMatchObject({ rows: 2, drawn: 2, sum: 12 });
    expect(dataset?.title.en).toBe('Moves of cows');
    expect(dataset?.about.lead?.en).toBe('Up, and down.');
    expect([...(dataset?.documents.values() ?? [])]).toMatchObject([
      { title: 'The herder', path: 'https://herder.example/' },
    ]);
    expect(dataset?.extent.years).toEqual([2020, 2020]);
    const times = [...(dataset?.flows.values() ?? [])].map(({ start }) => start?.iso);
    expect(times).toEqual(['2020-01-01', '2020-02-01']);
    const other = await read({
      ...sheets,
      'properties.csv': 'property,value\nsource.url,javascript:alert(1)\n',
    });
    expect([...(other.dataset?.documents.values() ?? [])][0]?.path).toBeNull();
    expect(other.dataset?.title.en).toBe('flows');
  });

  it('may be in another of several tables, if the reader says so', async () => {
    const files = {
      'a.csv': 'from,to,count\nA,B,5\nB,A,5\n',
      'b.csv': 'from,to,count\nA,C,1\n',
      'places.csv': PLACES,
    };
    expect(flowsIn(await read(files))).toEqual(['A B 5', 'B A 5']);
    expect(flowsIn(await read(files, {}, 1))).toEqual(['A C 1']);
  });
});
