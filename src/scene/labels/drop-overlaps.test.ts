import { expect, it } from 'vitest';
import { apart } from './drop-overlaps';

it('keeps labels that cover none before them', () => {
  const box = (left: number, top: number) => ({ left, top, width: 40, height: 20 });
  const [first, over, beside, below] = [box(0, 0), box(30, 10), box(40, 0), box(0, 20)];
  const labels = [first, over, beside, below];
  expect(apart(labels, (each) => each)).toEqual([first, beside, below]);
});
