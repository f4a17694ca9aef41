import type { Subject } from '../model/observation';

/** What words of a sentence lead to: a place or flow, or the flows that a number counts. */
export type Lead =
  | Subject
  | { readonly kind: 'exchange'; readonly place: string; readonly way: 'both' | 'in' | 'out' }
  | { readonly kind: 'cell'; readonly from: string | null; readonly to: string | null };

/** Words that lead somewhere. */
export interface Link {
  readonly text: string;
  readonly lead: Lead;
}

/** A sentence, or a part of one: plain words, and words that lead somewhere. */
export type Prose = readonly (string | Link)[];

/** Something that can stand in a sentence. */
type Part = string | Link | Prose;

/** Words with parts between them: prose`${count} reach ${place}.` */
export function prose(words: TemplateStringsArray, ...parts: readonly Part[]): Prose {
  return words.flatMap((word, index) => {
    const part = parts[index];
    const pieces = part === undefined ? [] : isSingle(part) ? [part] : [...part];
    return [word, ...pieces].filter((piece) => piece !== '');
  });
}

function isSingle(part: Part): part is string | Link {
  return typeof part === 'string' || 'lead' in part;
}

/** Several parts with `between` between them, and `last` before the last: `a, b and c`. */
export function listed(parts: readonly Part[], between: string, last: string): Prose {
  return parts.flatMap((part, index) => {
    const before = index === 0 ? '' : index === parts.length - 1 ? last : between;
    return [...prose`${before}${part}`];
  });
}

/** Those that read differently, each once. */
export function distinct(parts: readonly Prose[]): readonly Prose[] {
  return [...new Map(parts.toReversed().map((part) => [plainText(part), part])).values()].reverse();
}

/** The same with a capital letter at its start. */
export function capitalised(sentence: Prose): Prose {
  const [first, ...rest] = sentence;
  if (first === undefined) return [];
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return [
    typeof first === 'string' ? upper(first) : { ...first, text: upper(first.text) },
    ...rest,
  ];
}

/** The words alone. */
export function plainText(sentence: Prose): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
