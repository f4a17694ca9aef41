import { describe, expect, it } from 'vitest';
import { openPackage } from '../package/open-package';
import type { Dataset } from '../model/dataset';
import { changesIn, countOf } from './changes';
import { DEFAULT_VIEW, type ViewState } from './view-state';
import { FILES, fromRecord } from '../../tests/support/package-fixture';
import { choosing } from '../../tests/support/any-facets';

const FLOW = FILES['flows.csv'] ?? '';
const TWO = FLOW.replace(
  /\n(one.*)$/,
  (_, row: string) => `\n${row}\n${row.replace(/^one,One/, 'two,Two')}`,
);

/** The small package with some of its files rewritten. */
async function edition(files: Record<string, string> = {}): Promise<Dataset> {
  const opened = await openPackage(fromRecord({ ...FILES, ...files }));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return opened.dataset;
}

const before = await edition();
const view = (patch: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_VIEW, ...patch });

/** Kinds and ids of the flows that have changed. */
const flowsIn = (after: Dataset, patch: Partial<ViewState> = {}) =>
  changesIn(before, after, view(patch)).flows.map((change) =>
    [
      change.kind,
      change.kind === 'removed' ? change.before.id : change.after.id,
      ...(change.kind === 'changed' ? change.fields : []),
    ].join(' '),
  );

describe('what has changed in a view', () => {
  it('is nothing between the same data', async () => {
    expect(countOf(changesIn(before, await edition(), view()))).toBe(0);
  });

  it('is a flow whose amount is another, with what of it is', async () => {
    const after = await edition({ 'flows.csv': FLOW.replace(',15,Mt', ',16,Mt') });
    expect(flowsIn(after)).toEqual(['changed one magnitude']);
  });

  it('is what has come or gone', async () => {
    const after = await edition({ 'flows.csv': TWO });
    expect(flowsIn(after)).toEqual(['added two']);
    const { flows } = changesIn(after, before, view());
    expect(flows.map(({ kind }) => kind)).toEqual(['removed']);
  });

  it('is a flow that only one of the editions shows', async () => {
    const after = await edition({ 'flows.csv': FLOW.replace(',2003,', ',2010,') });
    expect(flowsIn(after, { year: 2005 })).toEqual(['changed one start']);
    expect(flowsIn(after, { year: 2000 })).toEqual([]);
  });

  it('is not what the view does not show', async () => {
    const after = await edition({ 'flows.csv': FLOW.replace(',15,Mt', ',16,Mt') });
    expect(flowsIn(after, choosing({ categories: ['market'] }))).toEqual([]);
  });

  it('is a place that moved, and a figure that was set right', async () => {
    const after = await edition({
      'places.geojson': (FILES['places.geojson'] ?? '').replace('[117,39]', '[117.1,39]'),
      'observations.csv': (FILES['observations.csv'] ?? '').replace('12.4,12.35', '12.44,12.35'),
    });
    const { places, observations } = changesIn(before, after, view());
    expect(places).toMatchObject([
      { kind: 'changed', fields: ['position'], after: { id: 'south' } },
    ]);
    expect(observations).toMatchObject([
      { kind: 'changed', fields: ['value'], before: { value: 12.4 }, after: { value: 12.44 } },
    ]);
    const ofFlow = view({ selection: { kind: 'flow', id: 'one' } });
    expect(changesIn(before, after, ofFlow).observations).toEqual([]);
    expect(changesIn(before, after, ofFlow).places).toHaveLength(1);
  });
});
