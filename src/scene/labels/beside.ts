import type { Box } from '../geometry/box';
import type { Point } from '../geometry/geometry';
import type { Room } from './room';

/** Where a name stands from its symbol. */
export type Side = 'right' | 'left' | 'below' | 'above';

/** Where a text begins, ends or is centred, on its base line; in pixels. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** From the edge of a symbol to its name, in CSS pixels. */
export const AWAY = 4;

/** Where a name stands beside a symbol at a point. */
export function beside(side: Side, radius: number, [x, y]: Point = [0, 0]): Anchor {
  const away = radius + AWAY;
  switch (side) {
    case 'right':
      return { x: x + away, y: y + 4, anchor: 'start' };
    case 'left':
      return { x: x - away, y: y + 4, anchor: 'end' };
    case 'above':
      return { x, y: y - away - 2, anchor: 'middle' };
    case 'below':
      return { x, y: y + away + 9, anchor: 'middle' };
  }
}

/** The first of some anchors at which a text of a width and size has room, which it takes. */
export function anchorWithRoom(
  anchors: readonly Anchor[],
  { width, size }: { readonly width: number; readonly size: number },
  room: Room,
): Anchor | null {
  const boxAt = ({ x, y, anchor }: Anchor): Box => {
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return [left - 1, y - size, left + width + 1, y + size * 0.3];
  };
  return anchors.find((anchor) => room.take(boxAt(anchor))) ?? null;
}

/** The box around a symbol. */
export function symbolBox([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}
