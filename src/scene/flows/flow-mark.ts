import type { Direction } from '../../model/flow';
import type { Position } from '../../model/place';
import type { Point } from '../geometry/geometry';
import type { FlowLook } from '../style/flow-look';

/** A line as it is drawn: where it runs, and what its look says of the flows that it stands for. */
export interface FlowMark {
  readonly id: string;
  /** The ids of its flows; none where it is a sum of very many. */
  readonly flows: readonly string[];
  readonly origin: Position;
  readonly destination: Position;
  /**
   * Where the line begins and ends, from the points of its places: in CSS pixels, on a map that is
   * not turned. Null: on the straight way, at the radii.
   */
  readonly ports: readonly [origin: Point, destination: Point] | null;
  /** Distance in CSS pixels at which the line leaves and meets the symbols of its ends, or ports. */
  readonly originRadius: number;
  readonly destinationRadius: number;
  readonly direction: Direction;
  readonly look: FlowLook;
  /** Width of the line in CSS pixels; null where the magnitude is unknown. */
  readonly width: number | null;
  /**
   * How far the curve bows to the left of its direction, as a share of the distance between its
   * ends: parallels fan out and places are avoided by choosing it.
   */
  readonly curvature: number;
}

/** The marks in the order in which they are drawn: the widest last, and of layers the first. */
export function drawingOrder(marks: readonly FlowMark[]): FlowMark[] {
  return [...marks].sort((a, b) => (a.width ?? 0) - (b.width ?? 0) || b.look.slot - a.look.slot);
}
