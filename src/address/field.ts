import type { ViewState } from '../query/view-state';
import type { Vocabulary } from './vocabulary';

/** A part of an address that could not be read and was left out. */
export interface AddressFault {
  readonly key: string;
  readonly value: string;
}

/** One key of the query: how it is written (null: by default, so left out) and read (null: not). */
export interface Field {
  write(view: ViewState): string | null;
  /** `view` is what the keys before it have made of the view. */
  read(value: string, known: Vocabulary, view: ViewState): Partial<ViewState> | null;
}

export type Fields = Readonly<Record<string, Field>>;

/** Stands for an empty list, which as an empty value would look like a mistake. */
const NONE = 'none';

/** Some of a list that the program knows; all of it is the default. */
export function writeChoice<T extends string>(
  chosen: readonly T[],
  all: readonly T[],
): string | null {
  if (all.every((each) => chosen.includes(each))) return null;
  return chosen.length === 0 ? NONE : chosen.join(',');
}

/** The chosen items in the order of `all`; null where one of them is none of `all`. */
export function readChoice<T extends string>(value: string, all: readonly T[]): T[] | null {
  if (value === NONE) return [];
  const names = value.split(',');
  if (!names.every((name) => (all as readonly string[]).includes(name))) return null;
  return all.filter((each) => names.includes(each));
}

/** Some of the codes of the data, whatever they are made of; null, for all, is the default. */
export function writeCodes(chosen: readonly string[] | null): string | null {
  if (chosen === null) return null;
  return chosen.length === 0 ? NONE : chosen.map(writeCode).join(',');
}

/** The codes that an address lists, without repetition; null where one of them is not known. */
export function readCodes(value: string, known: ReadonlySet<string>): string[] | null {
  if (value === NONE) return [];
  const codes = value.split(',').map(readCode);
  const isKnown = (code: string | null): code is string => code !== null && known.has(code);
  return codes.every(isKnown) ? [...new Set(codes)] : null;
}

/** A list of ids, readable: only the comma, which parts them, and the percent sign are escaped. */
export function writeIds(ids: readonly string[]): string | null {
  return ids.length === 0
    ? null
    : ids.map((id) => id.replaceAll(/[%,]/g, encodeURIComponent)).join();
}

/**
 * The ids that `writeIds` lists, without repetition; null if one of them is not known. Ids that
 * were written before they were escaped are read as they are.
 */
export function readIds(value: string, known: ReadonlySet<string>): string[] | null {
  const ids = value.split(',').map((text) => {
    const id = readCode(text);
    return id !== null && known.has(id) ? id : text;
  });
  return ids.every((id) => known.has(id)) ? [...new Set(ids)] : null;
}

/** A code without commas, which part it from the next, and never the word for none. */
function writeCode(code: string): string {
  return code === NONE ? '%6Eone' : encodeURIComponent(code);
}

function readCode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A switch: `1` or `0`, and nothing where it is as by default. */
export function flag<Key extends keyof ViewState>(
  key: ViewState[Key] extends boolean ? Key : never,
  byDefault: boolean,
): Field {
  return {
    write: (view) => (view[key] === byDefault ? null : byDefault ? '0' : '1'),
    read: (value) => (value === '1' || value === '0' ? { [key]: value === '1' } : null),
  };
}
