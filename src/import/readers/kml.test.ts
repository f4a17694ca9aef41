import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../tables/grid';
import { readFile } from './read-file';

/** Two layers with a field of one name: a text in the first, a number in the second. */
const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Schema name="places"><SimpleField name="code" type="string"/></Schema>
<Schema name="flows"><SimpleField name="code" type="int"/></Schema>
<Folder><name>places</name>
<Placemark><name>Alm &amp; Au</name><ExtendedData><SchemaData schemaUrl="#places"><SimpleData name="code">011000</SimpleData></SchemaData></ExtendedData>
<Point><coordinates>8.5,46.5,0</coordinates></Point></Placemark>
<Placemark><name><![CDATA[Berg <1>]]></name><ExtendedData><Data name="code"><value>012000</value></Data></ExtendedData>
<MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>
 8,46 10,46 10,48 8,48 8,46
</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark>
</Folder><Folder><name>flows</name>
<Placemark><ExtendedData><SchemaData schemaUrl="#flows"><SimpleData name="code">007</SimpleData><SimpleData name="n"></SimpleData></SchemaData></ExtendedData>
<LineString><coordinates>8.5,46.5 8.7,46.9 9,47</coordinates></LineString></Placemark>
</Folder></Document></kml>`;

async function tablesIn(name: string, bytes: Uint8Array) {
  const { tables } = await readFile({ name, bytes: new Uint8Array(bytes) });
  return tables.map((table) => [
    table.header,
    ...Array.from({ length: table.count }, (_, row) => rowOf(table, row)),
  ]);
}

describe('a KML document', () => {
  const tables = [
    [
      ['code', 'n', 'origin_lng', 'origin_lat', 'destination_lng', 'destination_lat'],
      ['007', '', '8.5', '46.5', '9', '47'],
    ],
    [
      ['name', 'code', 'lng', 'lat'],
      ['Alm & Au', '011000', '8.5', '46.5'],
      ['Berg <1>', '012000', '9', '47'],
    ],
  ];

  it('has its placemarks as places and flows, with texts as they stand', async () => {
    expect(await tablesIn('a.kml', strToU8(KML))).toEqual(tables);
    const prefixed = KML.replace(/<(\/?)(?=[A-Z]|name|coord|outer|value|kml)/g, '<$1kml:');
    expect(await tablesIn('a.kml', strToU8(prefixed))).toEqual(tables);
  });

  it('is read packed as KMZ', async () => {
    const kmz = zipSync({ 'doc.kml': strToU8(KML), 'files/icon.png': new Uint8Array(9) });
    expect(await tablesIn('a.kmz', kmz)).toEqual(tables);
  });

  it('is of no use without placemarks', async () => {
    const empty = strToU8('<kml><Document/></kml>');
    await expect(readFile({ name: 'a.kml', bytes: new Uint8Array(empty) })).rejects.toMatchObject({
      reason: 'unknown-format',
    });
  });
});
