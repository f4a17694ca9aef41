import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercator } from '../geometry/geometry';
import { SIDES, type Side } from './beside';
import { labelSides, worldOf } from './label-sides';
import { sidesOf } from '../places/name-sides';
import type { Place } from '../../model/place';
import { dataset } from '../../../tests/support/map';

const known = dataset.places.get('beijing');
if (!known) throw new Error('the package has no Beijing');
const beijing = known;
const { bounds } = dataset.extent;

const kindOf = (id: string) => dataset.kinds.find((kind) => kind.id === id) ?? null;

function at(id: string, lng: number, lat: number, kind = 'hub'): Place {
  return { ...beijing, id, kind: kindOf(kind), position: [lng, lat] };
}

/** The side of the first of these places. */
function sideOf(first: Place, ...others: Place[]): Side | undefined {
  return labelSides([first, ...others], bounds).get(first.id)?.[0];
}

describe('the side on which a name stands', () => {
  it('is the right where nothing lies there', () => {
    expect(sideOf(at('a', 116, 39))).toBe('right');
    expect(sideOf(at('a', 116, 39), at('b', 115.7, 39))).toBe('right');
  });

  it('is another where a symbol lies there', () => {
    const [right, left] = [at('b', 116.4, 39), at('c', 115.6, 39)];
    expect(sideOf(at('a', 116, 39), right)).toBe('left');
    expect(sideOf(at('a', 116, 39), right, left)).toBe('below');
    expect(sideOf(at('a', 116, 39), right, left, at('d', 116, 38.84))).toBe('above');
  });

  it('is not the right at the eastern edge, where the name would be cut off', () => {
    expect(sideOf(at('a', 119.6, 39.9))).toBe('below');
  });

  it('keeps a name off the names before it', () => {
    const sides = labelSides([at('a', 116, 39), at('b', 116.35, 39.05)], bounds);
    expect(sides.get('a')?.[0]).toBe('left');
    expect(sides.get('b')?.[0]).toBe('right');
  });

  it('keeps the names of Beijing and Tianjin off the symbols beside them', () => {
    const places = ['beijing', 'tianjin', 'binhai', 'zhongguancun', 'langfang'].flatMap(
      (id) => dataset.places.get(id) ?? [],
    );
    const sides = labelSides(places, bounds);
    expect(sides.get('tianjin')?.[0]).not.toBe('right');
    expect(sides.size).toBe(places.length);
  });

  it('is outside of the fan: most lines leave Beijing to the right and below', () => {
    expect(['left', 'above', 'above-left']).toContain(sidesOf(dataset).get('beijing')?.[0]);
  });

  it('keeps a name off a line that runs through it', () => {
    const world = worldOf(bounds);
    const [x, y] = mercator([116, 39]).map((each) => each * world);
    const lines = [-20, 20].map((from) => [(x ?? 0) + 30, (y ?? 0) + from] as const);
    const sides = labelSides([at('a', 116, 39)], bounds, { lines: [lines] });
    expect(sides.get('a')?.[0]).toBe('left');
  });

  it('keeps a name off the head of a line', () => {
    const world = worldOf(bounds);
    const [x, y] = mercator([116, 39]).map((each) => each * world);
    const heads = [[(x ?? 0) + 14, y ?? 0] as const];
    const sides = labelSides([at('a', 116, 39)], bounds, { heads });
    expect(sides.get('a')?.[0]).not.toMatch(/right/);
  });

  it('is chosen for every place, and has all others to fall back on', () => {
    const place = fc.record({
      lng: fc.double({ min: 113, max: 120, noNaN: true }),
      lat: fc.double({ min: 36, max: 43, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (list) => {
        const places = list.map(({ lng, lat }, index) => at(String(index), lng, lat));
        const sides = labelSides(places, bounds);
        expect(sides.size).toBe(list.length);
        for (const order of sides.values()) expect([...order].sort()).toEqual([...SIDES].sort());
      }),
    );
  });
});
