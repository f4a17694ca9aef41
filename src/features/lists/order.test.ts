import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/support/map';
import { inOrder, ORDERS } from './order';

const flows = [...dataset.flows.values()];
const writing = { dataset, locale: 'en' } as const;
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe('flows in order', () => {
  it('leaves none out and adds none, however they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(flows), fc.constantFrom(...ORDERS), (some, order) => {
        expect(ids(inOrder(some, order, writing)).sort()).toEqual(ids(some).sort());
      }),
    );
  });

  it('goes by the names of ends', () => {
    const names = inOrder(flows, 'to', writing).map(
      ({ destination }) => dataset.places.get(destination)?.name.en ?? '',
    );
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names[0]).not.toBe(names.at(-1));
  });

  it('has the earliest first, and those without a date last', () => {
    const dates = inOrder(flows, 'date', writing).map(({ start }) => start?.iso ?? '~');
    expect(dates).toEqual([...dates].sort());
    expect(dates.at(-1)).toBe('~');
  });

  it('has the largest amount of a unit first, each unit by itself, and unknown ones last', () => {
    const amounts = inOrder(flows, 'amount', writing).map(({ magnitude }) => magnitude);
    const known = amounts.filter((amount) => amount !== null);
    expect(amounts.slice(0, known.length)).toEqual(known);
    expect(known.length).toBeGreaterThan(3);
    const units = known.map(({ unit }) => unit);
    const runs = units.filter((unit, at) => unit !== units[at - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    for (const [at, { unit, value }] of known.entries()) {
      const next = known[at + 1];
      if (next?.unit === unit) expect(next.value).toBeLessThanOrEqual(value);
    }
  });
});
