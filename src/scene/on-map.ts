import type { Target } from '../query/view-state';
import type { FlowMark } from './flows/flow-mark';

/** What the pointer may be on: what can be selected, or many flows drawn as one. */
export type OnMap = Target | { readonly kind: 'bundle'; readonly id: string };

/** False for a line that is not among those drawn, as in a year that its flow is not of. */
export function isDrawn({ kind, id }: OnMap, marks: readonly FlowMark[]): boolean {
  if (kind === 'flow') return marks.some(({ flows }) => flows.includes(id));
  return kind !== 'bundle' || marks.some((mark) => mark.id === id);
}
