import { mercator, type Point } from '../../scene/geometry/geometry';
import { distance } from '../../scene/geometry/screen-line';
import type { PairLink } from '../../scene/pair-links';
import type { Paint } from './arrow';
import { element, escaped, short } from './svg';
import { widthOf } from './text';

/** Left free between a link and the middle of the symbol at either end; pixels. */
const CLEAR = 14;

/** The plate that a value is written on; pixels. */
const PLATE = { size: 13, height: 22, beside: 7 } as const;

/** Links as lines with their values on plates at their middles, all plates above all lines. */
export function drawPairLinks(
  links: readonly PairLink[],
  project: (point: Point) => Point | null,
  paint: Paint,
): string {
  const placed = links.flatMap((link) => {
    const [from, to] = link.ends.map((end) => project(mercator(end)));
    const length = from && to ? distance(from, to) : 0;
    return from && to && length > 2 * CLEAR ? [{ ...link, from, to, length }] : [];
  });
  const lines = placed.map(({ from, to, length, width }) => {
    const at = (share: number) => [0, 1].map((axis) => between(from, to, axis, share));
    const [[x1, y1], [x2, y2]] = [at(CLEAR / length), at(1 - CLEAR / length)] as [Point, Point];
    const way = { x1: short(x1), y1: short(y1), x2: short(x2), y2: short(y2) };
    return (
      element('line', { ...way, stroke: paint('halo'), 'stroke-width': width + 3 }) +
      element('line', { ...way, stroke: paint('ink-soft'), 'stroke-width': width })
    );
  });
  const plates = placed.map(({ from, to, text }) =>
    text === '' ? '' : plate(text, [between(from, to, 0, 0.5), between(from, to, 1, 0.5)], paint),
  );
  return element('g', { class: 'pairs' }, ...lines, ...plates);
}

function between(from: Point, to: Point, axis: number, share: number): number {
  const [start = 0, end = 0] = [from[axis], to[axis]];
  return start + (end - start) * share;
}

function plate(content: string, [x, y]: Point, paint: Paint): string {
  const { size, height, beside } = PLATE;
  const width = widthOf(content, { size }) + 2 * beside;
  return (
    element('rect', {
      x: short(x - width / 2),
      y: short(y - height / 2),
      width: short(width),
      height,
      rx: height / 2,
      fill: paint('paper'),
      stroke: paint('ink-soft'),
    }) +
    element(
      'text',
      {
        x: short(x),
        y: short(y + size * 0.36),
        'text-anchor': 'middle',
        'font-size': size,
        'font-weight': 600,
        fill: paint('ink'),
        'stroke-width': 0,
      },
      escaped(content),
    )
  );
}
