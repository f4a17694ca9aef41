import { listed, prose, type Link, type Prose } from '../../../prose';
import type { Pending, Statement } from '../../../statement';
import type { Speaker } from '../../../speaker';

/** Up to here numbers are written out. */
const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');

/** More than so many that share the first place are not named. */
export const MOST_NAMED = 3;

/** How the numbers of a sentence are written: all in words, or, if one is large, all in digits. */
export type Say = (count: number) => string;

export function numbers({ digits }: Speaker, ...counts: readonly number[]): Say {
  const inWords = Math.max(...counts) < WORDS.length;
  return (count) => (inWords ? WORDS[count] : undefined) ?? digits(count);
}

export const list = (parts: readonly Prose[]) => listed(parts, ', ', ' and ');
export const all = (count: number) => (count === 2 ? 'both' : 'all');
export const are = (count: number) => (count === 1 ? 'is' : 'are');
export const each = (text: string, of: readonly unknown[]) =>
  of.length > 1 ? `${text} each` : text;

/** A flow by its name, and how far it has come where that is not all the way. */
export function named(id: string, speaker: Speaker): Prose {
  const state = speaker.stateOf(id);
  return prose`${speaker.flow(id)}${state === null ? '' : ` (${state})`}`;
}

/** `; two are planned and one is signed`: what of several flows is not done; empty if all is. */
export function state(pending: Pending, total: number, say: Say, speaker: Speaker): Prose {
  if (pending.length === 0) return [];
  const parts = pending.map(({ step, count }): Prose => [
    `${count === total ? all(total) : say(count)} ${are(count)} ${speaker.step(step)}`,
  ]);
  return prose`; ${list(parts)}`;
}

/** `There are two flows to X, …`: neutral on whether anything flows yet. */
export function thereAre(count: Link, total: number, kind: string, where: Prose): Prose {
  return prose`There ${are(total)} ${count} ${kind}${total === 1 ? 'flow' : 'flows'} ${where}`;
}

export type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;
