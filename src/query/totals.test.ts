import { expect, it } from 'vitest';
import type { Flow } from '../model/flow';
import { FlowTable } from '../model/flows/flow-table';
import { openBuiltIn } from '../package/built-in';
import { shownTotals, totalsOf } from './totals';
import { DEFAULT_VIEW } from './view-state';
import { fromDisk } from '../../tests/support/built-in';

const TEXT = { en: '', zh: '' };
const REST = { name: TEXT, facets: [], start: null, end: null, summary: null, caveat: null };

/** Columns of flows of which nothing matters but their ends and amounts. */
function columnsOf(
  flows: readonly Pick<Flow, 'origin' | 'destination' | 'direction' | 'magnitude'>[],
) {
  const rows = flows.map((flow, row): Flow => ({ ...REST, ...flow, id: `f${row}`, source: '' }));
  return FlowTable.of(rows, []).columns;
}

const magnitude = (value: number, unit: string) => ({ value, unit });

it('adds amounts up within one unit, and nothing of others', () => {
  const flows = [
    { origin: 'a', destination: 'b', direction: 'one-way', magnitude: magnitude(15, 'Mt') },
    { origin: 'b', destination: 'a', direction: 'mutual', magnitude: magnitude(2, 'Mt') },
    { origin: 'a', destination: 'c', direction: 'one-way', magnitude: magnitude(9, 'cars') },
    { origin: 'a', destination: 'd', direction: 'one-way', magnitude: null },
  ] as const;
  expect(totalsOf(columnsOf(flows), [0, 1, 2, 3], 'Mt')).toEqual([
    { place: 'a', incoming: 2, outgoing: 17 },
    { place: 'b', incoming: 17, outgoing: 2 },
  ]);
});

it('are drawn by one scale in every year, whose areas grow with the total', async () => {
  const dataset = await openBuiltIn(fromDisk);
  const all = shownTotals(dataset, DEFAULT_VIEW);
  const before = shownTotals(dataset, { ...DEFAULT_VIEW, year: 1990 });
  expect(before.totals.length).toBeLessThan(all.totals.length);
  expect(before.radius(4)).toBe(all.radius(4));
  expect(all.radius(4)).toBeCloseTo(2 * all.radius(1));
  expect(all.radius(all.most)).toBeLessThanOrEqual(36);
  const vehicles = { unit: 'vehicles', least: null, most: null };
  const amounts = shownTotals(dataset, { ...DEFAULT_VIEW, amount: vehicles });
  expect(amounts.unit).toBe('vehicles');
  expect(amounts.radius(amounts.most)).toBeCloseTo(36);
});

it('counts what comes in and goes out, mutual flows on both sides', () => {
  const flow = (origin: string, destination: string, direction: Flow['direction']) =>
    ({ origin, destination, direction, magnitude: null }) as const;
  const flows = [flow('a', 'b', 'one-way'), flow('a', 'c', 'mutual')];
  expect(totalsOf(columnsOf(flows), [0, 1])).toEqual([
    { place: 'a', incoming: 1, outgoing: 2 },
    { place: 'b', incoming: 1, outgoing: 0 },
    { place: 'c', incoming: 1, outgoing: 1 },
  ]);
});
