import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OF_ALL_KINDS } from '../../../tests/support/packages';
import { fetchFiles } from './fetch-files';

/** What is fetched from a web of these texts, by address. */
async function fetched(address: string, web: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const files = await fetchFiles(address, (href) => {
    asked.push(href);
    const text = web[href];
    return text === undefined
      ? Promise.reject(new Error('HTTP 404'))
      : Promise.resolve(new Uint8Array(strToU8(text)));
  });
  return {
    asked,
    files: Object.fromEntries(files.map(({ name, bytes }) => [name, strFromU8(bytes)])),
  };
}

const ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ';
const sheet = (name: string) =>
  `https://docs.google.com/spreadsheets/d/${ID}/gviz/tq?tqx=out:csv&sheet=${name}`;

describe('what an address of another site names', () => {
  it('is the file that lies there, by its name', async () => {
    const address = 'https://flows.example/a/moves%202020.csv?raw=1';
    const { files } = await fetched(address, { [address]: 'a,b\n' });
    expect(files).toEqual({ 'moves 2020.csv': 'a,b\n' });
    const json = 'https://flows.example/graph.json';
    expect((await fetched(json, { [json]: '{"nodes":[]}' })).files).toEqual({
      'graph.json': '{"nodes":[]}',
    });
    await expect(fetched(address, {})).rejects.toThrow('404');
  });

  it('is a data package with its files, but for those on yet another site', async () => {
    const at = (path: string) => `https://flows.example/mine/${path}`;
    const web = Object.fromEntries(
      Object.entries(OF_ALL_KINDS).map(([path, text]) => [at(path), text]),
    );
    expect((await fetched(at('datapackage.json'), web)).files).toEqual(OF_ALL_KINDS);
    const elsewhere = JSON.stringify({
      resources: [
        { name: 'flows', path: 'https://other.example/flows.csv' },
        { name: 'places', path: ['gone.geojson', '../p.csv'] },
      ],
    });
    const { asked, files } = await fetched(at('datapackage.json'), {
      [at('datapackage.json')]: elsewhere,
      'https://flows.example/p.csv': 'p',
    });
    expect(files).toEqual({ 'datapackage.json': elsewhere, '../p.csv': 'p' });
    expect(asked.every((href) => href.startsWith('https://flows.example/'))).toBe(true);
  });

  it.each([
    `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`,
    `https://flowmap.blue/${ID}?v=1`,
  ])('is the sheets of Flowmap.blue’s form: %s', async (address) => {
    const web = { [sheet('locations')]: 'id,name\n', [sheet('flows')]: 'origin\n' };
    expect((await fetched(address, web)).files).toEqual({
      'flows.csv': 'origin\n',
      'locations.csv': 'id,name\n',
    });
    const properties = '"property","value"\n"title","T"\n"flows.sheets","2019, in all"\n';
    const several = {
      [sheet('locations')]: 'id,name\n',
      [sheet('properties')]: properties,
      [sheet('2019')]: 'a\n',
      [sheet('in%20all')]: 'b\n',
    };
    expect(Object.keys((await fetched(address, several)).files).sort()).toEqual([
      '2019.csv',
      'in all.csv',
      'locations.csv',
      'properties.csv',
    ]);
  });
});
