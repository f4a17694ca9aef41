import type { Box } from '../geometry/box';
import type { Point } from '../geometry/geometry';
import type { Room } from './room';

/** Where a name may stand from its symbol, in order of preference. */
export const SIDES = [
  ...(['right', 'left', 'below', 'above'] as const),
  ...(['above-right', 'below-right', 'above-left', 'below-left'] as const),
] as const;

export type Side = (typeof SIDES)[number];

/** Where a text begins, ends or is centred, on its base line; in pixels. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** From the edge of a symbol to its name, in CSS pixels. */
const AWAY = 4;

/** Where a name of a size stands beside a symbol at a point. */
export function beside(side: Side, radius: number, [x, y]: Point = [0, 0], size = 12): Anchor {
  const isLevel = side === 'right' || side === 'left';
  const isUpright = side === 'above' || side === 'below';
  const away = radius + AWAY;
  const aside = isLevel ? away : radius * 0.4;
  const anchor = isUpright ? 'middle' : side.endsWith('right') ? 'start' : 'end';
  return {
    x: x + { start: aside, middle: 0, end: -aside }[anchor],
    y: y + (isLevel ? size * 0.34 : side.startsWith('above') ? -away - 2 : away + size * 0.76),
    anchor,
  };
}

/** The box of a text of a width and size at an anchor. */
export function textBox(
  { x, y, anchor }: Anchor,
  { width, size }: { readonly width: number; readonly size: number },
): Box {
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, y - size, left + width, y + size * 0.3];
}

/** The first of some anchors at which a text of a width and size has room, which it takes. */
export function anchorWithRoom(
  anchors: readonly Anchor[],
  { width, size }: { readonly width: number; readonly size: number },
  room: Room,
): Anchor | null {
  return anchors.find((anchor) => room.take(textBox(anchor, { width: width + 4, size }))) ?? null;
}

/** The box around a symbol. */
export function symbolBox([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}
