import { expect, it } from 'vitest';
import { groupBy } from './group-by';

it('puts items of a key together, wherever they stand, and keeps the order of both', () => {
  const groups = groupBy(['a1', 'b1', 'a2', 'c1', 'b2'], (item) => item.charAt(0));
  expect([...groups]).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1', 'b2']],
    ['c', ['c1']],
  ]);
});

it('makes no group of no items', () => {
  expect(groupBy([], String).size).toBe(0);
});
