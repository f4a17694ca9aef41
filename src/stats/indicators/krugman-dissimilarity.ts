import { INDUSTRIES, shareOf, type Economy } from '../economy';
import { sum, type Quantity } from '../quantity';
import { pairIndicator } from './kinds';
import { sub, total, type Formula } from './formula';

const FORMULA: Formula = total('i', ['|', sub('a', 'i'), '−', sub('b', 'i'), '|']);

/**
 * Dissimilarity of two economies: Σ |aᵢ − bᵢ| over the shares a and b of each industry i. 0: the
 * same structure; 2: no industry in common. Half of it is the part of an economy that would have
 * to change industry to make the two alike.
 *
 * P. Krugman (1991), Geography and Trade.
 */
export function krugmanDissimilarity(a: Economy, b: Economy): Quantity {
  return sum(INDUSTRIES.map((i) => shareOf(a, i).minus(shareOf(b, i)).abs())).within([0, 2]);
}

export const krugmanDissimilarityIndicator = pairIndicator(
  {
    family: 'krugman-dissimilarity',
    unit: 'ratio',
    formula: FORMULA,
    reference: 'Krugman, P. (1991). Geography and Trade. Cambridge, MA: MIT Press.',
  },
  krugmanDissimilarity,
);
