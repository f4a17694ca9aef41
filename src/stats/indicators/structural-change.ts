import { INDUSTRIES, type Economy } from '../economy';
import { sum, type Quantity } from '../quantity';
import { changeIndicator } from './kinds';
import { over, power, root, sub, total, type Formula } from './formula';

const FORMULA: Formula = [
  'arccos',
  over(
    total('i', [sub('a', 'i'), sub('b', 'i')]),
    root([total('i', power(sub('a', 'i'), '2')), '×', total('i', power(sub('b', 'i'), '2'))]),
  ),
];

/**
 * Structural change of an economy between two years: the angle, in degrees, between its structure
 * then and now, arccos(Σ aᵢbᵢ / √(Σ aᵢ² × Σ bᵢ²)). 0: nothing changed; 90: no industry is left of
 * what there was.
 *
 * J. H. Moore (1978), A Measure of Structural Change in Output.
 */
export function structuralChange(then: Economy, now: Economy): Quantity {
  // The same angle by its tangent: where little changes, a cosine near 1 tells next to nothing.
  const product = sum(INDUSTRIES.map((i) => then[i].times(now[i])));
  const across = INDUSTRIES.map((i, at) => {
    const j = INDUSTRIES[(at + 1) % INDUSTRIES.length] ?? i;
    return then[i].times(now[j]).minus(then[j].times(now[i])).squared();
  });
  return sum(across).root().over(product).angle();
}

export const structuralChangeIndicator = changeIndicator(
  {
    family: 'structural-change',
    unit: 'degrees',
    formula: FORMULA,
    reference:
      'Moore, J. H. (1978). A Measure of Structural Change in Output. Review of Income and Wealth 24(1), 105–118.',
  },
  'first year',
  structuralChange,
);
