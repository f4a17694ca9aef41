import { expect, it, vi } from 'vitest';
import { fromDisk } from '../../tests/support/built-in';
import { FlowTable } from '../model/flows/flow-table';
import { openBuiltIn } from '../package/built-in';
import { networkOf } from '../stats/network';
import { sourceUse } from '../stats/look-up';
import { choiceCamera } from '../scene/choice-camera';
import { matrixOf } from './matrix';
import { partnersOf } from './partners';
import { pointedTogether } from './pointed';
import { statementsOf } from './sentences/statements';
import { everyFlow, shownFlows } from './shown';
import { shownTotals } from './totals';
import { DEFAULT_VIEW } from './view-state';

const ROWS = 200_000;

it('what a page says of a large table is counted by columns: hardly any flow is made', async () => {
  const builtIn = await openBuiltIn(fromDisk);
  const ids = [...builtIn.places.keys()];
  const ends = Uint16Array.from({ length: ROWS }, (_, row) => (row * 7919) % ids.length);
  const none = new Uint8Array(ROWS);
  const flows = new FlowTable({
    count: ROWS,
    id: Uint32Array.from({ length: ROWS }, (_, row) => row + 1),
    name: { ofEnds: [...builtIn.places.values()].map(({ name }) => name) },
    summary: { values: [null], at: none },
    origin: { values: ids, at: ends },
    destination: { values: ids, at: ends.toReversed() },
    direction: { values: ['one-way'], at: none },
    facets: [],
    start: { values: [null], at: none },
    end: { values: [null], at: none },
    magnitude: Float64Array.from({ length: ROWS }, (_, row) => 1 + row),
    unit: { values: ['amount'], at: none },
    source: { values: ['file'], at: none },
    caveat: { values: [null], at: none },
  });
  const dataset = { ...builtIn, flows, facets: [], observations: [] };
  const made = vi.spyOn(flows, 'at');
  const walked = vi.spyOn(flows, 'values');
  const sums = { value: (ROWS * (ROWS + 1)) / 2, count: ROWS, largest: [String(ROWS)] };
  expect(statementsOf(dataset, DEFAULT_VIEW)).toMatchObject([
    { kind: 'shown', shown: ROWS, all: ROWS },
    { kind: 'amounts', known: ROWS, unknown: 0, sums: [sums] },
  ]);
  expect(shownTotals(dataset, DEFAULT_VIEW).unit).toBe('amount');
  expect(shownFlows(dataset, DEFAULT_VIEW).first(3)).toHaveLength(3);
  expect(sourceUse(dataset).get('file')).toBe(ROWS);
  networkOf(dataset);
  const selection = { kind: 'place', id: ids[5] ?? '' } as const;
  expect(shownFlows(dataset, { ...DEFAULT_VIEW, selection, others: false }).count).toBeGreaterThan(
    0,
  );
  statementsOf(dataset, { ...DEFAULT_VIEW, selection });
  statementsOf(dataset, { ...DEFAULT_VIEW, selection: { kind: 'matrix' }, from: selection.id });
  partnersOf(dataset, selection.id);
  const matrix = matrixOf(dataset, everyFlow(dataset).rows(), 'places', { most: 60 });
  expect(matrix.origins.flatMap(({ sides }) => sides)).toHaveLength(Math.min(60, ids.length));
  expect(pointedTogether(dataset, everyFlow(dataset).rows())).toMatchObject({ kind: 'flows' });
  choiceCamera(dataset, { ...DEFAULT_VIEW, selection }, { width: 800, height: 600 });
  expect(walked).not.toHaveBeenCalled();
  expect(made.mock.calls.length).toBeLessThan(300);
});
