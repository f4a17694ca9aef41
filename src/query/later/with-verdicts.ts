import type { Dataset } from '../../model/dataset';
import type { Outcome } from '../../model/later';

/** A dataset that knows what became of its flows; as it is where that is not known. */
export function withVerdicts(
  dataset: Dataset,
  outcomes: readonly Pick<Outcome, 'flow' | 'verdict'>[] | undefined,
): Dataset {
  if (!outcomes) return dataset;
  return { ...dataset, verdicts: new Map(outcomes.map(({ flow, verdict }) => [flow, verdict])) };
}
