import { pointBetween } from '../../scene/geometry/geometry';
import { distance } from '../../scene/geometry/screen-line';
import { PLATE, plateAt, plateWidth, type PlacedLink } from '../../scene/pair-links';
import type { Paint } from './arrow';
import { element, escaped, pathOf, short } from './svg';

/** Left free between a link and the middle of the symbol at either end; pixels. */
const CLEAR = 14;

/** Links as lines with their values on plates, all plates above all lines. */
export function drawPairLinks(links: readonly PlacedLink[], paint: Paint): string {
  const placed = links.filter(({ from, to }) => distance(from, to) > 2 * CLEAR);
  const lines = placed.map(({ from, to, width }) => {
    const clear = CLEAR / distance(from, to);
    const ends = [pointBetween(from, to, clear), pointBetween(from, to, 1 - clear)];
    const way = { d: pathOf(ends), fill: 'none' };
    return (
      element('path', { ...way, stroke: paint('halo'), 'stroke-width': width + 3 }) +
      element('path', { ...way, stroke: paint('ink-soft'), 'stroke-width': width })
    );
  });
  const plates = placed.map((link) => (link.text === '' ? '' : plate(link, paint)));
  return element('g', { class: 'pairs' }, ...lines, ...plates);
}

function plate(link: PlacedLink, paint: Paint): string {
  const { text } = link;
  const { size, height } = PLATE;
  const [x, y] = plateAt(link);
  const width = plateWidth(text);
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
      escaped(text),
    )
  );
}
