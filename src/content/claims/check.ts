import type { Claim } from '../../model/claim';
import type { Dataset } from '../../model/dataset';
import type { Finding } from '../../stats/finding';
import type { Geography } from './geography';

/** What a check works on: the claim, the source's own figures, and the map. */
export interface Ground {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly geography: Geography;
}

/** Holds a claim against figures or geometry. Pure. */
export type Check = (ground: Ground) => Finding;

/** The figure that a claim states; a claim whose check needs one has it. */
export function statedBy({ id, stated }: Claim): readonly [number, number] {
  if (!stated) throw new Error(`The claim ${id} states no figure`);
  return stated.interval;
}
