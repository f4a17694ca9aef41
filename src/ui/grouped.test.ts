import { expect, it } from 'vitest';
import { grouped } from './grouped';

it('puts rows of a group together, wherever they stand, and keeps the order of both', () => {
  expect(grouped(['a1', 'b1', 'a2', 'c1', 'b2'], (row) => row.charAt(0))).toEqual([
    { name: 'a', rows: ['a1', 'a2'] },
    { name: 'b', rows: ['b1', 'b2'] },
    { name: 'c', rows: ['c1'] },
  ]);
});

it('makes no group of no rows', () => {
  expect(grouped([], String)).toEqual([]);
});
