import { describe, expect, it } from 'vitest';
import { pick, REACH, type Pickable } from './pick';
import { placesByAdcode } from '../../scene/flows/targets';
import { dataset } from '../../../tests/support/map';

const byAdcode = placesByAdcode(dataset);
const SYMBOLS = [
  { id: 'near', at: { x: 100, y: 100 }, radius: 5 },
  { id: 'far', at: { x: 120, y: 100 }, radius: 7 },
];

function on(change: Partial<Pickable>): Pickable {
  return { places: () => [], flow: () => null, name: () => null, areas: () => [], ...change };
}
const ALL = on({
  places: () => SYMBOLS,
  flow: () => 'flow',
  name: () => 'named',
  areas: () => ['131000', '130000'],
});
const at = (x: number, what: Pickable, reach = REACH.mouse) =>
  pick({ x, y: 100 }, reach, what, byAdcode);

describe('a pointer', () => {
  it('means the symbol whose edge is nearest', () => {
    expect(at(108, ALL)).toEqual({ kind: 'place', id: 'near' });
    expect(at(110, ALL)).toEqual({ kind: 'place', id: 'far' });
  });

  it('reaches eight pixels, and a finger further', () => {
    expect(at(100 - 5 - 8, ALL)).toEqual({ kind: 'place', id: 'near' });
    expect(at(100 - 5 - 8.5, ALL)).toEqual({ kind: 'flow', id: 'flow' });
    expect(at(100 - 5 - 8.5, ALL, REACH.touch)).toEqual({ kind: 'place', id: 'near' });
  });

  it('means a flow where there is no symbol, then a name, then the smallest area', () => {
    expect(at(0, ALL)).toEqual({ kind: 'flow', id: 'flow' });
    expect(at(0, { ...ALL, flow: () => null })).toEqual({ kind: 'place', id: 'named' });
    expect(at(0, on({ areas: ALL.areas.bind(ALL) }))).toEqual({ kind: 'place', id: 'langfang' });
  });

  it('looks through areas that are no place, and means nothing over the sea', () => {
    expect(at(0, on({ areas: () => ['130400', '130000'] }))).toEqual({
      kind: 'place',
      id: 'hebei',
    });
    expect(at(0, on({}))).toBeNull();
  });
});
