import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlesOf, greatest, pairsOf, sumsOf, topOf, valueOf } from './bundles';
import { buildHierarchy, levelAt } from './hierarchy';
import { drawings, total } from './test-support';

const zooms = fc.integer({ min: 2, max: 12 });
const by = fc.constantFrom('amount' as const, 'count' as const);

describe('bundles of flows', () => {
  it('conserve numbers and amounts of flows at every zoom', () => {
    fc.assert(
      fc.property(drawings, zooms, ({ spots, rows, mask }, zoom) => {
        const pairs = pairsOf(rows, levelAt(buildHierarchy(spots), zoom));
        const sums = sumsOf(rows, pairs, mask);
        expect(total(sums.flows) + sums.inside).toBe(total(mask));
        const drawn = rows.amount.filter((_, row) => mask[row] === 1 && (pairs.of[row] ?? -1) >= 0);
        expect(total(sums.amount)).toBe(total(drawn));
      }),
    );
  });

  it('keep inside only what both begins and ends in one cluster of several places', () => {
    fc.assert(
      fc.property(drawings, zooms, ({ spots, rows }, zoom) => {
        const level = levelAt(buildHierarchy(spots), zoom);
        const pairs = pairsOf(rows, level);
        pairs.of.forEach((pair, row) => {
          const [from = 0, to = 0] = [rows.from[row], rows.to[row]].map(
            (place) => level.leader[place ?? 0],
          );
          if (pair < 0) expect([from === to, (level.size[from] ?? 0) > 1]).toEqual([true, true]);
          else expect([pairs.from[pair], pairs.to[pair]]).toEqual([from, to]);
        });
      }),
    );
  });

  it('are chosen by their value: none that is left out is greater', () => {
    fc.assert(
      fc.property(drawings, zooms, by, fc.nat(30), ({ spots, rows, mask }, zoom, measure, most) => {
        const pairs = pairsOf(rows, levelAt(buildHierarchy(spots), zoom));
        const sums = sumsOf(rows, pairs, mask);
        const all = [...pairs.from.keys()];
        const top = topOf(all, sums, measure, most);
        const value = (pair: number) => valueOf(sums, pair, measure);
        expect(top).toHaveLength(Math.min(most, all.length));
        expect(new Set(top).size).toBe(top.length);
        const least = Math.min(...top.map(value));
        const left = all.filter((pair) => !top.includes(pair)).map(value);
        expect(Math.max(-1, ...left)).toBeLessThanOrEqual(top.length === 0 ? Infinity : least);
        if (top[0] !== undefined) expect(value(top[0])).toBe(greatest(sums, measure));
      }),
    );
  });

  it('say of themselves what their flows add up to', () => {
    fc.assert(
      fc.property(drawings, zooms, ({ spots, rows, mask }, zoom) => {
        const pairs = pairsOf(rows, levelAt(buildHierarchy(spots), zoom));
        const sums = sumsOf(rows, pairs, mask);
        const chosen = [...pairs.from.keys()].filter((pair) => (sums.flows[pair] ?? 0) > 0);
        const bundles = bundlesOf(rows, pairs, mask, chosen, { by: 'amount', isRelated: false });
        bundles.forEach((bundle, index) => {
          const pair = chosen[index] ?? -1;
          const own = [...pairs.of.keys()].filter(
            (row) => pairs.of[row] === pair && mask[row] === 1,
          );
          expect(bundle.flows).toBe(own.length);
          expect(bundle.row).toBe(own.length === 1 ? own[0] : -1);
          expect(bundle.amount).toBe(total(own.map((row) => rows.amount[row] ?? NaN)));
          const ofKind = own.filter((row) => rows.layer[row] === bundle.layer);
          const share = total(ofKind.map((row) => rows.amount[row] ?? NaN)) / bundle.amount;
          if (bundle.amount > 0) expect(bundle.share).toBeCloseTo(share, 12);
          const statuses = new Set(own.map((row) => rows.progress[row]));
          expect(bundle.progress).toBe(statuses.size === 1 ? [...statuses][0] : -1);
        });
      }),
    );
  });
});
