import { describe, expect, it } from 'vitest';
import { fromRecord } from '../../tests/support/package-fixture';
import {
  FEW_ROWS,
  SIXTY_ONE,
  STAYING,
  TWO_AMOUNTS,
  type Files,
} from '../../tests/support/packages';
import { loadWords } from '../i18n/words';
import type { Dataset } from '../model/dataset';
import { openPackage } from '../package/open-package';
import { matrixIn } from '../../tests/support/matrix';
import { statementsOf } from '../query/sentences/statements';
import { shownFlows, visibleFlows } from '../query/shown';
import { shownTotals } from '../query/totals';
import { DEFAULT_VIEW } from '../query/view-state';
import { detailAt, flowMarks } from './flows/flow-marks';
import { widthKey } from './style/keys';

const messages = await loadWords('en', 'messages');

async function opened(files: Files): Promise<Dataset> {
  const found = await openPackage(fromRecord(files));
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.dataset;
}

function notesOf(dataset: Dataset, loops = true): string {
  const view = { ...DEFAULT_VIEW, loops };
  return widthKey({ dataset, locale: 'en', messages }, view, null)
    .notes.join(' ')
    .replaceAll('\u00a0', ' ');
}

function widthsOf(dataset: Dataset, loops = true): Map<string, number | null> {
  const marks = flowMarks(dataset, { ...DEFAULT_VIEW, loops }, detailAt(dataset, 9));
  return new Map(marks.flatMap(({ flows, width }) => flows.map((id) => [id, width] as const)));
}

describe('two amounts of one unit', () => {
  it('are drawn wide and thin, and nothing is said of other units', async () => {
    const dataset = await opened(TWO_AMOUNTS);
    const widths = widthsOf(dataset);
    expect(widths.get('f1')).toBeGreaterThan(10);
    expect(widths.get('f2')).toBeLessThan(5);
    expect(notesOf(dataset)).toContain('Widest: A to B, 1,220 people');
    expect(notesOf(dataset)).not.toMatch(/unit/);
  });
});

describe('sixty-one origins', () => {
  it.each(['count', 'amount'] as const)('have the largest amount first, by %s', async (measure) => {
    const dataset = await opened(SIXTY_ONE);
    const flows = visibleFlows(dataset, DEFAULT_VIEW);
    const { origins, leftOut } = matrixIn(dataset, flows, 'places', { measure, most: 60 });
    expect(origins[0]?.place.id).toBe('p61');
    // How many are left out, and how much, is said.
    expect(leftOut.origins).toBe(1);
    expect(leftOut.flows.map(({ magnitude }) => magnitude?.value)).toEqual([1]);
  });
});

describe('those who stay', () => {
  it('can be left out, and then set no scale', async () => {
    const dataset = await opened(STAYING);
    const all = shownFlows(dataset, DEFAULT_VIEW);
    const leaving = shownFlows(dataset, { ...DEFAULT_VIEW, loops: false });
    expect(all.count).toBe(6);
    expect(leaving.list().map(({ id }) => id)).toEqual(['f4', 'f5', 'f6']);
    expect(notesOf(dataset)).toContain('Widest: A to A, 66,855 people');
    expect(notesOf(dataset, false)).toContain('Widest: A to B, 2,475 people');
    const [before, after] = [widthsOf(dataset).get('f4'), widthsOf(dataset, false).get('f4')];
    expect(after).toBeGreaterThan((before ?? 0) + 4);
  });
});

describe('where every row has an amount', () => {
  it('the largest amount comes first, not the most rows', async () => {
    const dataset = await opened(FEW_ROWS);
    const flows = visibleFlows(dataset, DEFAULT_VIEW);
    const { origins } = matrixIn(dataset, flows, 'places');
    expect(origins.map(({ place }) => place.id)).toEqual(['A', 'C']);
    const totals = shownTotals(dataset, DEFAULT_VIEW);
    expect(totals.unit).toBe('people');
    expect(totals.totals.find(({ place }) => place === 'A')).toMatchObject({ outgoing: 5000 });
    expect(totals.totals.find(({ place }) => place === 'C')).toMatchObject({ outgoing: 3 });
  });

  it('no sentence says that most begin at the most rows', async () => {
    const dataset = await opened(FEW_ROWS);
    const kinds = statementsOf(dataset, DEFAULT_VIEW).map(({ kind }) => kind);
    expect(kinds).not.toContain('ends');
    expect(kinds).not.toContain('way');
    const said = statementsOf(dataset, DEFAULT_VIEW).find(({ kind }) => kind === 'amounts');
    expect(said).toMatchObject({ sums: [{ value: 5003, largest: ['f1'] }] });
  });
});
