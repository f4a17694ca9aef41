import { describe, expect, it } from 'vitest';
import { tidied } from './tidied';

const KEYS = ['year', 'status', 'from'];
const read = (query: string) => {
  const { parameters, faults } = tidied(new URLSearchParams(query), KEYS);
  return { said: parameters.toString(), faults };
};

describe('a query that was changed on its way', () => {
  it('has its keys back from capitals and from markup', () => {
    expect(read('YEAR=2013&amp;status=planned&amp;amp;From=beijing')).toEqual({
      said: 'year=2013&status=planned&from=beijing',
      faults: [],
    });
  });

  it('counts the first of a key that comes twice, and says what the other was', () => {
    expect(read('year=2013&year=2003')).toEqual({
      said: 'year=2013',
      faults: [{ key: 'year', value: '2003', counts: '2013' }],
    });
    expect(read('year=2013&year=2013')).toEqual({ said: 'year=2013', faults: [] });
  });

  it('says which value of a doubled key counts, whatever its capitals', () => {
    expect(read('YEAR=2013&status=planned&year=2003').faults).toEqual([
      { key: 'year', value: '2003', counts: '2013' },
    ]);
  });

  it('names a key that is none of the atlas, but not what others put into links', () => {
    expect(read('type=foo&year=2013')).toEqual({
      said: 'type=foo&year=2013',
      faults: [{ key: 'type', value: 'foo', isUnknown: true }],
    });
    const tags =
      'utm_source=a&fbclid=b&_gl=c&scene=1&isappinstalled=0&sharer_shareinfo=d&spm=e&v=1';
    expect(read(tags).faults).toEqual([]);
  });

  it('keeps what is not ours as it is, once', () => {
    expect(read('utm_source=a&Utm_Source=b&utm_source=c')).toEqual({
      said: 'utm_source=a&Utm_Source=b',
      faults: [],
    });
  });
});
