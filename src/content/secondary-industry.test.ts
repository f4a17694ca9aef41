import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { around, contains } from '../stats/interval';
import { deriveSecondary, printedOf, STRUCTURE, type Estimate } from './secondary-industry';
import { openBuiltIn } from '../package/built-in';
import { BUILT_IN } from '../package/location';
import type { Dataset } from '../model/dataset';

const REGIONS = ['beijing', 'tianjin', 'hebei'];
const YEARS = [2009, 2010, 2011, 2012, 2013];

describe('the secondary industry', () => {
  it('of known figures is found again from their rounded shares', () => {
    const value = fc.double({ min: 10, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (primary, secondary, tertiary) => {
        const gdp = primary + secondary + tertiary;
        const share = (part: number) => Math.round((1000 * part) / gdp) / 10;
        fc.pre(share(primary) > 0.1 && share(tertiary) > 0.1);
        const derived = deriveSecondary({
          primaryValue: [primary, primary],
          primaryShare: around(share(primary), 0.05),
          tertiaryValue: [tertiary, tertiary],
          tertiaryShare: around(share(tertiary), 0.05),
        });
        expect(contains(derived.share.interval, (100 * secondary) / gdp)).toBe(true);
        expect(derived.gdp && contains(derived.gdp.interval, gdp)).toBe(true);
        expect(derived.value && contains(derived.value.interval, secondary)).toBe(true);
      }),
    );
  });

  it('has no value where the two intervals of GDP do not meet', () => {
    const derived = deriveSecondary({
      primaryValue: [100, 100],
      primaryShare: around(10, 0.05),
      tertiaryValue: [800, 800],
      tertiaryShare: around(40, 0.05),
    });
    expect(derived.gdp).toBeNull();
    expect(derived.value).toBeNull();
    expect(derived.share).toEqual({ value: 50, interval: [49.9, 50.1] });
  });
});

describe('the derived figures of the built-in package', () => {
  let dataset: Dataset;

  beforeAll(async () => {
    dataset = await openBuiltIn((path) => readFile(join('static', BUILT_IN, path), 'utf8'));
  });

  function given(place: string, indicator: string, year: number): Estimate | undefined {
    const found = dataset.observations.find(
      (each) => each.subject.id === place && each.indicator === indicator && each.year === year,
    );
    return found?.interval ? { value: found.value, interval: found.interval } : undefined;
  }

  for (const place of REGIONS) {
    it.each(YEARS)(`of ${place} in %i equal their recomputation`, (year) => {
      const printed = printedOf(dataset, place, year);
      if (!printed) throw new Error('figures are missing');
      const derived = deriveSecondary(printed);
      expect(given(place, STRUCTURE.share.secondary, year)).toEqual(derived.share);
      expect(given(place, STRUCTURE.gdp, year)).toEqual(derived.gdp);
      expect(given(place, STRUCTURE.value.secondary, year)).toEqual(derived.value);
    });
  }

  it('are all there are, and name their derivation', () => {
    const derived = dataset.observations.filter(({ derivation }) => derivation !== null);
    expect(derived).toHaveLength(REGIONS.length * YEARS.length * 3);
    const sentences = dataset.terms.filter(({ kind }) => kind === 'derivation');
    expect(sentences.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...new Set(derived.map(({ derivation }) => derivation))]),
    );
  });
});
