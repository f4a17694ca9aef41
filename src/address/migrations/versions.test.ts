import { describe, expect, it } from 'vitest';
import { decodeQuery } from '../codec';
import { migrated, versionWritten, type Migration } from './versions';
import { DEFAULT_VIEW, NO_SELECTION } from '../../query/view-state';
import { vocabularyOf } from '../vocabulary';
import { openBuiltIn } from '../../package/built-in';
import { fromDisk } from '../../../tests/support/built-in';

/** Two changes such as the future may bring: a key that is renamed, then a value that is. */
const TOY: readonly Migration[] = [
  (query) =>
    new URLSearchParams([...query].map(([key, value]) => [key === 'jahr' ? 'year' : key, value])),
  (query) =>
    new URLSearchParams(
      [...query].map(([key, value]) => [
        key,
        key === 'status' ? value.replace('open', 'new') : value,
      ]),
    ),
];

const read = (query: string) => {
  const { parameters, faults } = migrated(new URLSearchParams(query), TOY);
  return { query: parameters.toString(), faults };
};

describe('an address of an earlier version', () => {
  it('is carried through every version since', () => {
    expect(read('jahr=2013&status=open').query).toBe('year=2013&status=new');
    expect(read('v=1&jahr=2013&status=open').query).toBe('v=1&year=2013&status=new');
  });

  it('is carried through later ones only', () => {
    expect(read('v=2&jahr=2013&status=open').query).toBe('v=2&jahr=2013&status=new');
    expect(read('v=3&jahr=2013&status=open').query).toBe('v=3&jahr=2013&status=open');
  });

  it.each(['4', '9999', '0', '-1', '1.5', '', 'x', '99999999999999999999'])(
    'of version “%s”, which is none yet, is read as it is, and says so',
    (value) => {
      expect(read(`v=${value}&status=open`)).toEqual({
        query: `v=${value}&status=open`,
        faults: [{ key: 'v', value }],
      });
    },
  );

  it('says its version from the second on', () => {
    expect(versionWritten([])).toBeNull();
    expect(versionWritten(TOY)).toBe('3');
  });
});

describe('an address of a later atlas', () => {
  it('opens with what can be read of it, and a notice', async () => {
    const known = vocabularyOf(await openBuiltIn(fromDisk));
    expect(decodeQuery(NO_SELECTION, '?v=7&year=2013&hologram=1', known)).toEqual({
      view: { ...DEFAULT_VIEW, year: 2013 },
      faults: [{ key: 'v', value: '7' }],
    });
  });
});
