import type { FlowMark } from '../flows/flow-mark';
import type { Box } from '../geometry/box';
import { pointBetween, type Point } from '../geometry/geometry';
import { headLength } from '../geometry/head';
import { distance, type ScreenView } from '../geometry/screen-line';
import { DISC } from '../style/flow-style';
import { textSpots, type CaptionText } from './caption-text';
import { curveLabel } from './curve-label';
import { LineInk } from './line-ink';
import { ASIDE, placeOf, spotsAt, type Spot } from './line-spots';
import { Room } from './room';
import { textWidth } from './text-width';

/** How many lines words may lie on: where a reader asks for all amounts, more. */
const CROSSED = { plain: 1, asked: 3 } as const;

/** What a spot and a side cost that come late in their order, and words that say less; a line costs 1. */
const COST = { spot: 0.04, side: 0.02, variant: 0.12 } as const;

/** Kept free around the frame, and around a head; CSS pixels. */
const EDGE = 4;
const AROUND_HEAD = 5;

/** How far amounts keep off names and symbols, in CSS pixels. */
const CLEAR = 8;

/** A mark with its line in CSS pixels. */
export interface Drawn {
  readonly mark: FlowMark;
  readonly line: readonly Point[];
}

/** Where a disc and words stand. */
export interface Placed {
  readonly spot: Spot;
  /** Where its spot is, in CSS pixels. */
  readonly at: Point;
  readonly text: CaptionText | null;
  /** What disc and words cover, in CSS pixels. */
  readonly boxes: readonly Box[];
}

type Half = readonly [across: number, down: number];

/** Whether words begin with a name, and whether a reader has asked for all amounts. */
interface Kind {
  readonly isNamed: boolean;
  readonly isAsked: boolean;
}

/** A spot, what a disc would cover there, and how good it is. */
interface Weighed extends Pick<Placed, 'spot' | 'at'> {
  readonly box: Box | null;
  readonly covered: number;
  readonly cost: number;
}

/** Finds room at lines, one after the other. */
export class CaptionLayout {
  readonly #view: ScreenView;
  readonly #room: Room;
  readonly #ink: LineInk;

  constructor(view: ScreenView, lines: readonly Drawn[], taken: readonly Box[]) {
    this.#view = view;
    this.#room = new Room([EDGE, EDGE, view.width - EDGE, view.height - EDGE]);
    this.#ink = new LineInk(
      lines.map(({ line }) => line),
      view,
    );
    for (const box of [...taken, ...lines.flatMap(headsOf)]) this.#room.reserve(box);
  }

  /**
   * The best room for a disc and for words beside it; for the disc alone where there is none for both; and
   * if it must be, where the disc covers least. Null where there is no disc, and no room for words.
   */
  place(
    { line }: Drawn,
    disc: string | null,
    said: readonly (readonly string[])[],
    kind: Kind,
  ): Placed | null {
    const half = disc === null ? null : halfOf(disc);
    const onLine = this.#spotsAt(line, half, 0);
    const best = this.#withWords(onLine, half ?? [0, 0], said, kind);
    if (best || half === null) return this.#taken(best);
    let spots = onLine;
    for (const aside of ASIDE.slice(1)) {
      if (spots.some(({ covered }) => covered === 0)) break;
      spots = [...spots, ...this.#spotsAt(line, half, aside)];
    }
    return this.#taken(leastCovered(spots));
  }

  #spotsAt(line: readonly Point[], half: Half | null, aside: number): Weighed[] {
    return spotsAt(line, this.#view, aside).flatMap((spot, index): Weighed[] => {
      const at = placeOf(line, spot);
      if (!at) return [];
      const box = half && around(at, half);
      const covered = box ? this.#room.inTheWay(box) : 0;
      const others = box && covered === 0 ? this.#ink.under(box) : 0;
      return [{ spot, at, box, covered, cost: COST.spot * index + others }];
    });
  }

  /** The best spot with room for words beside it; null where there is none. */
  #withWords(
    spots: readonly Weighed[],
    [across, down]: Half,
    said: readonly (readonly string[])[],
    { isNamed, isAsked }: Kind,
  ): Placed | null {
    const mostCrossed = isAsked && !isNamed ? CROSSED.asked : CROSSED.plain;
    const words = said.flatMap((lines, variant) =>
      textSpots(lines, across, down).map((each, side) => ({
        ...each,
        cost: COST.variant * variant + COST.side * side,
      })),
    );
    let best: Placed | null = null;
    let least = Infinity;
    for (const { spot, at, box, covered, cost: before } of spots) {
      if (covered > 0) continue;
      for (const { text, box: from, cost: after } of words) {
        const to = moved(from, at);
        // An amount near to a name would be taken for a part of it.
        const free = isNamed ? to : wider(to, CLEAR);
        if (before + after >= least || !this.#room.isFree(free)) continue;
        const crossed = this.#ink.under(to);
        if (crossed > mostCrossed || before + after + crossed >= least) continue;
        best = { spot, at, text, boxes: box ? [box, to] : [to] };
        least = before + after + crossed;
      }
    }
    return best;
  }

  /** Where words in one line are least in the way, though they may cover something. */
  force({ line }: Drawn, text: string): Placed | null {
    const label = curveLabel(line, textWidth(text) + 18, this.#view);
    const [spot] = spotsAt(line, this.#view);
    const at = spot && placeOf(line, spot);
    if (!label || !at) return null;
    const [x, y] = [label.x - at[0], label.y - at[1]];
    const anchor = label.across === 0 ? 'middle' : label.across < 0 ? 'end' : 'start';
    return this.#taken({
      spot,
      at,
      text: { lines: [text], x, y: y + 4 + 8 * label.down, anchor },
      boxes: [],
    });
  }

  #taken(placed: Placed | null): Placed | null {
    for (const box of placed?.boxes ?? []) this.#room.reserve(box);
    return placed && { spot: placed.spot, at: placed.at, text: placed.text, boxes: placed.boxes };
  }
}

/** The spot at which a disc covers least, and of those the best. */
function leastCovered(spots: readonly Weighed[]): Placed | null {
  const [best] = [...spots].sort((a, b) => a.covered - b.covered || a.cost - b.cost);
  return best?.box ? { ...best, text: null, boxes: [best.box] } : null;
}

/** Half of the width and height of a disc, which is longer where it has to hold more. */
export function halfOf(disc: string): Half {
  const half = (textWidth(disc) * DISC.text) / 24;
  return [half < DISC.radius - 1 ? DISC.radius : half + 2, DISC.radius];
}

function around([x, y]: Point, [across, down]: Half): Box {
  return [x - across - 1, y - down - 1, x + across + 1, y + down + 1];
}

function wider([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

function moved([left, top, right, bottom]: Box, [x, y]: Point): Box {
  return [left + x, top + y, right + x, bottom + y];
}

/** The boxes around the heads of a line. */
function headsOf({ mark, line }: Drawn): Box[] {
  const size = headLength(line, mark);
  if (size === null) return [];
  const ends = mark.direction === 'mutual' ? [line, [...line].reverse()] : [line];
  return ends.flatMap((way): Box[] => {
    const [tip, before] = [way.at(-1), way.at(-2)];
    if (!tip || !before) return [];
    const back = size / 2 / (distance(before, tip) || 1);
    return [around(pointBetween(tip, before, back), [AROUND_HEAD, AROUND_HEAD])];
  });
}
