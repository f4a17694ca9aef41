import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../package/built-in';
import { detailAt, flowMarks } from '../scene/flows/flow-marks';
import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { plainFlow } from '../model/flows/flow-row';
import { FlowTable } from '../model/flows/flow-table';
import { focusOf, withinPlace } from './selectors';
import { visibleFlows } from './shown';
import { totalsOf } from './totals';
import { DEFAULT_VIEW, LEVELS, type ViewState } from './view-state';
import { anyDataset } from '../../tests/support/any-dataset';
import { fromDisk } from '../../tests/support/built-in';
import { matrixIn, type FlowGroup as Group } from '../../tests/support/matrix';
import { anyFilter } from '../../tests/support/filters';

const builtIn = await openBuiltIn(fromDisk);
const all = [...builtIn.flows.values()];

const idsOf = (flows: readonly Flow[]) => flows.map(({ id }) => id).sort();
const sidesOf = (groups: readonly Group[]) => groups.flatMap(({ sides }) => sides);

/** A dataset, and a page of the matrix over some of its flows. */
const anyPage: fc.Arbitrary<{ dataset: Dataset; view: ViewState }> = fc
  .oneof(fc.constant(builtIn), anyDataset)
  .chain((dataset) =>
    fc
      .record({ filter: anyFilter(dataset), level: fc.constantFrom(...LEVELS) })
      .map(({ filter, level }) => ({
        dataset,
        view: { ...DEFAULT_VIEW, ...filter, selection: { kind: 'matrix' as const }, level },
      })),
  );

describe('a matrix of origins and destinations', () => {
  it('has every flow that lists and map have once, whatever is chosen', () => {
    fc.assert(
      fc.property(anyPage, ({ dataset, view }) => {
        const shown = visibleFlows(dataset, view);
        const { origins, destinations, flows } = matrixIn(dataset, shown, view.level);
        const cells = sidesOf(origins).flatMap(({ place: from }) =>
          sidesOf(destinations).flatMap(({ place: to }) => flows(from.id, to.id)),
        );
        expect(idsOf(cells)).toEqual(idsOf(shown));
        expect(idsOf(cells)).toEqual(
          flowMarks(dataset, view, detailAt(dataset, 22))
            .flatMap(({ flows: each }) => each)
            .sort(),
        );
      }),
    );
  });

  it('adds up: rows, columns and groups hold what their cells hold', () => {
    fc.assert(
      fc.property(anyPage, ({ dataset, view }) => {
        const shown = visibleFlows(dataset, view);
        const { origins, destinations, flows } = matrixIn(dataset, shown, view.level);
        for (const group of origins) {
          expect(idsOf(group.flows)).toEqual(idsOf(group.sides.flatMap((side) => side.flows)));
          for (const { place, flows: row } of group.sides) {
            const cells = sidesOf(destinations).flatMap(({ place: to }) => flows(place.id, to.id));
            expect(idsOf(row)).toEqual(idsOf(cells));
          }
        }
        for (const { place, flows: column } of sidesOf(destinations)) {
          const cells = sidesOf(origins).flatMap(({ place: from }) => flows(from.id, place.id));
          expect(idsOf(column)).toEqual(idsOf(cells));
        }
      }),
    );
  });

  it('chooses by a cell what the cell holds', () => {
    fc.assert(
      fc.property(anyPage, ({ dataset, view }) => {
        const shown = visibleFlows(dataset, view);
        const { origins, destinations, flows } = matrixIn(dataset, shown, view.level);
        const chosen = (from: string | null, to: string | null) =>
          idsOf(shown.filter(focusOf(dataset, { ...view, from, to }) ?? (() => false)));
        for (const { place: from, flows: row } of sidesOf(origins)) {
          expect(chosen(from.id, null)).toEqual(idsOf(row));
          for (const { place: to } of sidesOf(destinations)) {
            expect(chosen(from.id, to.id)).toEqual(idsOf(flows(from.id, to.id)));
          }
        }
        for (const { place: to, flows: column } of sidesOf(destinations)) {
          expect(chosen(null, to.id)).toEqual(idsOf(column));
        }
        expect(focusOf(dataset, view)).toBeNull();
      }),
    );
  });

  it('agrees with the totals at places on the map, where flows go one way', () => {
    fc.assert(
      fc.property(anyPage, ({ dataset, view }) => {
        const shown = visibleFlows(dataset, view).filter((flow) => flow.direction === 'one-way');
        const { columns } = dataset.flows;
        const totals = totalsOf(
          columns,
          shown.map(({ id }) => dataset.flows.rowOf(id) ?? -1),
        );
        const { origins, destinations } = matrixIn(dataset, shown, 'places');
        const at = (groups: readonly Group[], id: string) =>
          sidesOf(groups).find(({ place }) => place.id === id)?.flows.length ?? 0;
        for (const { place, incoming, outgoing } of totals) {
          expect([at(origins, place), at(destinations, place)]).toEqual([outgoing, incoming]);
        }
      }),
    );
  });

  it('has the most first, amounts where all have one of the same unit, and keeps regions together', () => {
    fc.assert(
      fc.property(anyPage, ({ dataset, view }) => {
        const shown = visibleFlows(dataset, view);
        const { origins } = matrixIn(dataset, shown, view.level);
        const [unit, ...others] = new Set(shown.map(({ magnitude }) => magnitude?.unit));
        const isSummed = unit !== undefined && others.length === 0;
        const sizes = (sides: readonly { flows: readonly Flow[] }[]) =>
          sides.map(({ flows }) =>
            flows.reduce((sum, flow) => sum + (isSummed ? (flow.magnitude?.value ?? 0) : 1), 0),
          );
        for (const list of [origins, ...origins.map(({ sides }) => sides)]) {
          expect(sizes(list)).toEqual([...sizes(list)].sort((a, b) => b - a));
        }
        for (const { place, sides } of origins) {
          const inside = withinPlace(dataset, place.id);
          expect(sides.every((side) => inside.has(side.place.id))).toBe(true);
        }
      }),
    );
  });

  it('has the largest amounts first, if amounts are asked for', () => {
    fc.assert(
      fc.property(anyPage, ({ dataset, view }) => {
        const shown = visibleFlows(dataset, view).filter(
          ({ magnitude }) => magnitude?.unit === 'jobs',
        );
        const { origins } = matrixIn(dataset, shown, view.level, { measure: 'amount' });
        const sums = (sides: readonly { flows: readonly Flow[] }[]) =>
          sides.map(({ flows }) =>
            flows.reduce((sum, { magnitude }) => sum + (magnitude?.value ?? 0), 0),
          );
        for (const list of [origins, ...origins.map(({ sides }) => sides)]) {
          expect(sums(list)).toEqual([...sums(list)].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('leaves out the smallest, and says how many and what they hold', () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 1, max: 4 }), ({ dataset, view }, most) => {
        const shown = visibleFlows(dataset, view);
        const whole = matrixIn(dataset, shown, view.level);
        const { origins, destinations, flows, leftOut } = matrixIn(dataset, shown, view.level, {
          most,
        });
        expect(sidesOf(origins).length + leftOut.origins).toBe(sidesOf(whole.origins).length);
        expect(sidesOf(origins).length).toBe(Math.min(most, sidesOf(whole.origins).length));
        expect(sidesOf(destinations).length + leftOut.destinations).toBe(
          sidesOf(whole.destinations).length,
        );
        const cells = sidesOf(origins).flatMap(({ place: from }) =>
          sidesOf(destinations).flatMap(({ place: to }) => flows(from.id, to.id)),
        );
        expect(idsOf([...cells, ...leftOut.flows])).toEqual(idsOf(shown));
        // Amounts that all are in one unit say more of what is large than numbers do.
        const units = new Set(shown.map(({ magnitude }) => magnitude?.unit));
        const isSummed = shown.length > 1 && units.size === 1 && !units.has(undefined);
        const sizesOf = (groups: readonly Group[]) =>
          sidesOf(groups)
            .map(({ flows: own }) =>
              isSummed
                ? own.reduce((sum, { magnitude }) => sum + (magnitude?.value ?? 0), 0)
                : own.length,
            )
            .sort((a, b) => b - a);
        expect(sizesOf(origins)).toEqual(sizesOf(whole.origins).slice(0, most));
      }),
    );
  });

  it('keeps the row with 1,000 of 1,060, though the package lists it last', () => {
    const [place, flow] =
      [...builtIn.places.values()].flatMap((each) => {
        const own = all.find(({ origin }) => origin === each.id);
        return own ? [[each, own] as const] : [];
      })[0] ?? [];
    if (!place || !flow) throw new Error('no flow');
    const names = ['X', ...Array.from({ length: 61 }, (_, index) => `p${index + 1}`)];
    const flows = names.slice(1).map((origin): Flow => ({
      ...plainFlow(flow),
      ...{ id: origin, origin, destination: 'X' },
      magnitude: { value: origin === 'p61' ? 1000 : 1, unit: 'people' },
    }));
    const dataset: Dataset = {
      ...builtIn,
      places: new Map(names.map((id) => [id, { ...place, id, parent: null }])),
      flows: FlowTable.of(flows, builtIn.facets),
    };
    const { origins, leftOut } = matrixIn(dataset, flows, 'places', {
      measure: 'amount',
      most: 60,
    });
    expect(origins[0]?.place.id).toBe('p61');
    expect(sidesOf(origins)).toHaveLength(60);
    expect(leftOut).toMatchObject({ origins: 1, destinations: 0 });
    expect(leftOut.flows.map(({ magnitude }) => magnitude?.value)).toEqual([1]);
  });

  it('counts between regions what begins in one and ends in the other', () => {
    const { flows } = matrixIn(builtIn, all, 'regions');
    const beijing = withinPlace(builtIn, 'beijing');
    const tianjin = withinPlace(builtIn, 'tianjin');
    const expected = all.filter(
      ({ origin, destination }) => beijing.has(origin) && tianjin.has(destination),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(flows('beijing', 'tianjin')).toEqual(expected);
  });
});
