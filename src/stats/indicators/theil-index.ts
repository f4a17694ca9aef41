import type { Aggregate } from '../economy';
import { sum, type Quantity } from '../quantity';
import type { BetweenIndicator } from './indicator';
import { inequalityIndicator } from './kinds';
import { relativeSizes } from './relative-size';
import { over, sub, total, type Formula } from './formula';

const FORMULA: Formula = [
  over('1', 'n'),
  total('r', [over(sub('y', 'r'), 'ȳ'), 'ln', over(sub('y', 'r'), 'ȳ')]),
];

/**
 * Theil index between regions: (1 / n) Σ (yᵣ / ȳ) ln(yᵣ / ȳ). 0: all are equal; with n regions at
 * most ln n, where one has everything.
 *
 * H. Theil (1967), Economics and Information Theory; each region counts once, as the data have no
 * population.
 */
export function theilIndex(sizes: readonly Quantity[]): Quantity {
  const terms = relativeSizes(sizes).map((each) => each.times(each.log()));
  return sum(terms)
    .scaled(1 / sizes.length)
    .within([0, Math.log(sizes.length)]);
}

export function theilIndexOf(aggregate: Aggregate): BetweenIndicator {
  return inequalityIndicator(
    {
      family: 'theil',
      unit: 'ratio',
      formula: FORMULA,
      reference: 'Theil, H. (1967). Economics and Information Theory. Amsterdam: North-Holland.',
    },
    aggregate,
    theilIndex,
  );
}
