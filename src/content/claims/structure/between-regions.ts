import * as interval from '../../../stats/interval';
import type { Interval } from '../../../stats/interval';
import { statedBy, type Check } from '../check';
import { percent, REGIONS, shareOf, tableYears, valueOf, type Industry } from '../economy';
import { fitOf, fitOfChange } from '../../../stats/finding';
import { finding, type Measured } from '../finding';
import { READ, shown, UNIT, type Measure, type Region } from './measures';

/** More than half of the value added of all three regions, in every year. */
export function mostOf(industry: Industry, places: readonly Region[]): Check {
  return ({ dataset }) => {
    const readings = tableYears(dataset).map((year): Measured => {
      const sum = (regions: readonly Region[]) =>
        regions
          .map((place) => valueOf(dataset, place, industry, year))
          .reduce<Interval>(interval.add, [0, 0]);
      const part = sum(places);
      const rest = sum(REGIONS.filter((place) => !places.includes(place)));
      const value = percent([part[0] / (part[0] + rest[1]), part[1] / (part[1] + rest[0])]);
      return { id: 'part', years: [year, year], value, unit: 'percent', fit: fitOfHalf(value) };
    });
    return finding(readings, shown('value', industry, REGIONS, dataset));
  };
}

function fitOfHalf([low, high]: Interval): Measured['fit'] {
  if (low > 50) return 'agrees';
  return high > 50 ? 'unsure' : 'differs';
}

/** Two regions whose shares lie nearer to each other than either lies to a third's. */
export function alike(industry: Industry, one: Region, other: Region, third: Region): Check {
  return ({ dataset }) => {
    const year = Math.max(...tableYears(dataset));
    const apart = (a: Region, b: Region): Interval => {
      const [low, high] = interval.subtract(
        shareOf(dataset, a, industry, year),
        shareOf(dataset, b, industry, year),
      );
      return low <= 0 && high >= 0
        ? [0, Math.max(-low, high)]
        : [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
    };
    const between = apart(one, other);
    const pair = (place: Region, value: Interval, fit: Measured['fit']): Measured => ({
      id: 'apart',
      place,
      years: [year, year],
      value,
      unit: 'points',
      fit,
    });
    return finding(
      [
        { id: 'apart-pair', years: [year, year], value: between, unit: 'points', fit: null },
        ...[one, other].map((place) => {
          const toThird = apart(place, third);
          return pair(place, toThird, fitOfChange('up', interval.subtract(toThird, between)));
        }),
      ],
      shown('share', industry, REGIONS, dataset),
    );
  };
}

/** Ahead of the other regions in amount and in share, in every year. */
export function first(industry: Industry, place: Region): Check {
  return ({ dataset }) => {
    const years = tableYears(dataset);
    const ahead = (measure: Measure): Measured => {
      const leads = years.flatMap((year) =>
        REGIONS.filter((other) => other !== place).map((other) =>
          interval.subtract(
            READ[measure](dataset, place, industry, year),
            READ[measure](dataset, other, industry, year),
          ),
        ),
      );
      const least: Interval = [
        Math.min(...leads.map(([low]) => low)),
        Math.min(...leads.map(([, high]) => high)),
      ];
      return {
        id: `lead-${measure}`,
        years: [Math.min(...years), Math.max(...years)],
        value: least,
        unit: UNIT[measure],
        fit: fitOfChange('up', least),
      };
    };
    return finding([ahead('value'), ahead('share')], shown('share', industry, REGIONS, dataset));
  };
}

/** How far a share lies behind another: in points, and in percent of the other. */
export function gap(industry: Industry, place: Region, ahead: Region): Check {
  return ({ claim, dataset }) => {
    const stated = statedBy(claim);
    const year = Math.max(...tableYears(dataset));
    const own = shareOf(dataset, place, industry, year);
    const other = shareOf(dataset, ahead, industry, year);
    const points = interval.subtract(other, own);
    const relative: Interval = percent([1 - own[1] / other[0], 1 - own[0] / other[1]]);
    const years = [year, year] as const;
    return finding(
      [
        { id: 'gap-points', years, value: points, unit: 'points', fit: fitOf(stated, points) },
        {
          id: 'gap-percent',
          years,
          value: relative,
          unit: 'percent',
          fit: fitOf(stated, relative),
        },
      ],
      shown('share', industry, [ahead, place], dataset),
    );
  };
}

/** A share that the text quotes, against the table. */
export function quoted(industry: Industry, place: Region): Check {
  return ({ claim, dataset }) => {
    const year = Math.max(...tableYears(dataset));
    const value = shareOf(dataset, place, industry, year);
    const fit = fitOf(statedBy(claim), value);
    return finding(
      [{ id: 'table', years: [year, year], value, unit: 'percent', fit }],
      shown('share', industry, [place], dataset),
    );
  };
}
