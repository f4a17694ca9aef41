import { describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/support/map';
import { loadWords } from '../../i18n/words';
import type { Position } from '../../model/place';
import { DEFAULT_VIEW, type Selection, type ViewState } from '../../query/view-state';
import { cameraView } from '../camera-view';
import { cameraFor } from '../choice-camera';
import { overview } from '../first-camera';
import { detailAt, flowMarks } from '../flows/flow-marks';
import { onMarks } from '../flows/emphasis';
import { emphasisOf, relatedFlows } from '../flows/targets';
import { mercator } from '../geometry/geometry';
import { isWithin, lengthIn, screenLine, type CoveredFrame } from '../geometry/screen-line';
import { edgeLabels } from './edge-labels';
import { farEnds } from './far-ends';

const messages = await loadWords('en', 'messages');

const FRAMES: Readonly<Record<string, CoveredFrame>> = {
  desk: { width: 992, height: 788, left: 256 },
  phone: { width: 390, height: 420, left: 0 },
};

const CHOICES: readonly Selection[] = [
  ...[...dataset.places.keys()].map((id) => ({ kind: 'place', id }) as const),
  ...[...dataset.flows.keys()].map((id) => ({ kind: 'flow', id }) as const),
  ...[...dataset.story.keys()].map((id) => ({ kind: 'story', id }) as const),
].filter((selection) => (relatedFlows(dataset, { ...DEFAULT_VIEW, selection })?.size ?? 0) > 0);

/** What may be called at the end of a line: the places whose point or gate it is. */
function namesAt([lng, lat]: Position): string[] {
  const isThere = (at: Position | null) => at?.[0] === lng && at[1] === lat;
  return [...dataset.places.values()]
    .filter(({ gate, position }) => isThere(gate) || isThere(position))
    .map(({ name }) => name.en);
}

/** What the ends of its flows are called themselves. */
function ownNames(flows: readonly string[], end: 'origin' | 'destination'): string[] {
  return flows.flatMap((id) => {
    const place = dataset.places.get(dataset.flows.get(id)?.[end] ?? '');
    return place ? [place.name.en] : [];
  });
}

/** The names at the edge of the first map of a view, and the names of ends that are out of its sight. */
function edgesOf(state: ViewState, frame: CoveredFrame) {
  const camera = cameraFor(dataset, state, frame);
  const view = cameraView(camera, frame);
  const detail = detailAt(dataset, camera.zoom, overview(dataset, frame).zoom);
  const marks = flowMarks(dataset, state, detail);
  const emphasis = onMarks(emphasisOf(dataset, state, null), marks);
  const isInSight = (position: Position) => {
    const at = view.project(mercator(position));
    return at !== null && isWithin(view, at);
  };
  // A line that is as good as out of sight leaves the map nowhere.
  const passing = marks.filter((mark) => lengthIn(view, screenLine(view, mark)) > 26);
  const hidden = passing.flatMap((mark) =>
    (['origin', 'destination'] as const)
      .filter((end) => !isInSight(mark[end]))
      .map((end) => [...namesAt(mark[end]), ...ownNames(mark.flows, end)]),
  );
  const labels = edgeLabels(
    farEnds(dataset, marks, emphasis, view, { locale: 'en', messages }),
    view,
  );
  return { labels: labels.map(({ lines }) => lines.join(' ')), hidden };
}

describe.each(Object.entries(FRAMES))(
  'ends out of sight of lines on the map, on a %s',
  (name, frame) => {
    // The edges of a phone have no room for the names of more flows.
    const most = name === 'phone' ? 10 : Infinity;
    const chosen = CHOICES.filter(
      (selection) => (relatedFlows(dataset, { ...DEFAULT_VIEW, selection })?.size ?? 0) <= most,
    );
    it.each(chosen)('of $kind $id are all named at the edge', (selection) => {
      const { labels, hidden } = edgesOf({ ...DEFAULT_VIEW, selection }, frame);
      for (const names of hidden) {
        const isNamed = labels.some((label) => names.some((name) => label.includes(name)));
        expect(isNamed, `${names.join('/')} in ${labels.join(', ')}`).toBe(true);
      }
    });
  },
);

it('are some: the map comes so near to Beijing that Qinhuangdao is out of sight', () => {
  const beijing = { ...DEFAULT_VIEW, selection: { kind: 'place', id: 'beijing' } } as const;
  const { labels } = edgesOf(beijing, { width: 992, height: 788, left: 256 });
  expect(labels).toContain('to Qinhuangdao');
});
