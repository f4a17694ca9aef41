import { listed, prose, type Link, type Lead, type Prose } from '../../../prose';
import type { Pending, Statement } from '../../../statement';
import type { Speaker } from '../../../speaker';

/** 并列第一超过此数时不逐一列出。 */
export const MOST_NAMED = 3;

export type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

export const list = (parts: readonly Prose[]) => listed(parts, '、', '和');
export const items = (parts: readonly Prose[]) => listed(parts, '、', '、');

export function counted(count: number, lead: Lead, speaker: Speaker): Link {
  return { text: `${speaker.digits(count)}条`, lead };
}

/** `各2条`：几个地点并列时用“各”。 */
export function each(count: number, of: readonly unknown[], speaker: Speaker): string {
  return `${of.length > 1 ? '各' : ''}${speaker.digits(count)}条`;
}

/** 流向的名称；尚未实施的，注明其状态。 */
export function named(id: string, speaker: Speaker): Prose {
  const state = speaker.stateOf(id);
  return prose`${speaker.flow(id)}${state === null ? '' : `（${state}）`}`;
}

/** `，其中规划2条`：若干条流向中尚未实施的；全部已实施则为空。`sign`：前面的标点，列举之后用分号。 */
export function state(pending: Pending, total: number, speaker: Speaker, sign = '，'): string {
  const [first] = pending;
  if (!first) return '';
  if (first.count === total) return `，均为${speaker.step(first.step)}`;
  const parts = pending.map(({ step, count }) => `${speaker.step(step)}${speaker.digits(count)}条`);
  return `${sign}其中${parts.join('、')}`;
}
