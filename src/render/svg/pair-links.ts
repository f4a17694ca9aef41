import { mercator, type Point } from '../../scene/geometry/geometry';
import { distance } from '../../scene/geometry/screen-line';
import type { PairLink } from '../../scene/pair-links';
import type { Paint } from './arrow';
import { element, escaped, pathOf, short } from './svg';
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
    const [start, end] = [along(from, to, CLEAR / length), along(from, to, 1 - CLEAR / length)];
    const way = { d: pathOf([start, end]), fill: 'none' };
    return (
      element('path', { ...way, stroke: paint('halo'), 'stroke-width': width + 3 }) +
      element('path', { ...way, stroke: paint('ink-soft'), 'stroke-width': width })
    );
  });
  const plates = placed.map(({ from, to, text }) =>
    text === '' ? '' : plate(text, along(from, to, 0.5), paint),
  );
  return element('g', { class: 'pairs' }, ...lines, ...plates);
}

function along([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
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
