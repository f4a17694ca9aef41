import { STATE, stateOf, type Emphasis } from '../flows/emphasis';
import type { FlowMark } from '../flows/flow-mark';
import type { FlowText } from '../flows/flow-text';
import type { Box } from '../geometry/box';
import { screenLine, type ScreenView } from '../geometry/screen-line';
import { curveLabel, type CurveLabel, type LabelRoom } from './curve-label';
import { Room } from './room';
import { textWidth } from './text-width';

/** A name or an amount beside the line of a flow. */
export interface LineLabel extends CurveLabel {
  /** Of the mark. */
  readonly id: string;
  readonly text: string;
  /** What it covers, in CSS pixels. */
  readonly box: Box;
}

/** The flows that may be labelled, and what their labels say. */
export interface Labelled {
  readonly marks: readonly FlowMark[];
  readonly emphasis: Emphasis;
  readonly textOf: (id: string) => FlowText;
}

/** What the box of a label adds to the width of its text, and its height, in CSS pixels. */
const BOX = 18;
const ROW = 22;

/**
 * The names of what is selected and hovered, and, where they are asked for, the amounts of all flows
 * that are not muted, the widest first, as far as they find room beside the names.
 */
export function lineLabels(
  { marks, emphasis, textOf }: Labelled,
  hasAmounts: boolean,
  view: ScreenView,
  room: LabelRoom,
): { readonly names: readonly LineLabel[]; readonly amounts: readonly LineLabel[] } {
  const labelOf = (mark: FlowMark, text: string): LineLabel[] => {
    const width = textWidth(text) + BOX;
    const label = curveLabel(screenLine(view, mark), width, room);
    if (!label) return [];
    const left = label.x + ((label.across - 1) / 2) * width;
    const top = label.y + ((label.down - 1) / 2) * ROW;
    return [{ ...label, id: mark.id, text, box: [left, top, left + width, top + ROW] }];
  };
  const standing = new Set([emphasis.selected, emphasis.hovered]);
  const names = marks
    .filter(({ id }) => standing.has(id))
    .flatMap((mark) => {
      const { name, amount } = textOf(mark.id);
      return labelOf(mark, hasAmounts && amount !== null ? `${name} · ${amount}` : name);
    });
  if (!hasAmounts) return { names, amounts: [] };
  const free = new Room();
  for (const { box } of names) free.reserve(box);
  const amounts = [...marks]
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0))
    .flatMap((mark) => {
      const { amount } = textOf(mark.id);
      const isMuted = stateOf(mark.id, emphasis) === STATE.muted;
      const isNamed = names.some(({ id }) => id === mark.id);
      return amount === null || isMuted || isNamed ? [] : labelOf(mark, amount);
    })
    .filter(({ box }) => free.take(box));
  return { names, amounts };
}
