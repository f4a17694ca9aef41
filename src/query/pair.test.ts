import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyId } from '../../tests/support/any-id';
import { fromDisk } from '../../tests/support/built-in';
import type { Place } from '../model/place';
import { openBuiltIn } from '../package/built-in';
import { pairId, pairOf } from './pair';

const dataset = await openBuiltIn(fromDisk);
const [some] = dataset.places.values();

function placesOf(ids: readonly string[]) {
  if (!some) throw new Error('no place');
  return { places: new Map(ids.map((id): [string, Place] => [id, { ...some, id }])) };
}

it('two places of the built-in data are read from their id, hyphens in it or not', () => {
  for (const one of dataset.places.keys()) {
    for (const other of dataset.places.keys()) {
      const id = pairId(dataset, one, other);
      expect(id).toBe(one === other ? null : `${one}-${other}`);
      const pair = id === null ? null : pairOf(dataset, id);
      expect(pair?.map((place) => place.id)).toEqual(id === null ? undefined : [one, other]);
    }
  }
});

it('what names no two places names no pair', () => {
  for (const id of ['', '-', 'beijing', 'beijing-', 'beijing-nowhere', 'beijing-beijing']) {
    expect(pairOf(dataset, id)).toBeNull();
  }
});

it('an id is read as the pair that it was made for, whatever the ids hold', () => {
  const tricky = fc.oneof(anyId, fc.constantFrom('a', 'b', 'a-b', 'b-a', '-', 'a--', '-a', 'a~b'));
  fc.assert(
    fc.property(fc.uniqueArray(tricky, { minLength: 2, maxLength: 6 }), (ids) => {
      const known = placesOf(ids);
      for (const one of ids) {
        for (const other of ids) {
          const id = pairId(known, one, other);
          if (id !== null) expect(pairOf(known, id)?.map((each) => each.id)).toEqual([one, other]);
        }
      }
    }),
  );
  expect(pairId(placesOf(['a', 'b-c', 'a-b', 'c']), 'a-b', 'c')).toBe('a-b--c');
});
