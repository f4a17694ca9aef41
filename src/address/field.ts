import type { ViewState } from '../query/view-state';
import type { Vocabulary } from './vocabulary';

/** A part of an address that could not be read and was left out. */
export interface AddressFault {
  readonly key: string;
  readonly value: string;
  /** The value that counts, of a key that stands there more than once. */
  readonly counts?: string;
  /** True for a key that the atlas does not have. */
  readonly isUnknown?: true;
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

/** Stands for the empty code, of what has no value. */
const EMPTY = '~';

/** Some of the codes of the data, whatever they are made of. */
export function writeCodes(chosen: readonly string[]): string {
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

/** A code without commas, which part it from the next, and never a word for none. */
function writeCode(code: string): string {
  if (code === '') return EMPTY;
  if (code === NONE) return '%6Eone';
  return encodeURIComponent(code).replaceAll(EMPTY, '%7E');
}

function readCode(text: string): string | null {
  if (text === EMPTY) return '';
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
