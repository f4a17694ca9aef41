import type { Dataset } from '../model/dataset';
import type { Observation } from '../model/observation';
import { figureOf } from './look-up';

/** A derived figure beside one from outside the sources. */
export interface OutsideCheck {
  readonly place: string;
  readonly indicator: string;
  readonly year: number;
  readonly derived: Observation;
  readonly official: Observation;
  /** How far the official figure lies above (or, negative, below) the derived interval; 0: in it. */
  readonly gap: number;
}

/** Every figure from outside that the atlas has derived too, in the order of the package. */
export function outsideChecks(dataset: Dataset): OutsideCheck[] {
  return dataset.checks.flatMap((official) => {
    const { subject, indicator, year } = official;
    const derived = figureOf(dataset, subject.id, indicator, year);
    if (subject.kind !== 'place' || !derived?.derivation || !derived.interval) return [];
    const [low, high] = derived.interval;
    const gap = Math.max(0, official.value - high) + Math.min(0, official.value - low);
    return [{ place: subject.id, indicator, year, derived, official, gap }];
  });
}

/** A share as it is printed, and as figures from outside make it, in percent. */
export interface TwoShares {
  readonly printed: Observation;
  readonly official: number;
  /** True where the printed share is the rounded official one. */
  readonly agree: boolean;
}

/** The tertiary share of a place and year, on which the derived figures rest most. */
export function tertiaryShares(dataset: Dataset, place: string, year: number): TwoShares | null {
  const official = (indicator: string) =>
    dataset.checks.find(
      (each) => each.subject.id === place && each.indicator === indicator && each.year === year,
    )?.value;
  const part = official('tertiary-value-added');
  const whole = official('gdp');
  const printed = figureOf(dataset, place, 'tertiary-share', year);
  if (part === undefined || whole === undefined || !printed?.interval) return null;
  const share = (100 * part) / whole;
  const [low, high] = printed.interval;
  return { printed, official: share, agree: low <= share && share <= high };
}
