import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contains } from '../interval';
import { classAt, classesOf } from './classes';
import { computedIds } from './ids';
import { COMPUTED, familiesOf, indicatorsOf } from './registry';
import { referenceOf, valuesIn, yearsWith } from './results';
import { pairsOf } from '../pairs';
import { openBuiltIn } from '../../package/built-in';
import { BUILT_IN } from '../../package/location';

const dataset = await openBuiltIn((path) => readFile(join('static', BUILT_IN, path), 'utf8'));

describe('the indicators', () => {
  it('are named each once, and as the addresses know them', () => {
    const ids = indicatorsOf(dataset).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(COMPUTED.map(({ id }) => id)).toEqual([...computedIds(dataset)]);
  });

  it('stand in families, whole and in order', () => {
    const families = familiesOf(dataset);
    const members = families.flatMap((family) => family.members);
    expect(members).toHaveLength(indicatorsOf(dataset).length);
    expect(families.find(({ id }) => id === 'share')?.members.map(({ id }) => id)).toEqual([
      'primary-share',
      'secondary-share',
      'tertiary-share',
    ]);
  });

  const statistical = indicatorsOf(dataset).flatMap((each) =>
    each.scope === 'flow' ? [] : [each],
  );

  it.each(statistical.map((each) => [each.id, each] as const))(
    '%s has values with intervals that hold them, each in a class of the map',
    (_, indicator) => {
      const years = yearsWith(indicator, dataset);
      expect(years.length).toBeGreaterThan(3);
      const values = years.flatMap((year) => valuesIn(indicator, dataset, year));
      expect(values).toHaveLength(3 * years.length);
      const classes = classesOf(
        values.map(({ value }) => value),
        indicator.middle,
      );
      for (const { value, interval } of values) {
        expect(contains(interval, value)).toBe(true);
        expect(interval.every(Number.isFinite)).toBe(true);
        expect(classAt(classes, value)).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it('compare pairs each once, with a region that the reader chose', () => {
    expect(pairsOf(['a', 'b', 'c'])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(referenceOf(dataset, ['caofeidian', 'hebei'])).toBe('hebei');
    expect(referenceOf(dataset, [])).toBe('beijing');
  });
});
