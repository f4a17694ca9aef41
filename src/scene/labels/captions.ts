import { STATE, stateOf, type Emphasis } from '../flows/emphasis';
import type { FlowMark } from '../flows/flow-mark';
import type { FlowText } from '../flows/flow-text';
import { numbersText, type Numbers } from '../flows/numbers';
import type { Box } from '../geometry/box';
import type { Point } from '../geometry/geometry';
import { screenLine, type ScreenView } from '../geometry/screen-line';
import { CaptionLayout, type Drawn, type Placed } from './caption-layout';
import { inOneLine, variantsOf } from './caption-text';
import { placeOf } from './line-spots';

/** What stands at a line: its numbers, or how many flows it stands for, on a disc; words beside it. */
export interface Caption extends Placed {
  readonly mark: FlowMark;
  /** From there to the line, where it lies so far beside it that a leader has to say which it is of. */
  readonly leader: Point | null;
  readonly disc: string | null;
  /** True where its words begin with a name, not with an amount. */
  readonly isNamed: boolean;
  readonly isMuted: boolean;
}

/** The flows that may be spoken of, and what is said of them. */
export interface Labelled {
  readonly marks: readonly FlowMark[];
  readonly emphasis: Emphasis;
  /** Of what is chosen; none where it has no list. */
  readonly numbers: Numbers;
  readonly textOf: (id: string) => FlowText;
}

/** More lines of a set than this are numbered, not named. */
const MOST_NAMED = 8;

/** So many amounts at most stand on a map that nobody has asked for them; none on a narrow one. */
const MOST_AMOUNTS = 12;
const LEAST_WIDTH = 480;

/**
 * What stands at the lines of a map. Each line of what is chosen has its numbers; where it is up to eight
 * lines, and where one is selected or pointed at, names too. Of the others, those that stand for several
 * flows say how many, and amounts stand where they find room; all that can be read if they are asked
 * for. Nothing lies on what is `taken`, on a head, or on each other; words lie on one line at most.
 */
export function captionsOf(
  labelled: Labelled,
  isAsked: boolean,
  view: ScreenView,
  taken: readonly Box[],
): Caption[] {
  const { emphasis, numbers } = labelled;
  const lines = labelled.marks.map((mark) => ({ mark, line: screenLine(view, mark) }));
  const plain = lines.filter(({ mark }) => stateOf(mark.id, emphasis) !== STATE.muted);
  const layout = new CaptionLayout(view, plain, taken);
  const isOfSet = ({ id, flows }: FlowMark) =>
    numbers.size > 0 ? flows.some((flow) => numbers.has(flow)) : emphasis.related?.has(id) === true;
  const set = lines.filter(({ mark }) => isOfSet(mark));
  const isLifted = ({ id }: FlowMark) => id === emphasis.selected || id === emphasis.hovered;
  const rankOf = ({ mark }: Drawn) =>
    isLifted(mark) ? 0 : isOfSet(mark) ? Math.min(...mark.flows.map(numberIn(numbers))) : Infinity;
  const ordered = [...lines].sort(
    (one, other) =>
      rankOf(one) - rankOf(other) || (other.mark.width ?? 0) - (one.mark.width ?? 0) || 0,
  );
  let amounts = isAsked ? Infinity : view.width < LEAST_WIDTH ? 0 : MOST_AMOUNTS;
  return ordered.flatMap((drawn): Caption[] => {
    const { mark } = drawn;
    const isMuted = !plain.includes(drawn);
    const isNamed = isLifted(mark) || (isOfSet(mark) && set.length <= MOST_NAMED);
    if (isMuted && !isOfSet(mark)) return [];
    const disc = numbersText(numbers, mark.flows) || countOf(mark);
    const said = isNamed || amounts > 0 ? variantsOf(labelled.textOf(mark.id), isNamed) : [];
    const placed =
      layout.place(drawn, disc, said, { isNamed, isAsked }) ??
      (isLifted(mark) ? layout.force(drawn, inOneLine(labelled.textOf(mark.id))) : null);
    if (!placed) return [];
    if (!isNamed && placed.text) amounts--;
    return [{ mark, isMuted, isNamed, disc, leader: leaderOf(drawn.line, placed), ...placed }];
  });
}

/** A disc that lies farther beside its line than this has a leader; CSS pixels. */
const BESIDE = 14;

function leaderOf(line: readonly Point[], { spot, at }: Placed): Point | null {
  const on = Math.abs(spot.aside) > BESIDE ? placeOf(line, { ...spot, aside: 0 }) : null;
  return on && [on[0] - at[0], on[1] - at[1]];
}

function numberIn(numbers: Numbers): (flow: string) => number {
  return (flow) => numbers.get(flow) ?? Infinity;
}

/** How many flows a line stands for, where they are several. */
function countOf({ flows }: FlowMark): string | null {
  return flows.length > 1 ? String(flows.length) : null;
}
