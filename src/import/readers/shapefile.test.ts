import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../tables/grid';
import {
  dbf,
  int,
  parts,
  point,
  shp,
  type Field,
  type Point,
} from '../../../tests/support/shapefile';
import { readFile } from './read-file';
import { readFiles } from './read-files';

const DEGREES =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]';
const UTM =
  'PROJCS["WGS_1984_UTM_Zone_50N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]],' +
  'PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],' +
  'PARAMETER["Central_Meridian",117.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

const rowsOf = (table: Awaited<ReturnType<typeof readFile>>['tables'][number]) => [
  table.header,
  ...Array.from({ length: table.count }, (_, row) => rowOf(table, row)),
];
async function read(files: Readonly<Record<string, Uint8Array | string>>) {
  const zip = zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
  const { tables } = await readFile({ name: 'a.zip', bytes: new Uint8Array(zip) });
  return tables.map(rowsOf);
}

describe('a shapefile', () => {
  it('has its points with what the rows beside them say, codes and days as texts', async () => {
    const fields: Field[] = [
      ['code', 'C', 6],
      ['n', 'N', 9],
      ['day', 'D', 8],
    ];
    const rows = [
      [strToU8('011000'), strToU8('12.5'), strToU8('20200229')],
      [strToU8('012000'), strToU8('*********'), strToU8('00000000')],
      [strToU8('013000'), strToU8(''), strToU8('')],
      [strToU8('gone'), strToU8('1'), strToU8('')],
    ];
    const shapes = shp(point([8.5, 46.5]), point([9, 47]), int(0), point([1, 1]));
    const files = {
      'x/p.shp': shapes,
      'x/p.dbf': dbf(fields, rows, [3]),
      'x/p.prj': DEGREES,
      'x/p.shx': 'x',
    };
    expect(await read(files)).toEqual([
      [
        ['code', 'n', 'day', 'lng', 'lat'],
        ['011000', '12.5', '2020-02-29', '8.5', '46.5'],
        ['012000', '', '', '9', '47'],
        ['013000', '', '', '', ''],
      ],
    ]);
  });

  it.each([
    ['GBK', 'b1b1bea9'],
    ['936', 'b1b1bea9'],
    ['UTF-8', 'e58c97e4baac'],
    ['ISO-8859-1', '5afc72696368'],
  ])('has texts in the encoding that is named beside it: %s', async (cpg, hex) => {
    const text = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
    const [table] = await read({
      'p.shp': shp(point([1, 2])),
      'p.dbf': dbf([['name', 'C', 12]], [[text]]),
      'p.cpg': cpg,
    });
    expect(table?.[1]?.[0]).toBe(cpg === 'ISO-8859-1' ? 'Zürich' : '北京');
  });

  it('has lines as flows, and areas as places at a point within, outside of their holes', async () => {
    const square = (from: number, to: number): Point[] => [
      [from, from],
      [from, to],
      [to, to],
      [to, from],
      [from, from],
    ];
    const tables = await read({
      'l.shp': shp(
        parts(3, [
          [8, 46],
          [8.2, 46.3],
          [9, 47],
        ]),
      ),
      'l.dbf': dbf([['destntn', 'C', 3]], [[strToU8('01')]]),
      // A large area with a hole around its middle, and a small one beside.
      'a.SHP': shp(parts(5, square(0, 10), square(4, 6).reverse(), square(20, 21))),
      'a.DBF': dbf([['id', 'C', 3]], [[strToU8('1')]]),
    });
    expect(tables[0]).toEqual([
      ['destntn', 'origin_lng', 'origin_lat', 'destination_lng', 'destination_lat'],
      ['01', '8', '46', '9', '47'],
    ]);
    const [id, lng = '', lat = ''] = tables[1]?.[1] ?? [];
    expect(id).toBe('1');
    expect([lng, lat].every((text) => Number(text) > 0 && Number(text) < 10)).toBe(true);
    expect([lng, lat].every((text) => Number(text) > 4 && Number(text) < 6)).toBe(false);
  });

  it('is turned back from a transverse Mercator grid to where PROJ has it', async () => {
    // 116.3975, 39.9087, as PROJ projects it at scale 1 about the meridian 117.
    const [east, north] = [(448481.5745837 - 500000) * 0.9996 + 500000, 4419565.435326066 * 0.9996];
    const [table] = await read({ 'p.shp': shp(point([east, north])), 'p.prj': UTM });
    const [lng, lat] = (table?.[1] ?? []).map(Number);
    expect(lng).toBeCloseTo(116.3975, 7);
    expect(lat).toBeCloseTo(39.9087, 7);
  });

  it.each([
    [
      'RD_New',
      'PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",SPHEROID["Bessel_1841",6377397,299.15]]],PROJECTION["Double_Stereographic"]]',
    ],
    [
      'GCS_Tokyo',
      'GEOGCS["GCS_Tokyo",DATUM["D_Tokyo",SPHEROID["Bessel_1841",6377397.155,299.1528128]]]',
    ],
    [
      'RGF93_Lambert_93',
      'PROJCS["RGF93_Lambert_93",GEOGCS["GCS_RGF_1993",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137,298.257]]],PROJECTION["Lambert_Conformal_Conic"],UNIT["Meter",1.0]]',
    ],
    [
      'NAD_1983_UTM_ft',
      'PROJCS["NAD_1983_UTM_ft",GEOGCS["g",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137,298.257]]],PROJECTION["Transverse_Mercator"],UNIT["Foot_US",0.3048006096]]',
    ],
  ])(
    'is refused by the name of a system that cannot be turned into degrees: %s',
    async (name, prj) => {
      const files = [
        { name: 'p.shp', bytes: shp(point([155000, 463000])) },
        { name: 'p.prj', bytes: strToU8(prj) },
      ].map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
      expect(await readFiles(files)).toMatchObject({
        tables: [],
        unread: [{ file: 'p.shp', reason: 'other-projection', detail: name }],
      });
    },
  );

  it('is broken where it is cut, and says so', async () => {
    const whole = shp(
      parts(3, [
        [8, 46],
        [9, 47],
      ]),
    );
    const rows = dbf([['id', 'C', 3]], [[strToU8('1')]]);
    const reasons = await Promise.all(
      Array.from({ length: whole.length - 1 }, async (_, length) => {
        const cut = { name: 'p.shp', bytes: new Uint8Array(whole.subarray(0, length)) };
        const { tables, unread } = await readFiles([
          cut,
          { name: 'p.dbf', bytes: new Uint8Array(rows) },
        ]);
        return (
          unread[0]?.reason ?? (tables[0]?.count === 0 || tables.length === 0 ? 'none' : 'read')
        );
      }),
    );
    expect(new Set(reasons)).toEqual(new Set(['broken', 'none']));
    const half = new Uint8Array(rows.subarray(0, 40));
    const read = await readFiles([{ name: 'rows.dbf', bytes: half }]);
    expect(read.unread).toMatchObject([{ file: 'rows.dbf', reason: 'broken' }]);
  });

  it('may be rows alone', async () => {
    const bytes = new Uint8Array(dbf([['orgn', 'C', 3]], [[strToU8('01')], [strToU8('02')]], [1]));
    const { tables } = await readFile({ name: 'rows.dbf', bytes });
    expect(tables.map(rowsOf)).toEqual([[['orgn'], ['01']]]);
  });
});
