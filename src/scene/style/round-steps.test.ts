import { expect, it } from 'vitest';
import { roundSteps } from './round-steps';

it('shows widths of round amounts, none above the largest', () => {
  expect(roundSteps(430)).toEqual([200, 100, 20]);
  expect(roundSteps(1)).toEqual([1, 0.2, 0.05]);
});
