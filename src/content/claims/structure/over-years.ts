import * as interval from '../../../stats/interval';
import type { Interval } from '../../../stats/interval';
import type { Check } from '../check';
import { REGIONS, type Industry } from '../economy';
import { fitOfChange, fitOfStandstill } from '../../../stats/finding';
import { finding, type Measured } from '../finding';
import { shown, type Measure, type Region } from './measures';
import { changeOver, growthOf, seriesOf, stepsOf } from './series';

/** A rise or fall from the first year to the last, and in each step between. */
export function trend(
  measure: Measure,
  industry: Industry,
  regions: readonly Region[],
  direction: 'up' | 'down',
): Check {
  return ({ dataset }) => {
    const series = regions.map((place) => seriesOf(dataset, measure, industry, place));
    const readings = series.flatMap((each): Measured[] => [
      changeOver(each, measure, fitOfChange(direction, each.change)),
      stepsOf(each, direction),
      ...(measure === 'value' ? growthOf(each) : []),
    ]);
    return finding(readings, {
      ...shown(measure, industry, regions, dataset),
      // What went the other way in the end differs, whatever the steps between.
      ...(readings.some(({ id, fit }) => id === 'change' && fit === 'differs')
        ? { verdict: 'differs' }
        : {}),
    });
  };
}

/** No change of a share from the first year to the last, nor in between. */
export function standstill(industry: Industry, place: Region): Check {
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
export function onlyGrower(industry: Industry, place: Region): Check {
  return ({ dataset }) => {
    const readings = REGIONS.map((each): Measured => {
      const reading = stepsOf(seriesOf(dataset, 'value', industry, each), 'up');
      return each === place
        ? reading
        : { ...reading, fit: reading.fit === 'agrees' ? 'differs' : 'agrees' };
    });
    const others = readings.filter((reading) => reading.place !== place);
    return finding(readings, {
      ...shown('value', industry, REGIONS, dataset),
      // “Only” stands or falls with the others.
      ...(others.every(({ fit }) => fit === 'differs') ? { verdict: 'differs' } : {}),
    });
  };
}

/** The greatest rise of value added in one region; in percent it need not be. */
export function greatestRise(industry: Industry, place: Region): Check {
  return ({ dataset }) => {
    const all = REGIONS.map((each) => seriesOf(dataset, 'value', industry, each));
    const own = all.find((each) => each.place === place);
    const readings = all.flatMap((each): Measured[] => {
      if (each === own) return [changeOver(each, 'value', null), ...growthOf(each)];
      const fit = fitOfChange('up', interval.subtract(own?.change ?? [0, 0], each.change));
      return [{ ...changeOver(each, 'value', fit), id: 'change-below' }, ...growthOf(each)];
    });
    return finding(readings, shown('value', industry, REGIONS, dataset));
  };
}
