import type { Dataset } from '../model/dataset';
import * as interval from '../stats/interval';
import type { Interval } from '../stats/interval';
import { rangeOf } from '../stats/look-up';

/** What the source prints of one place and year: value added in 100 million yuan, shares in percent. */
export interface Printed {
  readonly primaryValue: Interval;
  readonly primaryShare: Interval;
  readonly tertiaryValue: Interval;
  readonly tertiaryShare: Interval;
}

/** A derived figure and the interval that surely holds it, both to two decimals. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

export interface SecondaryIndustry {
  /** Percent of GDP. */
  readonly share: Estimate;
  /** 100 million yuan; null where the two intervals of GDP do not meet. */
  readonly gdp: Estimate | null;
  /** Value added in 100 million yuan. */
  readonly value: Estimate | null;
}

const DECIMALS = 2;

/**
 * The secondary industry from what is printed of the other two:
 *
 * - share = 100 − primary share − tertiary share
 * - GDP lies in primary value / primary share and in tertiary value / tertiary share, so in both
 * - value added = GDP − primary value − tertiary value
 *
 * each with intervals, of which the midpoint is given as the value.
 */
export function deriveSecondary(printed: Printed): SecondaryIndustry {
  const others = interval.add(printed.primaryShare, printed.tertiaryShare);
  const gdp = gdpOf(printed);
  const values = interval.add(printed.primaryValue, printed.tertiaryValue);
  return {
    share: estimate(interval.subtract([100, 100], others)),
    gdp: gdp && estimate(gdp),
    value: gdp && estimate(interval.subtract(gdp, values)),
  };
}

function gdpOf(printed: Printed): Interval | null {
  const fromPrimary = whole(printed.primaryValue, printed.primaryShare);
  const fromTertiary = whole(printed.tertiaryValue, printed.tertiaryShare);
  return fromPrimary && fromTertiary && interval.intersect(fromPrimary, fromTertiary);
}

/** The whole of which `part` is `share` percent. */
function whole(part: Interval, share: Interval): Interval | null {
  return interval.divide(part, [share[0] / 100, share[1] / 100]);
}

function estimate(exact: Interval): Estimate {
  return {
    value: Number(interval.midpoint(exact).toFixed(DECIMALS)),
    interval: interval.roundOutwards(exact, DECIMALS),
  };
}

/** The indicators of the three-industry statistics in the built-in package. */
export const STRUCTURE = {
  gdp: 'gdp',
  value: {
    primary: 'primary-value-added',
    secondary: 'secondary-value-added',
    tertiary: 'tertiary-value-added',
  },
  share: { primary: 'primary-share', secondary: 'secondary-share', tertiary: 'tertiary-share' },
} as const;

/** The printed figures of a place and year; null where one of the four is missing. */
export function printedOf(dataset: Dataset, place: string, year: number): Printed | null {
  const find = (indicator: string) =>
    dataset.observations.find(
      (each) =>
        each.subject.kind === 'place' &&
        each.subject.id === place &&
        each.indicator === indicator &&
        each.year === year &&
        each.derivation === null,
    );
  const primaryValue = find(STRUCTURE.value.primary);
  const primaryShare = find(STRUCTURE.share.primary);
  const tertiaryValue = find(STRUCTURE.value.tertiary);
  const tertiaryShare = find(STRUCTURE.share.tertiary);
  if (!primaryValue || !primaryShare || !tertiaryValue || !tertiaryShare) return null;
  return {
    primaryValue: rangeOf(primaryValue),
    primaryShare: rangeOf(primaryShare),
    tertiaryValue: rangeOf(tertiaryValue),
    tertiaryShare: rangeOf(tertiaryShare),
  };
}
