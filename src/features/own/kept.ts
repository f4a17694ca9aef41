import { del, entries, get, set } from 'idb-keyval';
import { isKept, LOCAL } from '../../address/kept-data';
import type { Plan } from '../../import/guess/plan';

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

/** What is kept under an id; undefined for nothing. */
export function loadKept(id: string): Promise<Kept | undefined> {
  return get<Kept>(LOCAL + id);
}

/** Keeps data; false in a browser that keeps nothing, or forbids to ask: they are open until the window closes. */
export function keepData(id: string, kept: Kept): Promise<boolean> {
  return Promise.resolve()
    .then(() => set(LOCAL + id, kept))
    .then(
      () => true,
      () => false,
    );
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
