import type { Box } from '../../scene/geometry/box';

/** The attribute of what a page lays on the map, for words on the map to keep off. */
const COVERS = '[data-covers-map]';

/** Kept free around it, in CSS pixels. */
const AROUND = 4;

/**
 * What the page lays on a map, in its pixels: buttons, cards, scale and credits, as far as they are
 * to be seen. It lays the page out, so it is not to be asked while the map moves.
 */
export function coversOf(container: HTMLElement): Box[] {
  const { left: x, top: y } = container.getBoundingClientRect();
  return [...document.querySelectorAll(COVERS)].flatMap((element): Box[] => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isSeen = element.checkVisibility() && right > left && bottom > top;
    return isSeen
      ? [[left - x - AROUND, top - y - AROUND, right - x + AROUND, bottom - y + AROUND]]
      : [];
  });
}
