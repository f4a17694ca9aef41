import type { Box } from '../geometry/box';
import type { FlowText } from '../flows/flow-text';
import { textWidth, wrapped } from './text-width';

/** Words beside a spot: their lines, and where the first of them stands from there, in CSS pixels. */
export interface CaptionText {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The type of captions: their words, the lines of these, and what is on a disc; CSS pixels. */
export const CAPTION = { size: 12, leading: 15, weight: 600 } as const;

/** From the base line to the top of the first line of words. */
const ASCENT = 12;

/** Letters of this weight are so much wider than plain ones. */
const STRONG = 1.07;

/** From a disc, or from a line, to words; CSS pixels. */
const GAP = 4;

/** A longer name stands in several lines. */
const LONG = 150;

/** What may be said at a line, the fullest first: its name and amount, one of the two; each as lines. */
export function variantsOf({ name, amount }: FlowText, isNamed: boolean): (readonly string[])[] {
  const amounts = amount === null ? [] : [[amount]];
  if (!isNamed || name === '') return amounts;
  const width = textWidth(name);
  const names = [1, 2, 3]
    .map((rows) => wrapped(name, rows === 1 ? Infinity : width / rows + 18))
    .filter((lines) => lines.length > 1 || width <= LONG);
  const both = amounts.flatMap((last) => names.map((lines) => [...lines, ...last]));
  return [...both, ...names];
}

/** All of what may be said at a line, its name unbroken. */
export function inOneLine({ name, amount }: FlowText): string {
  return [name, amount].filter(Boolean).join(' · ');
}

/** Where words may stand around a disc, or a bare line, that reaches so far from its spot. */
export function textSpots(
  lines: readonly string[],
  across: number,
  down: number,
): { readonly text: CaptionText; readonly box: Box }[] {
  const width = STRONG * Math.max(...lines.map(textWidth)) + 2;
  const height = CAPTION.leading * lines.length;
  const [right, below] = [across + GAP, down + GAP];
  const [middle, above] = [-height / 2, -below - height];
  const at = (anchor: CaptionText['anchor'], x: number, top: number) => {
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return {
      text: { lines, x, y: top + ASCENT, anchor },
      box: [left, top, left + width, top + height] as const,
    };
  };
  return [
    at('start', right, middle),
    at('end', -right, middle),
    at('middle', 0, above),
    at('middle', 0, below),
    at('start', across, above + 4),
    at('start', across, below - 4),
    at('end', -across, above + 4),
    at('end', -across, below - 4),
  ];
}
