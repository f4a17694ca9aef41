import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDataset } from '../../tests/support/any-dataset';
import type { Dataset } from '../model/dataset';
import { pairId } from './pair';
import { exchangeBetween, exchangeIn, exchangeOf, focusOf } from './selectors';
import { everyFlow, shownFlows } from './shown';
import { DEFAULT_VIEW, LEVELS, type Selection, type ViewState } from './view-state';

/** A dataset, and a view of a place, a pair, a cell of the matrix or of places compared. */
const anyChoice: fc.Arbitrary<{ dataset: Dataset; view: ViewState }> = anyDataset.chain(
  (dataset) => {
    const place = fc.constantFrom(...dataset.places.keys());
    const perhaps = fc.option(place);
    const selection: fc.Arbitrary<Selection> = fc.oneof(
      place.map((id) => ({ kind: 'place' as const, id })),
      fc
        .tuple(place, place)
        .map(([one, other]) => ({ kind: 'face' as const, id: pairId(dataset, one, other) ?? '' })),
      fc.constantFrom({ kind: 'matrix' as const }, { kind: 'compare' as const }),
    );
    return fc
      .record({
        selection,
        partner: perhaps,
        direction: fc.constantFrom('both' as const, 'in' as const, 'out' as const),
        level: fc.constantFrom(...LEVELS),
        from: perhaps,
        to: perhaps,
        compare: fc.uniqueArray(place, { maxLength: 3 }),
      })
      .map((choice) => ({ dataset, view: { ...DEFAULT_VIEW, ...choice } }));
  },
);

const idsIn = ({ flows }: Dataset, rows: Iterable<number>) =>
  Array.from(rows, (row) => flows.at(row).id);

describe('rows', () => {
  it('of what is looked at are those of its flows, whatever is looked at', () => {
    fc.assert(
      fc.property(anyChoice, ({ dataset, view }) => {
        const focus = focusOf(dataset, view) ?? (() => true);
        const flows = [...dataset.flows.values()].filter(focus);
        const shown = shownFlows(dataset, { ...view, others: false });
        expect(idsIn(dataset, shown.rows())).toEqual(flows.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });

  it('cross the border of a place as their flows do', () => {
    fc.assert(
      fc.property(anyChoice, ({ dataset, view: { from, partner } }) => {
        const id = from ?? [...dataset.places.keys()][0] ?? '';
        const flows = [...dataset.flows.values()];
        const exchange =
          partner === null
            ? exchangeOf(dataset, id, flows)
            : exchangeBetween(dataset, id, partner, flows);
        const rows = exchangeIn(dataset, id, partner, everyFlow(dataset).rows());
        for (const way of ['incoming', 'outgoing', 'mutual', 'internal'] as const) {
          expect(idsIn(dataset, rows[way])).toEqual(exchange[way].map((flow) => flow.id));
        }
      }),
    );
  });
});
