import type { AddressFault } from '../field';

/** Rewrites the query of an address as the next version of addresses has it. */
export type Migration = (query: URLSearchParams) => URLSearchParams;

/** From version 1 to 2, from 2 to 3, and so on. Published addresses rest on them: keep every one. */
const MIGRATIONS: readonly Migration[] = [];

/** The key by which an address says its version; version 1 says nothing. */
export const VERSION_KEY = 'v';

/** What an address written now says of its version: null for version 1. */
export function versionWritten(migrations = MIGRATIONS): string | null {
  return migrations.length === 0 ? null : String(migrations.length + 1);
}

/**
 * A query of any version as the present one has it. A version that is none, or that only a later
 * atlas knows, is a fault; the query is then read as it is.
 */
export function migrated(
  query: URLSearchParams,
  migrations = MIGRATIONS,
): { readonly parameters: URLSearchParams; readonly faults: AddressFault[] } {
  const value = query.get(VERSION_KEY);
  const version = value === null ? 1 : /^[1-9]\d{0,3}$/.test(value) ? Number(value) : NaN;
  if (value !== null && !(version <= migrations.length + 1)) {
    return { parameters: query, faults: [{ key: VERSION_KEY, value }] };
  }
  const parameters = migrations
    .slice(version - 1)
    .reduce((before, migrate) => migrate(before), query);
  return { parameters, faults: [] };
}
