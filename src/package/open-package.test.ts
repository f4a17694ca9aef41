import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../model/fault';
import { openPackage } from './open-package';
import { FILES, fromRecord } from '../../tests/support/package-fixture';

async function faultsOf(changes: Readonly<Record<string, string>>): Promise<readonly Fault[]> {
  const opened = await openPackage(fromRecord({ ...FILES, ...changes }));
  return opened.ok ? [] : opened.faults;
}

/** The fixture's file with one text in it exchanged for another. */
function edited(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = FILES[file] ?? '';
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

describe('opening a data package', () => {
  it('gives a dataset in the order of its files', async () => {
    const opened = await openPackage(fromRecord(FILES));
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    const { dataset } = opened;
    expect([...dataset.places.keys()]).toEqual(['north', 'south']);
    expect(dataset.title).toEqual({ en: 'A small package', zh: '小数据包' });
    expect(dataset.flows.get('one')).toMatchObject({
      origin: 'north',
      start: { iso: '2003', year: 2003 },
      end: null,
      magnitude: { value: 15, unit: 'Mt' },
      caveat: null,
    });
    expect(dataset.observations).toMatchObject([
      { subject: { kind: 'place', id: 'north' }, value: 12.4, interval: [12.35, 12.45] },
      { subject: { kind: 'flow', id: 'one' }, value: 5, interval: null, bound: 'at-least' },
    ]);
  });

  it.each([
    ['plain', 'name,', 'Un,', { en: 'Un', zh: 'Un' }],
    ['English', 'name_en,', 'One,', { en: 'One', zh: 'One' }],
    ['Chinese', 'name_zh,', '一,', { en: '一', zh: '一' }],
    ['both', 'name_en,name_zh,', 'One,一,', { en: 'One', zh: '一' }],
  ])('takes names in one language, here %s, for both', async (_, columns, cells, name) => {
    const text = FILES['flows.csv']?.replace('name_en,name_zh,', columns).replace('One,一,', cells);
    const opened = await openPackage(fromRecord({ ...FILES, 'flows.csv': text ?? '' }));
    expect(opened.ok && opened.dataset.flows.get('one')?.name).toEqual(name);
  });

  it('calls a place by its id if it has no name, and takes no precision for granted', async () => {
    const places = (FILES['places.geojson'] ?? '').replace(
      /"name_\w+":"[^"]*",|"precision_km":2,/g,
      '',
    );
    const opened = await openPackage(fromRecord({ ...FILES, 'places.geojson': places }));
    expect(opened.ok && opened.dataset.places.get('south')).toMatchObject({
      name: { en: 'south', zh: 'south' },
      precisionKm: null,
    });
  });

  it.each<[string, string, string, string, Partial<Fault>]>([
    [
      'an unknown origin',
      'flows.csv',
      ',north,',
      ',nowhere,',
      { row: 2, field: 'origin', code: 'unknown-id' },
    ],
    [
      'an unknown source',
      'flows.csv',
      ',s1,',
      ',s9,',
      { row: 2, field: 'source', code: 'unknown-id' },
    ],
    [
      'a kind that is not declared',
      'datapackage.json',
      '"resources"',
      '"kinds":[{"id":"region"},{"id":"town"}],"resources"',
      { file: 'places.geojson', row: 2, field: 'kind', code: 'not-an-option', value: 'city' },
    ],
    [
      'a kind declared twice',
      'datapackage.json',
      '"resources"',
      '"kinds":[{"id":"region"},{"id":"city"},{"id":"city"}],"resources"',
      { field: 'kinds.2.id', code: 'duplicate-id', value: 'city' },
    ],
    [
      'a missing unit',
      'flows.csv',
      ',15,Mt,',
      ',15,,',
      { row: 2, field: 'unit', code: 'required' },
    ],
    [
      'a wrong date',
      'flows.csv',
      ',2003,',
      ',2003-13,',
      { row: 2, field: 'start', code: 'not-a-date' },
    ],
    [
      'an end before the start',
      'flows.csv',
      ',2003,,',
      ',2003,2001,',
      { row: 2, field: 'end', code: 'outside-interval' },
    ],
    [
      'words for a number',
      'flows.csv',
      ',15,',
      ',many,',
      { row: 2, field: 'magnitude', code: 'not-a-number', value: 'many' },
    ],
    [
      'a value outside its interval',
      'observations.csv',
      '12.4,',
      '13.4,',
      { row: 2, field: 'value', code: 'outside-interval' },
    ],
    [
      'half an interval',
      'observations.csv',
      '12.35,',
      ',',
      { row: 2, field: 'low', code: 'required' },
    ],
    [
      'a year that is none',
      'observations.csv',
      '2013',
      '2013.5',
      { row: 2, field: 'year', code: 'not-a-year' },
    ],
    [
      'no subject',
      'observations.csv',
      'north,,share',
      ',,share',
      { row: 2, field: 'place', code: 'one-subject' },
    ],
    [
      'an unknown indicator',
      'observations.csv',
      ',one,share',
      ',one,luck',
      { row: 3, field: 'indicator', code: 'unknown-id' },
    ],
    [
      'an unknown parent',
      'places.geojson',
      '"parent":"north"',
      '"parent":"up"',
      { row: 2, field: 'parent', code: 'unknown-id' },
    ],
    [
      'a position off the globe',
      'places.geojson',
      '[117,39]',
      '[117,390]',
      { row: 2, field: 'geometry', code: 'not-a-position' },
    ],
    [
      'an id used twice',
      'places.geojson',
      '"id":"south"',
      '"id":"north"',
      { row: 2, field: 'id', code: 'duplicate-id' },
    ],
    [
      'an unknown document',
      'sources.csv',
      ',doc,',
      ',book,',
      { row: 2, field: 'document', code: 'unknown-id' },
    ],
    ['broken JSON', 'places.geojson', '{', '', { row: null, code: 'not-json' }],
    [
      'the thirty-first of February',
      'flows.csv',
      ',2003,',
      ',2014-02-31,',
      { row: 2, field: 'start', code: 'not-a-date', value: '2014-02-31' },
    ],
    [
      'a column that is missing',
      'flows.csv',
      'destination',
      'target',
      { row: null, field: 'destination', code: 'missing-column' },
    ],
    [
      'semicolons',
      'flows.csv',
      FILES['flows.csv'] ?? '',
      (FILES['flows.csv'] ?? '').replaceAll(',', ';'),
      { row: null, field: null, code: 'not-commas' },
    ],
    [
      'a web page in place of a table',
      'flows.csv',
      FILES['flows.csv'] ?? '',
      '<!doctype html><html><body>Not found</body></html>',
      { row: null, code: 'web-page', value: '<!doctype html><html><body>Not found</body></html>' },
    ],
    [
      'a web page in place of JSON',
      'places.geojson',
      FILES['places.geojson'] ?? '',
      '\n<html lang="en">\n',
      { row: null, code: 'web-page', value: '<html lang="en">' },
    ],
    [
      'bytes that are not UTF-8',
      'flows.csv',
      'Moves',
      new TextDecoder().decode(new Uint8Array([0xb0, 0xe1, 0xc7, 0xa8])),
      { row: null, code: 'not-utf8' },
    ],
    ['an empty file', 'flows.csv', FILES['flows.csv'] ?? '', '', { row: null, field: 'id' }],
    [
      'a place within itself',
      'places.geojson',
      '"parent":"north"',
      '"parent":"south"',
      { row: 2, field: 'parent', code: 'within-itself', value: 'south → south' },
    ],
    [
      'places within each other',
      'places.geojson',
      '"parent":null',
      '"parent":"south"',
      { row: 1, field: 'parent', code: 'within-itself', value: 'north → south → north' },
    ],
  ])('names file, row and field of %s', async (_, file, from, to, expected) => {
    expect(await faultsOf(edited(file, from, to))).toContainEqual(
      expect.objectContaining({ file, ...expected }),
    );
  });

  it('reads past a byte order mark, and lines that end as on Windows', async () => {
    const text = `\uFEFF${FILES['flows.csv']?.replaceAll('\n', '\r\n')}`;
    expect(await faultsOf({ 'flows.csv': text })).toEqual([]);
  });

  it('says once what a whole file lacks, and nothing of its rows', async () => {
    for (const text of [
      '',
      (FILES['flows.csv'] ?? '').replaceAll(',', ';'),
      '<html></html>',
      (FILES['flows.csv'] ?? '').replace('destination', 'target'),
    ]) {
      const faults = await faultsOf({ 'flows.csv': text });
      expect(faults.length).toBeGreaterThan(0);
      for (const { row, file } of faults)
        expect({ row, file }).toEqual({ row: null, file: 'flows.csv' });
    }
  });

  it('opens tables without rows, or without the columns that none must fill in', async () => {
    const [header = ''] = (FILES['flows.csv'] ?? '').split('\n');
    expect(await faultsOf({ 'flows.csv': header, 'observations.csv': '' })).toMatchObject([
      { file: 'observations.csv', code: 'missing-column' },
      { file: 'observations.csv', code: 'missing-column' },
      { file: 'observations.csv', code: 'missing-column' },
      { file: 'observations.csv', code: 'missing-column' },
      { file: 'observations.csv', code: 'missing-column' },
    ]);
    const figures = (FILES['observations.csv'] ?? '').split('\n')[0] ?? '';
    expect(await faultsOf({ 'flows.csv': header, 'observations.csv': figures })).toEqual([]);
    const bare = (FILES['flows.csv'] ?? '')
      .replace(',caveat_en,caveat_zh', '')
      .replace(',s1,,', ',s1');
    expect(await faultsOf({ 'flows.csv': bare })).toEqual([]);
  });

  it('finds a ring of parents of any length, once, and no ring where there is none', async () => {
    const parents = fc.array(fc.option(fc.nat({ max: 11 }), { nil: null }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(parents, async (drawn) => {
        const parentOf = (index: number) => {
          const parent = drawn[index];
          return typeof parent === 'number' && parent < drawn.length ? parent : null;
        };
        const features = drawn.map((_, index) => ({
          geometry: { type: 'Point', coordinates: [117, 39] },
          properties: {
            ...{ id: `p${index}`, name_en: 'p', name_zh: 'p', kind: 'city', precision_km: 1 },
            ...{ summary_en: '-', summary_zh: '-', source: 's1' },
            parent: parentOf(index) === null ? undefined : `p${parentOf(index)}`,
          },
        }));
        const rings = new Set<string>();
        for (const start of drawn.keys()) {
          // After as many steps as there are places, one is in a ring or has left.
          let at: number | null = start;
          drawn.forEach(() => (at = at === null ? null : parentOf(at)));
          if (at === null) continue;
          const ring = [at];
          for (let next = parentOf(at); next !== at && next !== null; next = parentOf(next)) {
            ring.push(next);
          }
          rings.add(ring.sort((a, b) => a - b).join());
        }
        const [flows = '', figures = ''] = ['flows.csv', 'observations.csv'].map(
          (file) => FILES[file]?.split('\n')[0],
        );
        const faults = await faultsOf({
          'places.geojson': JSON.stringify({ features }),
          'flows.csv': flows,
          'observations.csv': figures,
        });
        expect(faults.map(({ code }) => code)).toEqual([...rings].map(() => 'within-itself'));
        for (const { value } of faults) {
          const ids = value.split(' → ').map((id) => Number(id.slice(1)));
          expect(ids[0]).toBe(ids.at(-1));
          for (const [step, id] of ids.slice(1).entries())
            expect(parentOf(ids[step] ?? -1)).toBe(id);
        }
      }),
    );
  });

  it('finds all faults in one pass', async () => {
    const faults = await faultsOf({
      ...edited('flows.csv', 'one-way', 'sideways'),
      ...edited('observations.csv', '2013', '2013.5'),
    });
    expect(faults.map(({ field }) => field)).toEqual(['direction', 'year']);
  });

  it('names a file that is missing', async () => {
    const rest = Object.entries(FILES).filter(([file]) => file !== 'flows.csv');
    const opened = await openPackage(fromRecord(Object.fromEntries(rest)));
    expect(opened).toEqual({
      ok: false,
      faults: [{ file: 'flows.csv', row: null, field: null, value: '404', code: 'missing-file' }],
    });
  });

  it('names what a descriptor lacks', async () => {
    const faults = await faultsOf({ 'datapackage.json': '{"name":"x","title":"X"}' });
    expect(faults).toMatchObject([
      { file: 'datapackage.json', field: 'resources', code: 'not-a-package' },
    ]);
  });

  it('never throws for what a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(FILES)),
        fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
        async (file, text) => {
          expect(await openPackage(fromRecord({ ...FILES, [file]: text }))).toHaveProperty('ok');
        },
      ),
    );
  });
});
