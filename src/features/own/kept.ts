import { del, entries, get, set } from 'idb-keyval';
import type { Plan } from '../../import/guess/plan';

/** What an address begins with that names data kept in this browser. */
const LOCAL = 'local:';

/** Files that are kept in this browser, and how they are read. */
export interface Kept {
  readonly name: string;
  readonly files: readonly File[];
  /** Null: of a package. */
  readonly plan: Plan | null;
  /** When they were opened, in milliseconds since 1970. */
  readonly time: number;
}

/** A dataset that was opened before, for the list of such. */
export interface Recent {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** True of an address that names data kept in this browser. */
export function isKept(address: string): boolean {
  return address.startsWith(LOCAL);
}

/** The address of data by their id: another one for each way in which they are read. */
export function keptAddress(id: string, revision: number): string {
  return `${LOCAL}${id}.${revision}`;
}

/** The id of the data that an address names. */
export function keptId(address: string): string {
  return address.slice(LOCAL.length).split('.')[0] ?? '';
}

/** What is kept under an id; undefined for nothing. */
export function loadKept(id: string): Promise<Kept | undefined> {
  return get<Kept>(LOCAL + id);
}

/** Keeps data. A browser that keeps nothing still shows them. */
export function keepData(id: string, kept: Kept): Promise<void> {
  return set(LOCAL + id, kept).catch(() => undefined);
}

/** Names of datasets that were opened before, the latest first. */
export async function recentData(): Promise<readonly Recent[]> {
  const all = await entries<string, Kept>();
  return all
    .filter(([key]) => isKept(key))
    .sort(([, a], [, b]) => b.time - a.time)
    .map(([key, { name }]) => ({ id: key, name, address: key }));
}

export function forgetData({ id }: Recent): Promise<void> {
  return del(id);
}
