import type { LaterSource } from '$src/model/later';

/** A source as publisher, title, date and address, as far as these are known. */
export function sourceLine({ publisher, title, date, address }: LaterSource): string {
  return [publisher, title, date && [date.from.iso, date.to.iso], address]
    .flat()
    .filter((part, at, all) => part !== null && all.indexOf(part) === at)
    .join(', ');
}
