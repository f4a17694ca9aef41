import type { Aggregate } from '../economy';
import { exact, sum, type Quantity } from '../quantity';
import type { BetweenIndicator } from './indicator';
import { inequalityIndicator } from './kinds';
import { relativeSizes } from './relative-size';
import { over, power, root, sub, total, type Formula } from './formula';

const FORMULA: Formula = [
  over('1', 'ȳ'),
  root([over('1', 'n'), total('r', power(['(', sub('y', 'r'), '−', 'ȳ', ')'], '2'))]),
];

/**
 * Coefficient of variation between regions: √(Σ (yᵣ − ȳ)² / n) / ȳ, the standard deviation of their
 * sizes over the mean. 0: all are equal; with n regions at most √(n − 1).
 *
 * J. G. Williamson (1965), Regional Inequality and the Process of National Development; without his
 * weights, as the data have no population.
 */
export function coefficientOfVariation(sizes: readonly Quantity[]): Quantity {
  const squares = relativeSizes(sizes).map((each) => each.minus(exact(1)).squared());
  return sum(squares)
    .scaled(1 / sizes.length)
    .root();
}

export function coefficientOfVariationOf(aggregate: Aggregate): BetweenIndicator {
  return inequalityIndicator(
    {
      family: 'variation',
      unit: 'ratio',
      formula: FORMULA,
      reference:
        'Williamson, J. G. (1965). Regional Inequality and the Process of National Development. Economic Development and Cultural Change 13(4), part 2, 1–84.',
    },
    aggregate,
    coefficientOfVariation,
  );
}
