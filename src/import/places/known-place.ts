import type { Localized } from '../../model/localized';
import type { Position } from '../../model/place';

/** A place that flows may name: one of the reader's own, or of the gazetteer. */
export interface KnownPlace {
  readonly id: string;
  readonly name: Localized;
  readonly position: Position;
  /** What contains it, to tell it from others of its name; null where nobody says. */
  readonly within: Localized | null;
}

/** What a name in a table of flows was found to mean. */
export type Match =
  | {
      readonly kind: 'place';
      readonly place: KnownPlace;
      readonly how: 'as-is' | 'repaired' | 'former';
    }
  /** Several places are called so: the reader is asked which. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly KnownPlace[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/** What a text that says nothing means. */
export const NO_MATCH: Match = { kind: 'unknown', suggestions: [] };

/** Finds the place that a text names. */
export type Lookup = (text: string) => Match;

/** A name as it is compared: in half-width, with single blanks, without case. */
export function plainName(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** A code that a program wrote as a number: `5e+05` is 500000, `110000.0` is 110000. Null: it is none. */
export function repairedCode(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d+\.0+$/.test(trimmed)) return trimmed.replace(/\.0+$/, '');
  if (!/^\d(\.\d+)?e\+?\d{1,2}$/i.test(trimmed)) return null;
  const number = Number(trimmed);
  return Number.isSafeInteger(number) ? String(number) : null;
}

/**
 * The names that are nearest to one by the letters that would have to be changed: up to three, and
 * none of which a third would be others.
 */
export function nearest(text: string, names: Iterable<string>): readonly string[] {
  const plain = plainName(text);
  const most = Math.max(1, Math.floor(plain.length / 3));
  const found: { name: string; distance: number }[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name) || Math.abs(name.length - text.length) > most) continue;
    const distance = distanceOf(plain, plainName(name), most);
    if (distance > most || distance === plain.length) continue;
    seen.add(name);
    found.push({ name, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Levenshtein's distance; anything above `most` once it is sure to be. */
function distanceOf(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
