import type { Point } from './geometry';
import { distance, lengthOf, type Frame } from './screen-line';

/** A name beside a curve: a point, and the direction in which the text lies from it. */
export interface CurveLabel {
  readonly x: number;
  readonly y: number;
  /** -1: the text ends there, 0: it is centred on it, 1: it begins there. */
  readonly across: -1 | 0 | 1;
  /** -1: the text lies above, 1: below. */
  readonly down: -1 | 0 | 1;
}

/** Where names have room, in CSS pixels. */
export interface Room extends Frame {
  /** What stands in the upper right corner of the frame, such as the buttons of the map. */
  readonly corner?: Frame;
}

/** From the line to its name, in CSS pixels. */
const AWAY = 9;

/** How near to the frame the middle of a name may come, if it is centred. */
const MARGIN = 16;

/** How near to the frame a name may begin or end, if there is no other room for it. */
const EDGE = 6;

/**
 * Where to write a flow's name: beside the middle of what is in sight of its line, on the outer
 * side of its bow, so that no part of the line is covered; on the other side where the frame
 * leaves no room. `width` is about that of the text. Null where nothing is in sight.
 */
export function curveLabel(line: readonly Point[], width: number, room: Room): CurveLabel | null {
  const isWithin = ([x, y]: Point) =>
    x > MARGIN && x < rightEdge(room, y) - MARGIN && y > MARGIN && y < room.height - MARGIN;
  const seen = line.filter(isWithin);
  const middle = halfWay(seen);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!middle || !first || !last) return null;
  const outwards = outwardsFrom(first, last, middle);
  const inwards: Point = [-outwards[0], -outwards[1]];
  const hasRoom = (label: CurveLabel) => isInside(label, width, room);
  const labels = [outwards, inwards].map((way) => labelAt(middle, way));
  const fitting = labels.find(hasRoom);
  return fitting ?? (labels[0] ? broughtInside(labels[0], width, room) : null);
}

/** The label, moved across as far as the frame asks; a text wider than the frame begins with it. */
function broughtInside(label: CurveLabel, width: number, room: Room): CurveLabel {
  const left = leftOf(label, width);
  const inside = Math.max(EDGE, Math.min(left, rightEdge(room, label.y) - width - EDGE));
  return { ...label, x: label.x + inside - left };
}

/** The point half-way along a line, by length. */
function halfWay(line: readonly Point[]): Point | undefined {
  let left = lengthOf(line) / 2;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to;
    const length = distance(from, to);
    if (left <= length) {
      const share = length === 0 ? 0 : left / length;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    }
    left -= length;
  }
  return line.at(-1);
}

/** The unit vector away from the chord on the side of the bow; upwards for a straight line. */
function outwardsFrom(first: Point, last: Point, middle: Point): Point {
  const length = distance(first, last) || 1;
  const normal: Point = [(last[1] - first[1]) / length, (first[0] - last[0]) / length];
  const bow = (middle[0] - first[0]) * normal[0] + (middle[1] - first[1]) * normal[1];
  const isStraight = Math.abs(bow) < 2;
  const sign = isStraight ? (normal[1] <= 0 ? 1 : -1) : Math.sign(bow);
  return [sign * normal[0], sign * normal[1]];
}

function labelAt([x, y]: Point, [awayX, awayY]: Point): CurveLabel {
  return {
    x: x + AWAY * awayX,
    y: y + AWAY * awayY,
    across: third(awayX),
    down: third(awayY),
  };
}

/** A share from -1 to 1 as one of three ways: an eighth of the circle for each slant. */
function third(share: number): -1 | 0 | 1 {
  if (Math.abs(share) < 0.38) return 0;
  return share < 0 ? -1 : 1;
}

function leftOf({ x, across }: CurveLabel, width: number): number {
  return x + ((across - 1) / 2) * width;
}

/** How far to the right a name may reach at a height. */
function rightEdge({ width, corner }: Room, y: number): number {
  return corner && y < corner.height + MARGIN ? width - corner.width : width;
}

function isInside(label: CurveLabel, width: number, room: Room): boolean {
  const { y, down } = label;
  const left = leftOf(label, width);
  return (
    left > 0 &&
    left + width < rightEdge(room, y) &&
    y + down * MARGIN > 0 &&
    y + down * MARGIN < room.height
  );
}
