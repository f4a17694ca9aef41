import type { PlaceKind } from '../model/place';
import type { ViewState } from '../query/view-state';
import type { DrawnReport } from '../session/drawn-report';
import type { CameraView } from './camera-view';
import { clusteredFlowsOf } from './clusters/clustered-flows';
import type { Writing } from './clusters/bundle-text';
import { drawnMarks, type Look } from './flows/drawn-marks';
import { isSomewhere, sitesFrom } from './flows/holders';
import { STATE, stateOf, type Emphasis } from './flows/emphasis';
import { drawingOrder, type FlowMark } from './flows/flow-mark';
import { placesOf } from './flows/targets';
import { mercator, type Point } from './geometry/geometry';
import { headLength } from './geometry/head';
import { isWithin, screenLine } from './geometry/screen-line';
import { lensesOf, type Lens } from './lens';
import { detailAt } from './flows/flow-marks';
import { edgeLabels, type EdgeLabel } from './labels/edge-labels';
import { farEnds } from './labels/far-ends';
import type { Side } from './labels/label-sides';
import type { Labelled } from './labels/line-labels';
import { sidesOf } from './places/name-sides';
import { placeFeatures, radiusAt, sizeAt } from './places/place-features';
import type { DrawnSymbol } from './style/symbols';
import { totalCircles, type TotalCircle } from './places/total-circles';

/** What is drawn of a view, worked out without a renderer. Positions in pixels of `view`. */
export interface Scene {
  readonly view: CameraView;
  /** Those that have room for an arrow, as they lie one above the other. */
  readonly lines: readonly SceneLine[];
  /** The more important first: they lie above, and are named before others. */
  readonly symbols: readonly SceneSymbol[];
  readonly totals: readonly (TotalCircle & { readonly at: Point })[];
  /** Windows onto what is too small. */
  readonly lenses: readonly Lens[];
  /** The names of ends out of sight. */
  readonly edges: readonly EdgeLabel[];
  readonly emphasis: Emphasis;
  /** What may be labelled beside its line. */
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

export interface SceneSymbol {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind | null;
  readonly symbol: DrawnSymbol;
  /** The radius of the symbol, within the ring around it if there is one. */
  readonly inner: number;
  readonly isRing: boolean;
  readonly at: Point;
  readonly radius: number;
  /** How many places it stands for. */
  readonly size: number;
  /** True where the map names it if there is room. */
  readonly isNamed: boolean;
  readonly isSelected: boolean;
  /** On which side its name is least in the way. */
  readonly side: Side;
}

/**
 * The scene of a view. `screen`: the map that it shows, which decides what is bundled and which
 * places are too crowded to show; a larger picture of it shows neither more nor less.
 */
export function sceneOf(words: Writing, state: ViewState, view: CameraView, screen: Look): Scene {
  const { dataset, locale, messages } = words;
  const { marks, emphasis, labelled, report, nameOf, flowOf } = drawnMarks(words, state, screen);
  const pinned = placesOf(dataset, state.selection, state.compare);
  const sides = sidesOf(dataset);
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
  const isNear = screen.zoom >= sitesFrom(dataset);
  const symbols = placeFeatures(dataset)
    .features.map(({ properties }) => properties)
    .filter(
      ({ id, reveal, isHeld }) =>
        (reveal <= screen.zoom && (isNear || !isHeld)) || pinned.includes(id),
    )
    .sort(
      (a, b) =>
        Number(pinned.includes(b.id)) - Number(pinned.includes(a.id)) ||
        (a.order ?? a.rank) - (b.order ?? b.rank),
    )
    .flatMap((properties): SceneSymbol[] => {
      const { id, symbol, inner, isRing } = properties;
      const place = dataset.places.get(id);
      const at = place && view.project(mercator(place.position));
      if (!at) return [];
      const isSelected = pinned.includes(id);
      return [
        {
          id,
          symbol,
          inner,
          isRing,
          at,
          isSelected,
          size: sizeAt(properties, screen.zoom),
          kind: place.kind,
          name: isSomewhere(place) ? messages.map.noSite(place.name[locale]) : place.name[locale],
          radius: radiusAt(properties, screen.zoom),
          isNamed: !isClustered || isSelected || (properties.named ?? 0) <= screen.zoom,
          side: sides.get(id) ?? 'right',
        },
      ];
    });
  const lenses = isClustered
    ? []
    : lensesOf(dataset, state, detailAt(dataset, screen.zoom, screen.region), {
        view,
        zoom: screen.zoom,
        marks: lines.map(({ mark }) => mark),
        places: symbols.flatMap(({ id }) => dataset.places.get(id) ?? []),
      });
  const totals = state.totals ? totalCircles(dataset, state) : [];
  return {
    view,
    lines,
    lenses,
    symbols,
    totals: totals.flatMap((total) => {
      const at = view.project(mercator(total.position));
      return at && total.reveal <= Math.floor(screen.zoom) ? [{ ...total, at }] : [];
    }),
    edges: edgeLabels(farEnds(dataset, labelled.marks, emphasis, view, words), view),
    emphasis,
    labelled,
    report,
  };
}
