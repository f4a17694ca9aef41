import { INDUSTRIES, shareOf, type Economy } from '../economy';
import { sum, type Quantity } from '../quantity';
import { changeIndicator } from './kinds';
import { power, root, sub, total, type Formula } from './formula';

const FORMULA: Formula = [
  '100',
  '×',
  root(
    total('i', [
      sub('s', 'i'),
      power(['(', 'Δ', 'ln', sub('v', 'i'), '−', 'Δ', 'ln', 'Y', ')'], '2'),
    ]),
  ),
];

/**
 * Lilien index: √(Σ sᵢ (Δln vᵢ − Δln Y)²), how far the growth of the industries lies apart, each
 * weighted by its share s in the later year; in percent. 0: all grew alike.
 *
 * D. M. Lilien (1982), Sectoral Shifts and Cyclical Unemployment; there of employment, here of
 * value added, in current prices.
 */
export function lilienIndex(before: Economy, after: Economy): Quantity {
  const whole = after.gdp.over(before.gdp).log();
  const squares = INDUSTRIES.map((i) =>
    shareOf(after, i).times(after[i].over(before[i]).log().minus(whole).squared()),
  );
  return sum(squares).root().scaled(100);
}

export const lilienIndexIndicator = changeIndicator(
  {
    family: 'lilien-index',
    unit: 'percent',
    isNominal: true,
    formula: FORMULA,
    reference:
      'Lilien, D. M. (1982). Sectoral Shifts and Cyclical Unemployment. Journal of Political Economy 90(4), 777–793.',
  },
  'year before',
  lilienIndex,
);
