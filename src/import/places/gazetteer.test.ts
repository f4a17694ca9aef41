import { beforeAll, describe, expect, it } from 'vitest';
import { openGazetteer } from '../../../scripts/gazetteer-from-disk';
import type { Match } from './known-place';

let find: (text: string, others?: readonly string[]) => Match;
beforeAll(async () => {
  const lookup = await openGazetteer();
  find = (text, others = []) => lookup(new Set([text, ...others]), {})(text);
});
const idOf = (match: Match) => (match.kind === 'place' ? match.place.id : match.kind);

describe('the gazetteer', () => {
  it.each([
    ['廊坊', '131000'],
    ['廊坊市', '131000'],
    ['曹妃甸区', '130209'],
    ['曹妃甸', '130209'],
    ['Beijing', '110000'],
    ['beijing ', '110000'],
    ['北京', '110000'],
    ['130209', '130209'],
    ['河北', '130000'],
    ['内蒙古', '150000'],
    ['延边', '222400'],
    ['海南', '460000'],
    ['长沙', '430100'],
    ['大同', '140200'],
    ['朝阳市', '211300'],
    ['France', 'FR'],
    ['法国', 'FR'],
    ['DEU', 'DE'],
    ['Kosovo', 'XK'],
    ['XKX', 'XK'],
    ['台湾', '710000'],
    ['Lagos', 'geonames-2332459'],
  ])('%s is %s', (text, id) => {
    expect(idOf(find(text))).toBe(id);
  });

  it('asks where a name has several meanings, with what contains each', () => {
    const match = find('朝阳');
    expect(
      match.kind === 'ambiguous' && match.candidates.map(({ id, within }) => [id, within?.zh]),
    ).toEqual([
      ['211300', '辽宁省'],
      ['110105', '北京市'],
    ]);
    expect(idOf(find('桥西区'))).toBe('ambiguous');
  });

  it.each([
    ['唐海县', '130209', 'former'],
    ['密云县', '110118', 'former'],
    ['5e+05', '500000', 'repaired'],
    ['110000.0', '110000', 'repaired'],
    ['110100', '110000', 'repaired'],
    // A zone of the statistics bureau stands for its city.
    ['130273', '130200', 'repaired'],
  ])('%s was or means %s', (text, id, how) => {
    const match = find(text);
    expect(idOf(match)).toBe(id);
    expect(match.kind === 'place' && match.how).toBe(how);
  });

  it('suggests what is spelled almost so', () => {
    const match = find('曹妃店区');
    expect(match.kind === 'unknown' && match.suggestions).toContain('曹妃甸区');
    const english = find('Tiajin');
    expect(english.kind === 'unknown' && english.suggestions[0]).toBe('Tianjin');
    expect(find('constructor').kind).toBe('unknown');
  });

  it('takes short codes for countries only where most of a table are such', () => {
    expect(idOf(find('BE', ['ZH', 'LU', 'UR', 'SZ']))).toBe('unknown');
    expect(idOf(find('BE', ['FR', 'DE', 'LU', 'NL']))).toBe('BE');
    expect(idOf(find('156', ['250', '004']))).toBe('CN');
    expect(idOf(find('156', ['1', '2', '999']))).toBe('unknown');
  });
});
