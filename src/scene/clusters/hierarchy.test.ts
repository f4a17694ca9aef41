import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHierarchy, levelAt, stepAt, STEPS, type Spot } from './hierarchy';
import { spots } from './test-support';

const zooms = fc.double({ min: 0, max: 14, noNaN: true });
const steps = Array.from({ length: STEPS.last - STEPS.first + 2 }, (_, at) => STEPS.first + at);

const spot = (x: number, weight = 1, rank = 2): Spot => ({
  at: [x, 0.4],
  rank,
  weight,
  joins: true,
});

describe('the hierarchy of clusters', () => {
  it('puts every place in exactly one cluster at every zoom', () => {
    fc.assert(
      fc.property(spots, zooms, (list, zoom) => {
        const { leader, size } = levelAt(buildHierarchy(list), zoom);
        expect(size.reduce((sum, each) => sum + each, 0)).toBe(list.length);
        const members = new Uint32Array(list.length);
        for (const each of leader) {
          expect(leader[each]).toBe(each);
          members[each] = (members[each] ?? 0) + 1;
        }
        expect(members).toEqual(size);
      }),
    );
  });

  it('only parts clusters as the reader comes nearer, and ends with every place alone', () => {
    fc.assert(
      fc.property(spots, (list) => {
        const hierarchy = buildHierarchy(list);
        for (const step of steps.slice(1)) {
          const outer = levelAt(hierarchy, step - 1).leader;
          const inner = levelAt(hierarchy, step).leader;
          // Whatever is together further in has one leader further out.
          inner.forEach((leader, place) => expect(outer[place]).toBe(outer[leader]));
        }
        const { size } = levelAt(hierarchy, STEPS.last + 1);
        expect([...size]).toEqual(list.map(() => 1));
      }),
    );
  });

  it('shows a place from the step at which it first leads, and at all further ones', () => {
    fc.assert(
      fc.property(spots, (list) => {
        const hierarchy = buildHierarchy(list);
        for (const step of steps) {
          const { leader } = levelAt(hierarchy, step);
          const leads = list.map((_, place) => leader[place] === place);
          expect(leads).toEqual([...hierarchy.reveal].map((reveal) => reveal <= step));
        }
      }),
    );
  });

  it('leaves alone what joins no cluster', () => {
    fc.assert(
      fc.property(spots, zooms, (list, zoom) => {
        const { leader, size } = levelAt(buildHierarchy(list), zoom);
        list.forEach(({ joins }, place) => {
          if (!joins) expect([leader[place], size[place]]).toEqual([place, 1]);
        });
      }),
    );
  });

  it('is led by the more important, and then by the heavier place', () => {
    const byRank = buildHierarchy([spot(0.8, 9, 2), spot(0.80001, 1, 0)]);
    expect([...levelAt(byRank, 5).leader]).toEqual([1, 1]);
    const byWeight = buildHierarchy([spot(0.8, 1), spot(0.80001, 9)]);
    expect([...levelAt(byWeight, 5).leader]).toEqual([1, 1]);
  });

  it('has one partition for each whole step of zoom', () => {
    expect([2.2, 5, 5.99, 6, 11, 13.5].map(stepAt)).toEqual([3, 5, 5, 6, 11, 11]);
  });
});
