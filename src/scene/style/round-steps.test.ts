import { expect, it } from 'vitest';
import { roundSteps } from './round-steps';

it('shows widths of round amounts, none above the largest', () => {
  expect(roundSteps(430)).toEqual([400, 100, 20]);
  expect(roundSteps(44)).toEqual([40, 10, 2]);
  expect(roundSteps(0.07)).toEqual([0.07, 0.01, 0.002]);
  expect(roundSteps(1)).toEqual([1, 0.2, 0.05]);
});
