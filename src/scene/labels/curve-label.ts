import { pointBetween, type Point } from '../geometry/geometry';
import { distance, middleOf, type Frame } from '../geometry/screen-line';

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
export interface LabelRoom extends Frame {
  /** What stands in the upper right corner of the frame, such as the buttons of the map. */
  readonly corner?: Frame;
}

/** From the line to its name, in CSS pixels; further where the nearer ones would cover something. */
const AWAY = [9, 20, 31, 42];

/** Height of a name, and about how far a symbol reaches around its place, in CSS pixels. */
const HEIGHT = 22;
const SYMBOL = 8;

/** How near to the frame the middle of a name may come, if it is centred. */
const MARGIN = 16;

/** How near to the frame a name may begin or end, if there is no other room for it. */
const EDGE = 6;

/**
 * Where to write a flow's name: beside the middle of what is in sight of its line, on the outer
 * side of its bow or else on the inner, as near as covers neither the line nor the symbols at its
 * ends; where nothing does that, as near as the frame has room. `width` is about that of the text.
 * Null where nothing is in sight.
 */
export function curveLabel(
  line: readonly Point[],
  width: number,
  room: LabelRoom,
): CurveLabel | null {
  const isWithin = ([x, y]: Point) =>
    x > MARGIN && x < rightEdge(room, y) - MARGIN && y > MARGIN && y < room.height - MARGIN;
  const seen = line.filter(isWithin);
  const middle = middleOf(seen);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!middle || !first || !last) return null;
  const outwards = outwardsFrom(first, last, middle);
  const inwards: Point = [-outwards[0], -outwards[1]];
  const labels = [outwards, inwards].flatMap((way) =>
    AWAY.map((away) => labelAt(middle, way, away)).flatMap((label): CurveLabel[] => {
      const down = sideOf(way[1]);
      return [label, { ...label, across: sideOf(way[0]), down }, { ...label, across: 0, down }];
    }),
  );
  const hasRoom = (label: CurveLabel) => isInside(label, width, room);
  const kept = [...symbolBefore(line), ...seen, ...symbolBefore([...line].reverse())];
  const isClear = (label: CurveLabel) => !covers(label, width, kept);
  const fitting = labels.filter(hasRoom);
  const moved = () => labels.map((label) => broughtInside(label, width, room));
  return fitting.find(isClear) ?? moved().find(isClear) ?? fitting[0] ?? moved()[0] ?? null;
}

/** About where the symbol stands at whose edge a line begins; none where there is no line. */
function symbolBefore([first, second = first]: readonly Point[]): readonly Point[] {
  if (!first || !second) return [];
  return [pointBetween(first, second, -SYMBOL / (distance(first, second) || 1))];
}

/** True where a name lies over some of these points, or so near that it would touch their marks. */
function covers(label: CurveLabel, width: number, points: readonly Point[]): boolean {
  const left = leftOf(label, width);
  const top = label.y + ((label.down - 1) / 2) * HEIGHT;
  const outside = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);
  return points.some(
    ([x, y]) => Math.hypot(outside(x, left, left + width), outside(y, top, top + HEIGHT)) < SYMBOL,
  );
}

/** The label, moved across as far as the frame asks; a text wider than the frame begins with it. */
function broughtInside(label: CurveLabel, width: number, room: LabelRoom): CurveLabel {
  const left = leftOf(label, width);
  const inside = Math.max(EDGE, Math.min(left, rightEdge(room, label.y) - width - EDGE));
  return { ...label, x: label.x + inside - left };
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

function labelAt([x, y]: Point, [awayX, awayY]: Point, away: number): CurveLabel {
  return {
    x: x + away * awayX,
    y: y + away * awayY,
    across: third(awayX),
    down: third(awayY),
  };
}

/** The side that a share from -1 to 1 leans to, however little. */
function sideOf(share: number): -1 | 1 {
  return share < 0 ? -1 : 1;
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
function rightEdge({ width, corner }: LabelRoom, y: number): number {
  return corner && y < corner.height + MARGIN ? width - corner.width : width;
}

function isInside(label: CurveLabel, width: number, room: LabelRoom): boolean {
  const { y, down } = label;
  const left = leftOf(label, width);
  return (
    left > 0 &&
    left + width < rightEdge(room, y) &&
    y + down * MARGIN > 0 &&
    y + down * MARGIN < room.height
  );
}
