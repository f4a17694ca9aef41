import type { Writing } from '../../i18n/writing';
import { DEFAULT_VIEW, type ViewState } from '../../query/view-state';
import { clusteredFlowsOf } from '../clusters/clustered-flows';
import { detailAt, flowMarks } from '../flows/flow-marks';
import type { Box } from '../geometry/box';
import type { Point } from '../geometry/geometry';
import { screenLine, type ScreenView } from '../geometry/screen-line';
import { boxesAlong, linksOn, pairLinks, type PlacedLink } from '../pair-links';
import { symbolsIn, type SceneSymbol } from '../places/scene-symbols';
import { LineInk } from './line-ink';
import type { PlaceName } from './place-name';
import { placeNames } from './place-names';
import type { NameRoom } from './weighed-spot';

/** The places that a map shows, with their names; positions in its pixels. */
export interface PlacesInView {
  /** The more important first. */
  readonly symbols: readonly SceneSymbol[];
  readonly names: readonly PlaceName[];
  /** What joins two places without flowing between them, on which no name stands. */
  readonly links: readonly PlacedLink[];
}

/** The zoom that a map looks from, and that at which all of the data would fill it. */
export interface Zooms {
  readonly zoom: number;
  readonly region: number;
}

/**
 * Symbols and names in a view. Names keep off what `covers` the map and off flows: the lines of all the
 * data, so that none moves as lines come and go.
 */
export function placesInView(
  words: Writing,
  state: ViewState,
  view: ScreenView,
  zooms: Zooms,
  covers: readonly Box[],
): PlacesInView {
  const symbols = symbolsIn(words, state, view, zooms.zoom);
  const links = linksOn(pairLinks(words, state), (point) => view.project(point));
  const names = placeNames(symbols, view, words.locale, {
    covers: [...covers, ...links.flatMap(boxesAlong)],
    lines: linesIn(words, state, view, zooms),
  });
  return { symbols, names, links };
}

/** The lines of a view with their heads, and of all the data; none where flows are bundled anew wherever one looks. */
function linesIn(
  { dataset }: Writing,
  state: ViewState,
  view: ScreenView,
  { zoom, region }: Zooms,
): NameRoom['lines'] {
  if (clusteredFlowsOf(dataset)) return undefined;
  const detail = detailAt(dataset, zoom, region);
  const inkOf = (of: ViewState) => {
    const marks = flowMarks(dataset, of, detail);
    const lines = marks.map((mark) => screenLine(view, mark));
    const heads = marks.flatMap(({ direction }, index) => {
      const [first, last] = [lines[index]?.[0], lines[index]?.at(-1)];
      const tips = direction === 'mutual' ? [last, first] : [last];
      return tips.flatMap((tip) => (tip ? [across(tip)] : []));
    });
    return { ink: new LineInk([...lines, ...heads], view), heads: new LineInk(heads, view) };
  };
  const shown = inkOf(state);
  return { shown: shown.ink, heads: shown.heads, all: inkOf(DEFAULT_VIEW).ink };
}

/** About as far a head reaches around its tip, in CSS pixels. */
const HEAD = 4;

/** A line across all that a head covers. */
function across([x, y]: Point): Point[] {
  return [
    [x - HEAD, y - HEAD],
    [x + HEAD, y + HEAD],
    [x + HEAD, y - HEAD],
    [x - HEAD, y + HEAD],
  ];
}
