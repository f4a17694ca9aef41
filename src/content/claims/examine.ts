import type { Claim } from '../../model/claim';
import type { Dataset } from '../../model/dataset';
import type { Check } from './check';
import { FIGURE_CHECKS } from './figures';
import { type Finding } from '../../stats/finding';
import { finding } from './finding';
import type { Geography } from './geography';
import { GROUND_CHECKS } from './geometry-checks';
import { STRUCTURE_CHECKS } from './structure';

/** Every check there is, by the id of the claim it checks. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ...GROUND_CHECKS,
  ...STRUCTURE_CHECKS,
  ...FIGURE_CHECKS,
};

/** Checks one claim; without a check of its own it cannot be checked. */
export function examine(claim: Claim, dataset: Dataset, geography: Geography): Finding {
  return CHECKS[claim.id]?.({ claim, dataset, geography }) ?? finding([]);
}
