import type { Lens } from '../../scene/lens';
import { ringInView } from '../../scene/geometry/clip';
import { mercator, type Point } from '../../scene/geometry/geometry';
import { AT_PLACE, leadersOf, type LensRing } from '../../scene/lens-leaders';
import { drawArrow, type Paint } from './arrow';
import { outline, pointsOf } from './page/outline';
import { drawSymbol } from './symbol';
import { element, escaped, pathOf, translated } from './svg';

/** The side of the square that stands for a site in a lens. */
const SITE = 6;

/** How a lens is written: the words below it, and how its clip is called among all of the page. */
export interface LensWords {
  readonly caption: string;
  readonly id: string;
  /** Whether the outline of the built-in region lies under it. */
  readonly hasOutline: boolean;
  /** What stands at its lines, as markup. */
  readonly captions: string;
}

/** A lens: its ground, lines and sites, cut at its ring, with its caption below. */
export function drawLens(
  { view, radius, centre, marks, ends, symbols, isApart }: Lens,
  { caption, id, hasOutline, captions }: LensWords,
  paint: Paint,
): string {
  // Sites that are drawn apart do not lie on the ground as it is.
  const isOnGround = hasOutline && !isApart;
  const circle = { cx: radius, cy: radius, r: radius };
  const sites = ends.flatMap((end) => {
    const at = view.project(mercator(end.position));
    const symbol = symbols.get(end.id);
    if (at && symbol) {
      return [element('g', { transform: translated(at) }, drawSymbol(symbol, paint))];
    }
    return at
      ? [
          element('rect', {
            x: at[0] - SITE / 2,
            y: at[1] - SITE / 2,
            width: SITE,
            height: SITE,
            fill: paint('ink'),
            stroke: paint('halo'),
            'stroke-width': 1.2,
            'paint-order': 'stroke',
          }),
        ]
      : [];
  });
  return element(
    'g',
    { class: 'lens', transform: translated([centre[0] - radius, centre[1] - radius]) },
    element('clipPath', { id }, element('circle', circle)),
    element(
      'g',
      { 'clip-path': `url(#${id})` },
      element('circle', { ...circle, fill: paint(isOnGround ? 'sea' : 'land') }),
      isOnGround ? outlineIn(view, paint) : '',
      ...marks.map((mark) => {
        const arrow = drawArrow(mark, view, paint);
        return arrow && element('g', { 'data-flow': mark.flows.join(' ') }, arrow);
      }),
      ...sites,
      captions,
    ),
    element('circle', {
      ...circle,
      class: 'lens-ring',
      fill: 'none',
      stroke: paint('ink'),
      'stroke-width': 1.5,
    }),
    element(
      'text',
      {
        x: radius,
        y: 2 * radius + 17,
        'text-anchor': 'middle',
        'font-size': 12,
        'font-weight': 600,
        fill: paint('ink'),
        stroke: paint('halo'),
        'stroke-width': 4.4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      escaped(caption),
    ),
  );
}

/** The circle at what a lens enlarges, and the lines that lead from it to the lens. */
export function drawLeaders(lens: LensRing, at: Point, paint: Paint): string {
  const leaders = leadersOf(lens, at);
  if (leaders.length === 0) return '';
  const line = { fill: 'none', stroke: paint('ink'), 'stroke-width': 1 };
  return element(
    'g',
    { class: 'leaders' },
    element('circle', { cx: at[0], cy: at[1], r: AT_PLACE, ...line }),
    element('path', { d: leaders.map((leader) => pathOf(leader)).join(''), ...line }),
  );
}

/** The outline of the built-in region in a view: land around, and the regions on it. */
function outlineIn(view: Lens['view'], paint: Paint): string {
  const path = (rings: readonly (readonly number[])[]) =>
    rings.map((ring) => pathOf(ringInView(pointsOf(ring), view), true)).join('');
  const coast = { stroke: paint('coast'), 'stroke-width': 1 };
  const regions = Object.values(outline.regions)
    .map((rings) => path(rings))
    .join('');
  return [
    element('path', { d: path(outline.land), fill: paint('land-outside'), ...coast }),
    regions && element('path', { d: regions, fill: paint('land'), ...coast }),
  ].join('');
}
