import type { ViewState } from '../query/view-state';
import type { DrawnReport } from '../session/drawn-report';
import type { CameraView } from './camera-view';
import { clusteredFlowsOf } from './clusters/clustered-flows';
import type { Writing } from '../i18n/writing';
import { drawnMarks, type Look } from './flows/drawn-marks';
import { STATE, stateOf, type Emphasis } from './flows/emphasis';
import { drawingOrder, type FlowMark } from './flows/flow-mark';
import { mercator, type Point } from './geometry/geometry';
import { headLength } from './geometry/head';
import { isWithin, screenLine, type Frame } from './geometry/screen-line';
import type { Box } from './geometry/box';
import { lensesOf, type Lens } from './lens';
import { besideLenses, toldOnMap } from './lens-cover';
import { detailAt } from './flows/flow-marks';
import { edgeLabels, type EdgeLabel } from './labels/edge-labels';
import { farEnds } from './labels/far-ends';
import { captionsOf, type Caption, type Labelled } from './labels/captions';
import { obstaclesOn } from './labels/obstacles';
import { placeLinks, type PlacedLink } from './pair-links';
import { placesInView } from './labels/places-in-view';
import type { PlaceName } from './labels/place-name';
import type { SceneSymbol } from './places/scene-symbols';
import { totalCircles, type TotalCircle } from './places/total-circles';

/** What is drawn of a view, worked out without a renderer. Positions in pixels of `view`. */
export interface Scene {
  readonly view: CameraView;
  /** Those that have room for an arrow, as they lie one above the other. */
  readonly lines: readonly SceneLine[];
  /** The more important first: they lie above, and are named before others. */
  readonly symbols: readonly SceneSymbol[];
  /** Of symbols, as far as they find room. */
  readonly names: readonly PlaceName[];
  readonly totals: readonly (TotalCircle & { readonly at: Point })[];
  /** Windows onto what is too small. */
  readonly lenses: readonly Lens[];
  /** The names of ends out of sight. */
  readonly edges: readonly EdgeLabel[];
  /** What joins two places without flowing between them. */
  readonly links: readonly PlacedLink[];
  readonly emphasis: Emphasis;
  /** What stands at lines. */
  readonly captions: readonly Caption[];
  readonly labelled: Labelled;
  /** What of clustered flows the lines are; null where each flow has a line of its own. */
  readonly report: DrawnReport | null;
}

export interface SceneLine {
  readonly mark: FlowMark;
  readonly name: string;
  /** The id of the one flow that the line stands for; null where it stands for several. */
  readonly flow: string | null;
  readonly isMuted: boolean;
  /** True where some of it lies in the frame. */
  readonly isInView: boolean;
}

/**
 * The scene of a view. `screen`: the map that it shows, which decides what is bundled and which
 * places are too crowded to show; a larger picture of it shows neither more nor less. `covers`: what
 * else lies on it, such as a scale and buttons, which words keep off. `standing`: the lenses that stand
 * on it already; without them each finds its own spot.
 */
export function sceneOf(
  words: Writing,
  state: ViewState,
  view: CameraView,
  screen: Look,
  covers: readonly Box[] = [scaleBox(view)],
  standing: readonly Lens[] | null = null,
): Scene {
  const { dataset } = words;
  const { marks, emphasis, labelled, report, nameOf, flowOf } = drawnMarks(words, state, screen);
  const isClustered = clusteredFlowsOf(dataset) !== null;
  const lines = drawingOrder(marks).flatMap((mark): SceneLine[] => {
    const line = screenLine(view, mark);
    if (headLength(line, mark) === null) return [];
    return [
      {
        mark,
        name: nameOf(mark.id),
        flow: flowOf(mark.id),
        isMuted: stateOf(mark.id, emphasis) === STATE.muted,
        isInView: line.some((point) => isWithin(view, point)),
      },
    ];
  });
  const places = placesInView(words, state, view, screen, covers);
  const lenses = isClustered
    ? []
    : (standing ??
      lensesOf(dataset, state, detailAt(dataset, screen.zoom, screen.region), {
        view,
        zoom: screen.zoom,
        marks: lines.map(({ mark }) => mark),
        symbols: places.symbols,
        names: places.names,
        covers,
      }));
  const { symbols, names } = besideLenses(lenses, places, covers, (taken) =>
    placesInView(words, state, view, screen, taken),
  );
  const totals = state.totals ? totalCircles(dataset, state) : [];
  const links = placeLinks(places.links, [
    ...covers,
    ...obstaclesOn({ symbols, names, lenses, edges: [] }),
  ]);
  const onMap = { symbols, names, lenses };
  const ends = farEnds(dataset, labelled.marks, emphasis, view, words);
  const edges = edgeLabels(
    ends,
    view,
    [...covers, ...obstaclesOn({ ...onMap, edges: [] })],
    marks.map((mark) => screenLine(view, mark)),
  );
  return {
    view,
    lines,
    lenses,
    symbols,
    names,
    totals: totals.flatMap((total) => {
      const at = view.project(mercator(total.position));
      return at && total.reveal <= Math.floor(screen.zoom) ? [{ ...total, at }] : [];
    }),
    edges,
    links,
    emphasis,
    captions: captionsOf(
      { ...labelled, marks: toldOnMap(labelled.marks, lenses) },
      state.values,
      view,
      [...covers, ...obstaclesOn({ ...onMap, edges })],
    ),
    labelled,
    report,
  };
}

/** The scale of a figure stands in its lower left corner. */
function scaleBox({ height }: Frame): Box {
  return [0, height - 40, 150, height];
}
