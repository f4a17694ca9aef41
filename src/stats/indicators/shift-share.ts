import { allOf, INDUSTRIES, type Economy } from '../economy';
import { exact, sum, type Quantity } from '../quantity';
import type { RegionIndicator } from './indicator';
import { regionIndicator } from './kinds';
import { sub, total, type Formula } from './formula';

/** The parts of a region's growth, in percent of its GDP at the start; they add up to it. */
export const SHIFT_SHARE_PARTS = ['reference', 'mix', 'competitive'] as const;
export type ShiftSharePart = (typeof SHIFT_SHARE_PARTS)[number];
export type ShiftShare = Readonly<Record<ShiftSharePart, Quantity>>;

/**
 * Classical shift-share analysis of a region's growth, against all regions together:
 *
 * - reference: g, as if it had grown like all regions together
 * - mix: Σ wᵢ (gᵢ − g), more or less by having industries that grow fast or slowly everywhere
 * - competitive: Σ wᵢ (gᵢᵣ − gᵢ), more or less by its industries growing faster than elsewhere
 *
 * with the growth g of all, gᵢ of an industry everywhere, gᵢᵣ of it here, and the shares w of the
 * industries here at the start. × 100.
 *
 * E. S. Dunn (1960), A Statistical and Analytical Technique for Regional Analysis. Nominal, as value
 * added is in current prices.
 */
export function shiftShare(
  own: { readonly before: Economy; readonly after: Economy },
  all: { readonly before: readonly Economy[]; readonly after: readonly Economy[] },
): ShiftShare {
  const ratio = (pick: (economy: Economy) => Quantity) =>
    sum(all.after.map(pick)).over(sum(all.before.map(pick)));
  const whole = ratio(({ gdp }) => gdp);
  const everywhere = INDUSTRIES.map((i) => ratio((economy) => economy[i]));
  // Of what there would be now: had all grown alike, and had each industry grown as everywhere.
  const expected = sum(INDUSTRIES.map((i, at) => own.before[i].times(everywhere[at] ?? whole)));
  const start = own.before.gdp;
  return {
    reference: whole.minus(exact(1)).scaled(100),
    mix: expected.over(start).minus(whole).scaled(100),
    competitive: own.after.gdp.minus(expected).over(start).scaled(100),
  };
}

const FORMULA: Readonly<Record<ShiftSharePart, Formula>> = {
  reference: ['100', '×', 'g'],
  mix: ['100', '×', total('i', [sub('w', 'i'), '(', sub('g', 'i'), '−', 'g', ')'])],
  competitive: [
    '100',
    '×',
    total('i', [sub('w', 'i'), '(', sub('g', ['i', 'r']), '−', sub('g', 'i'), ')']),
  ],
};

/** Since the first year that there is. */
export function shiftShareOf(part: ShiftSharePart): RegionIndicator {
  const facts = {
    family: 'shift-share',
    part,
    unit: 'points',
    middle: part === 'reference' ? null : 0,
    isNominal: true,
    formula: FORMULA[part],
    reference:
      'Dunn, E. S. (1960). A Statistical and Analytical Technique for Regional Analysis. Papers of the Regional Science Association 6, 97–112.',
  };
  return regionIndicator(facts, (economies, region, year) => {
    const start = economies.years[0] ?? year;
    const [before, after] = [economies.at(region, start), economies.at(region, year)];
    const [allBefore, allAfter] = [allOf(economies, start), allOf(economies, year)];
    if (!before || !after || !allBefore || !allAfter || start >= year) return null;
    return shiftShare({ before, after }, { before: allBefore, after: allAfter })[part];
  });
}
