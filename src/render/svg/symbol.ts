import type { Point } from '../../scene/geometry/geometry';
import { halfDisc, type TotalCircle } from '../../scene/places/total-circles';
import type { SceneSymbol } from '../../scene/places/scene-symbols';
import { symbolPath } from '../../scene/style/symbols';
import type { Paint } from './arrow';
import { element, pathOf, translated } from './svg';

/** What is drawn at a place, around the origin. */
export type Drawn = Pick<SceneSymbol, 'symbol' | 'inner' | 'isRing' | 'radius'>;

/** A place around the origin: its symbol, in a ring if it has one; `rim`: what sets it off. */
export function drawSymbol(
  { symbol, inner, isRing, radius }: Drawn,
  paint: Paint,
  rim = 1.4,
): string {
  const ring = { r: radius - 1, fill: paint('halo'), stroke: paint('ink'), 'stroke-width': 2 };
  const shape = element('path', {
    d: symbolPath(symbol, inner),
    'fill-rule': 'evenodd',
    fill: paint('ink'),
    stroke: paint('halo'),
    'stroke-width': rim,
    'paint-order': 'stroke',
  });
  return (isRing ? element('circle', ring) : '') + shape;
}

/** What joins a name to the symbol that it stands off. */
export function drawLeader(leader: readonly Point[], paint: Paint): string {
  return element('path', { d: pathOf(leader), fill: 'none', stroke: paint('ink-soft') });
}

/** The circle that stands for several places, with their number. */
export function drawCluster(count: string, radius: number, paint: Paint): string {
  return [
    element('circle', {
      r: radius,
      fill: paint('halo'),
      stroke: paint('ink'),
      'stroke-width': 1.2,
    }),
    element(
      'text',
      { y: 3.5, 'font-size': 10, 'text-anchor': 'middle', fill: paint('ink'), class: 'count' },
      count,
    ),
  ].join('');
}

/** What comes into a place and goes out of it, as a disc whose halves are the two. */
export function drawTotal(
  { into, out }: Pick<TotalCircle, 'into' | 'out'>,
  at: Point,
  paint: Paint,
): string {
  const half = (radius: number, side: 'left' | 'right', fill: string, opacity: number) =>
    radius > 0
      ? element('path', {
          d: halfDisc(radius, side),
          fill: paint(fill),
          'fill-opacity': String(opacity),
        })
      : '';
  return element(
    'g',
    { class: 'total', transform: translated(at), stroke: paint('accent'), 'stroke-width': 1.5 },
    half(into, 'left', 'accent', 0.4),
    half(out, 'right', 'halo', 0.45),
  );
}
