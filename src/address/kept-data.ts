/** What an address begins with that names data kept in this browser. */
export const LOCAL = 'local:';

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

/** Which reading of its data an address names; 0: whichever is kept. */
export function keptRevision(address: string): number {
  return Number(/\.(\d+)$/.exec(address)?.[1] ?? 0);
}
