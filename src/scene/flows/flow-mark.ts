import type { Direction } from '../../model/flow';
import type { Position } from '../../model/place';
import type { FlowLook } from '../style/flow-look';

/** A flow as it is drawn: where it runs, and what its look says of it. */
export interface FlowMark {
  readonly id: string;
  readonly origin: Position;
  readonly destination: Position;
  /** Distance in CSS pixels at which the line leaves and meets the symbols of its ends. */
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
