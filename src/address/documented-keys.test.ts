import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openBuiltIn } from '../package/built-in';
import { fromDisk } from '../../tests/support/built-in';
import { decodeQuery, encodeQuery, QUERY_KEYS } from './codec';
import { pageAt } from './path';
import { vocabularyOf } from './vocabulary';

const dataset = await openBuiltIn(fromDisk);
const [, table = ''] = readFileSync('docs/addresses.md', 'utf8').split('Keys of the query.');
const rows = [...table.matchAll(/^\| `([^`]+)` .*\| `([^`]+)` *\|$/gm)].map(
  ([, key = '', example = '']) => ({ key, example }),
);

it('every key of an address is documented once, in the order in which addresses have them', () => {
  const [before, after] = [QUERY_KEYS.indexOf('undated') + 1, QUERY_KEYS.indexOf('unit')];
  expect(after).toBe(before);
  expect(rows.map(({ key }) => key)).toEqual([
    ...QUERY_KEYS.slice(0, before),
    ...dataset.facets.map(({ key }) => key),
    ...QUERY_KEYS.slice(after),
  ]);
});

it.each(rows)('$example is read as a whole, and written the same again', ({ key, example }) => {
  const { pathname, search } = new URL(example, 'https://atlas.example.org');
  const selection = pageAt(pathname)?.selection;
  if (!selection) throw new Error(`${pathname} is no page`);
  const { view, faults } = decodeQuery(selection, search, vocabularyOf(dataset));
  expect(faults).toEqual([]);
  expect(encodeQuery(view)).toBe(search);
  expect(search).toContain(`${key}=`);
});
