import type { Dataset } from '../../model/dataset';
import * as interval from '../../stats/interval';
import type { Interval } from '../../stats/interval';
import { rangeOf } from '../../stats/look-up';
import { statedBy, type Check } from './check';
import { fitOf, type Fit } from '../../stats/finding';
import { finding, type Measured } from './finding';

/** The year the paper speaks from. */
const PRESENT = 2014;

/** Checks of single figures against others of the same paper, by the ids of the claims. */
export const FIGURE_CHECKS: Readonly<Record<string, Check>> = {
  'environmental-investment'({ claim, dataset }) {
    const invested = statedBy(claim);
    const implied = interval.divide(
      invested,
      hundredth(figure(dataset, 'environmental-investment-share', 0.05)),
    );
    const yearly = yearlyCost(dataset);
    if (!implied) return finding([]);
    return finding([
      reading('implied-investment', implied, 'million-yuan', fitOfAtLeast(implied, yearly)),
      reading('yearly-environment', yearly, 'million-yuan', null),
    ]);
  },
  'environmental-cost': ({ dataset }) =>
    finding([reading('yearly-environment', yearlyCost(dataset), 'million-yuan', null)]),
  'jingtang-jobs'({ claim, dataset }) {
    const local = statedBy(claim);
    const all = figure(dataset, 'employees', 50);
    const part = interval.divide(local, all);
    if (!part) return finding([]);
    const value: Interval = [part[0] * 100, part[1] * 100];
    return finding([
      reading('local-part', value, 'percent', part[1] < 1 ? 'consistent' : 'differs'),
    ]);
  },
  // A plan is not refuted by what there is today.
  'desalination-plan'({ dataset }) {
    const capacity = figure(dataset, 'desalination-capacity', 0);
    const ratio = interval.divide(figure(dataset, 'planned-water-supply', 0), capacity);
    return finding([
      reading('capacity', capacity, 'tonnes-per-day', null),
      ...(ratio ? [reading('times-capacity', ratio, 'times', null)] : []),
    ]);
  },
  'refinery-size'({ claim, dataset }) {
    const listed = figure(dataset, 'refining-capacity', 0.5);
    return finding([reading('refining', listed, 'mt', fitOf(statedBy(claim), listed))]);
  },
  'projects-863'({ claim, dataset }) {
    const part = interval.divide(figure(dataset, 'transformed-projects', 0), statedBy(claim));
    const count = interval.midpoint(statedBy(claim));
    return finding(
      part ? [reading('transformed-part', [part[0] * 100, part[1] * 100], 'percent', null)] : [],
      { stated: { value: [count, count], unit: 'projects' } },
    );
  },
  'pollution-shares'({ claim, dataset }) {
    const sum = interval.add(
      figure(dataset, 'industrial-pollution', 0),
      figure(dataset, 'other-pollution', 0),
    );
    const fit = fitOf(statedBy(claim), sum) === 'agrees' ? 'consistent' : 'differs';
    return finding([reading('sum', sum, 'percent', fit)]);
  },
  'port-growth'({ claim, dataset }) {
    const ratio = interval.divide(statedBy(claim), figure(dataset, 'port-capacity', 0.5, PRESENT));
    return finding(
      ratio
        ? [
            {
              ...reading('growth', [(ratio[0] - 1) * 100, (ratio[1] - 1) * 100], 'percent', null),
              form: 'change',
            },
          ]
        : [],
    );
  },
  'thirty-two-years'({ claim }) {
    const years = PRESENT - 1982;
    return finding([spanOf(statedBy(claim), 'years-between', [years, years], [1982, PRESENT])]);
  },
  'stages-gapless'({ dataset: { stages } }) {
    const readings = stages.slice(1).flatMap(({ start }, index): Measured[] => {
      const before = stages[index]?.end;
      if (before === null || before === undefined) return [];
      const gap = start - before - 1;
      return [
        {
          id: 'years-gap',
          years: [before, start],
          value: [gap, gap],
          unit: 'years',
          fit: gap === 0 ? 'agrees' : 'differs',
        },
      ];
    });
    return finding(readings);
  },
  'caofeidian-twelve-years'({ claim }) {
    const stated = statedBy(claim);
    const calendar = PRESENT - 2003 + 1;
    // From 1 March 2003 to some day of 2014.
    const elapsed: Interval = [PRESENT - 2003 - 2 / 12, PRESENT + 1 - 2003 - 2 / 12];
    return finding([
      spanOf(stated, 'calendar-years', [calendar, calendar], [2003, PRESENT]),
      spanOf(stated, 'years-elapsed', elapsed, [2003, PRESENT]),
    ]);
  },
  'shougang-eleven-years'({ claim }) {
    // From some day of 2003 to some day of 2014.
    const elapsed: Interval = [PRESENT - 2003 - 1, PRESENT - 2003 + 1];
    return finding([spanOf(statedBy(claim), 'years-elapsed', elapsed, [2003, PRESENT])]);
  },
  'income-groups': () => finding([]),
  'pledge-currency': () => finding([]),
};

/** What 170 yuan per tonne come to in a year at the capacity for fine steel, in million yuan. */
function yearlyCost(dataset: Dataset): Interval {
  const cost = figure(dataset, 'environmental-cost', 5);
  const output = figure(dataset, 'steel-capacity', 0.5);
  return [cost[0] * output[0], cost[1] * output[1]];
}

/** At least as much as something else. */
function fitOfAtLeast(value: Interval, other: Interval): Fit {
  if (value[0] >= other[1]) return 'agrees';
  return value[1] >= other[0] ? 'unsure' : 'differs';
}

/** A single figure of the paper, with the interval its rounding leaves where none is stored. */
function figure(dataset: Dataset, indicator: string, half: number, year?: number): Interval {
  const found = dataset.observations.find(
    (each) => each.indicator === indicator && (year === undefined || each.year === year),
  );
  if (!found) throw new Error(`No figure ${indicator}`);
  return found.interval ? rangeOf(found) : interval.around(found.value, half);
}

function hundredth([low, high]: Interval): Interval {
  return [low / 100, high / 100];
}

function spanOf(
  stated: Interval,
  id: string,
  value: Interval,
  years: readonly [number, number],
): Measured {
  return { id, years, value, unit: 'years', fit: fitOf(stated, value) };
}

function reading(id: string, value: Interval, unit: string, fit: Fit | null): Measured {
  return { id, value, unit, fit };
}
