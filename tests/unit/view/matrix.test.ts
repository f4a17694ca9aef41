import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../../src/lib/dataset/built-in';
import { LEVELS, matrixOf } from '../../../src/lib/view/matrix';
import { withinPlace } from '../../../src/lib/view/selectors';

const dataset = await openBuiltIn((path) => readFile(`static/data/tang-2018/${path}`, 'utf8'));
const all = [...dataset.flows.values()];

describe('a matrix of origins and destinations', () => {
  it('has every flow once, whichever flows are shown', () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom(...LEVELS), (flows, level) => {
        const { origins, destinations, flows: cell } = matrixOf(dataset, flows, level);
        const found = origins.flatMap(({ place: from }) =>
          destinations.flatMap(({ place: to }) => cell(from.id, to.id)),
        );
        expect(found.map(({ id }) => id).sort()).toEqual(flows.map(({ id }) => id).sort());
      }),
    );
  });

  it('counts between regions what begins in one and ends in the other', () => {
    const { flows } = matrixOf(dataset, all, 'regions');
    const beijing = withinPlace(dataset, 'beijing');
    const tianjin = withinPlace(dataset, 'tianjin');
    const expected = all.filter(
      ({ origin, destination }) => beijing.has(origin) && tianjin.has(destination),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(flows('beijing', 'tianjin')).toEqual(expected);
  });

  it('keeps the places of a region together', () => {
    const groups = matrixOf(dataset, all, 'places').destinations.map(({ group }) => group.id);
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });
});
