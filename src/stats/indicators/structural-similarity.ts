import { INDUSTRIES, type Economy } from '../economy';
import { sum, type Quantity } from '../quantity';
import { pairIndicator } from './kinds';
import { over, power, root, sub, total, type Formula } from './formula';

const FORMULA: Formula = over(
  total('i', [sub('a', 'i'), sub('b', 'i')]),
  root([total('i', power(sub('a', 'i'), '2')), '×', total('i', power(sub('b', 'i'), '2'))]),
);

/**
 * Coefficient of structural similarity of two economies: Σ aᵢbᵢ / √(Σ aᵢ² × Σ bᵢ²), with the shares
 * a and b of each industry i; the cosine of the angle between the two structures. 1: the same
 * structure, 0: no industry in common. As GDP cancels out, value added serves for the shares.
 *
 * UNIDO (1979), World Industry since 1960: Progress and Prospects.
 */
export function structuralSimilarity(a: Economy, b: Economy): Quantity {
  const product = sum(INDUSTRIES.map((i) => a[i].times(b[i])));
  return product.over(squares(a).times(squares(b)).root()).within([0, 1]);
}

function squares(economy: Economy): Quantity {
  return sum(INDUSTRIES.map((i) => economy[i].squared()));
}

export const structuralSimilarityIndicator = pairIndicator(
  {
    family: 'structural-similarity',
    unit: 'ratio',
    formula: FORMULA,
    reference:
      'UNIDO (1979). World Industry since 1960: Progress and Prospects. New York: United Nations.',
  },
  structuralSimilarity,
);
