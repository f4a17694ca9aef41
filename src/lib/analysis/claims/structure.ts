import type { Dataset } from '../../model/dataset';
import * as interval from '../interval';
import type { Interval } from '../interval';
import { STRUCTURE } from '../secondary-industry';
import { statedBy, type Check } from './check';
import { percent, REGIONS, shareOf, tableYears, valueOf, type Industry } from './economy';
import {
  finding,
  fitOf,
  fitOfChange,
  fitOfStandstill,
  type Drawing,
  type Evidence,
  type Reading,
} from './finding';

type Measure = 'share' | 'value';
type Region = (typeof REGIONS)[number];

const ADCODE: Readonly<Record<Region, string>> = {
  beijing: '110000',
  tianjin: '120000',
  hebei: '130000',
};

/** Checks of what the paper says of its tables 2 and 4, by the ids of the claims. */
export const STRUCTURE_CHECKS: Readonly<Record<string, Check>> = {
  'primary-share-beijing': trend('share', 'primary', ['beijing'], 'down'),
  'primary-share-tianjin': trend('share', 'primary', ['tianjin'], 'down'),
  'primary-share-hebei': standstill('primary', 'hebei'),
  'primary-only-hebei-grows': onlyGrower('primary', 'hebei'),
  'primary-value-beijing': trend('value', 'primary', ['beijing'], 'up'),
  'primary-weight-hebei': mostOf('primary', ['hebei']),
  'secondary-value-beijing': trend('value', 'secondary', ['beijing'], 'up'),
  'secondary-share-beijing': trend('share', 'secondary', ['beijing'], 'down'),
  'secondary-value-tianjin': trend('value', 'secondary', ['tianjin'], 'up'),
  'secondary-share-tianjin': trend('share', 'secondary', ['tianjin'], 'down'),
  'secondary-most-hebei': greatestRise('secondary', 'hebei'),
  'secondary-share-hebei': standstill('secondary', 'hebei'),
  'secondary-weight': mostOf('secondary', ['tianjin', 'hebei']),
  'secondary-similar': alike('secondary', 'tianjin', 'hebei', 'beijing'),
  'tertiary-value': trend('value', 'tertiary', REGIONS, 'up'),
  'tertiary-share-beijing': trend('share', 'tertiary', ['beijing'], 'up'),
  'tertiary-share-tianjin': trend('share', 'tertiary', ['tianjin'], 'up'),
  'tertiary-share-hebei': trend('share', 'tertiary', ['hebei'], 'up'),
  'tertiary-first-beijing': first('tertiary', 'beijing'),
  'tertiary-gap-tianjin': gap('tertiary', 'tianjin', 'beijing'),
  'tertiary-gap-hebei': gap('tertiary', 'hebei', 'beijing'),
  'tertiary-quoted-beijing': quoted('tertiary', 'beijing'),
  'tertiary-quoted-tianjin': quoted('tertiary', 'tianjin'),
  'tertiary-quoted-hebei': quoted('tertiary', 'hebei'),
};

const UNIT = { share: 'points', value: '100m-yuan' } as const;
const READ = { share: shareOf, value: valueOf } as const;

/** A rise or fall from the first year to the last, and in each step between. */
function trend(
  measure: Measure,
  industry: Industry,
  regions: readonly Region[],
  direction: 'up' | 'down',
): Check {
  return ({ dataset }) => {
    const series = regions.map((place) => seriesOf(dataset, measure, industry, place));
    const readings = series.flatMap((each): Reading[] => [
      changeOver(each, measure, fitOfChange(direction, each.change)),
      stepsOf(each, direction),
      ...(measure === 'value' ? growthOf(each) : []),
    ]);
    return finding(readings, {
      ...shown(measure, industry, regions, dataset),
      // What went the other way in the end did not hold, whatever the steps between.
      ...(readings.some(({ id, fit }) => id === 'change' && fit === 'differs')
        ? { verdict: 'fails' }
        : {}),
    });
  };
}

/** No change of a share from the first year to the last, nor in between. */
function standstill(industry: Industry, place: Region): Check {
  return ({ dataset }) => {
    const series = seriesOf(dataset, 'share', industry, place);
    const lows = series.values.map(([low]) => low);
    const highs = series.values.map(([, high]) => high);
    const spread: Interval = [
      Math.max(0, Math.max(...lows) - Math.min(...highs)),
      Math.max(...highs) - Math.min(...lows),
    ];
    return finding(
      [
        changeOver(series, 'share', fitOfStandstill(series.change)),
        {
          id: 'spread',
          years: series.years,
          value: spread,
          unit: 'points',
          fit: fitOfStandstill(spread),
        },
      ],
      shown('share', industry, [place], dataset),
    );
  };
}

/** Value added that grew in every step in one region, and did not in the others. */
function onlyGrower(industry: Industry, place: Region): Check {
  return ({ dataset }) => {
    const readings = REGIONS.map((each): Reading => {
      const reading = stepsOf(seriesOf(dataset, 'value', industry, each), 'up');
      return each === place
        ? reading
        : { ...reading, fit: reading.fit === 'agrees' ? 'differs' : 'agrees' };
    });
    const others = readings.filter((reading) => reading.place !== place);
    return finding(readings, {
      ...shown('value', industry, REGIONS, dataset),
      // “Only” stands or falls with the others.
      ...(others.every(({ fit }) => fit === 'differs') ? { verdict: 'fails' } : {}),
    });
  };
}

/** More than half of the value added of all three regions, in every year. */
function mostOf(industry: Industry, places: readonly Region[]): Check {
  return ({ dataset }) => {
    const readings = tableYears(dataset).map((year): Reading => {
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

function fitOfHalf([low, high]: Interval): Reading['fit'] {
  if (low > 50) return 'agrees';
  return high > 50 ? 'near' : 'differs';
}

/** The greatest rise of value added in one region; in percent it need not be. */
function greatestRise(industry: Industry, place: Region): Check {
  return ({ dataset }) => {
    const all = REGIONS.map((each) => seriesOf(dataset, 'value', industry, each));
    const own = all.find((each) => each.place === place);
    const readings = all.flatMap((each): Reading[] => [
      changeOver(
        each,
        'value',
        each === own
          ? null
          : fitOfChange('up', interval.subtract(own?.change ?? [0, 0], each.change)),
      ),
      ...growthOf(each),
    ]);
    return finding(readings, shown('value', industry, REGIONS, dataset));
  };
}

/** Two regions whose shares lie nearer to each other than either lies to a third's. */
function alike(industry: Industry, one: Region, other: Region, third: Region): Check {
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
    const pair = (place: Region, value: Interval, fit: Reading['fit']): Reading => ({
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
function first(industry: Industry, place: Region): Check {
  return ({ dataset }) => {
    const years = tableYears(dataset);
    const ahead = (measure: Measure): Reading => {
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
function gap(industry: Industry, place: Region, ahead: Region): Check {
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
function quoted(industry: Industry, place: Region): Check {
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

interface Series {
  readonly place: Region;
  readonly years: readonly [number, number];
  readonly values: readonly Interval[];
  /** The last value less the first. */
  readonly change: Interval;
}

function seriesOf(dataset: Dataset, measure: Measure, industry: Industry, place: Region): Series {
  const years = tableYears(dataset);
  const values = years.map((year) => READ[measure](dataset, place, industry, year));
  return {
    place,
    years: [Math.min(...years), Math.max(...years)],
    values,
    change: interval.subtract(values.at(-1) ?? [0, 0], values[0] ?? [0, 0]),
  };
}

function changeOver(series: Series, measure: Measure, fit: Reading['fit']): Reading {
  const { place, years, change } = series;
  return { id: 'change', place, years, value: change, unit: UNIT[measure], fit };
}

/** How many steps from year to year surely went a way, and how many may have. */
function stepsOf({ place, years, values }: Series, direction: 'up' | 'down'): Reading {
  const fits = values
    .slice(1)
    .map((value, index) =>
      fitOfChange(direction, interval.subtract(value, values[index] ?? value)),
    );
  const sure = fits.filter((fit) => fit === 'agrees').length;
  const possible = fits.filter((fit) => fit !== 'differs').length;
  const all = fits.length;
  return {
    id: `steps-${direction}`,
    place,
    years,
    value: [sure, possible],
    unit: '',
    fit: sure === all ? 'agrees' : possible === all ? 'near' : 'differs',
  };
}

/** Growth over the years in percent, and the yearly rate that would give it. */
function growthOf({ place, years, values }: Series): Reading[] {
  const ratio = interval.divide(values.at(-1) ?? [1, 1], values[0] ?? [1, 1]);
  if (!ratio) return [];
  const yearly = 1 / (years[1] - years[0]);
  const rate = ([low, high]: Interval): Interval => percent([low - 1, high - 1]);
  return [
    { id: 'growth', place, years, value: rate(ratio), unit: 'percent', fit: null },
    {
      id: 'growth-yearly',
      place,
      years,
      value: rate([ratio[0] ** yearly, ratio[1] ** yearly]),
      unit: 'percent',
      fit: null,
    },
  ];
}

/** The figures the claim rests on, and the regions on the map. */
function shown(
  measure: Measure,
  industry: Industry,
  places: readonly Region[],
  dataset: Dataset,
): { readonly evidence: Evidence; readonly drawing: Drawing } {
  return {
    evidence: { indicator: STRUCTURE[measure][industry], places, years: tableYears(dataset) },
    drawing: {
      lines: [],
      units: places.map((place) => ({ adcode: ADCODE[place] })),
      showAreas: false,
    },
  };
}
