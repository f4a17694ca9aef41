import type { FlowMark } from './flow-mark';

/** Which flows stand out, by id. Where `related` is given, all others are muted. */
export interface Emphasis {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly related: ReadonlySet<string> | null;
}

export const NO_EMPHASIS: Emphasis = { selected: null, hovered: null, related: null };

/** How a flow stands, from what is drawn below to what is drawn above. The shaders know these. */
export const STATE = { muted: 0, plain: 1, hovered: 2, selected: 3 } as const;

export function stateOf(id: string, { selected, hovered, related }: Emphasis): number {
  if (id === selected) return STATE.selected;
  if (id === hovered) return STATE.hovered;
  return related && !related.has(id) ? STATE.muted : STATE.plain;
}

/** True where the same flows stand out. */
export function isSameEmphasis(one: Emphasis, other: Emphasis): boolean {
  return (
    one.selected === other.selected &&
    one.hovered === other.hovered &&
    isSameSet(one.related, other.related)
  );
}

function isSameSet(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** The emphasis of marks that is that of their flows. */
export function onMarks(
  { selected, hovered, related }: Emphasis,
  marks: readonly FlowMark[],
): Emphasis {
  const withFlow = (flow: string | null) =>
    flow === null
      ? null
      : (marks.find(({ id, flows }) => id === flow || flows.includes(flow))?.id ?? flow);
  return {
    selected: withFlow(selected),
    hovered: withFlow(hovered),
    related:
      related &&
      new Set(marks.filter(({ flows }) => flows.some((id) => related.has(id))).map(({ id }) => id)),
  };
}
