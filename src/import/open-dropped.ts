import type { Dataset } from '../model/dataset';
import { openPackage, type Opened } from '../package/open-package';
import { DESCRIPTOR } from '../package/package-file';
import type { SourceFile } from './readers/reader';
import type { Counts } from './report';

/**
 * Opens the data package among some files, if its places and flows are called so; null where there
 * is none, or only one of other tables. Throws `UnreadableFile` for a zip that cannot be read.
 */
export async function openDropped(files: readonly SourceFile[]): Promise<Opened | null> {
  if (!files.some(mayHold)) return null;
  const { packageIn } = await import('./readers/package-in');
  const readFile = packageIn(files);
  const text = await readFile?.(DESCRIPTOR);
  const names = ['places', 'flows'];
  const isOurs = names.every((name) => new RegExp(`"name"\\s*:\\s*"${name}"`).test(text ?? ''));
  return readFile && isOurs ? openPackage(readFile) : null;
}

/** True of a descriptor, and of what begins as a zip does. */
function mayHold({ name, bytes }: SourceFile): boolean {
  return name.endsWith(DESCRIPTOR) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}

/** What became of the rows of a package: all are drawn that have an amount. */
export function countsOf({ flows }: Dataset): Counts {
  let [drawn, zero, unknown, sum] = [0, 0, 0, 0];
  for (const amount of flows.columns.magnitude) {
    if (Number.isNaN(amount)) unknown++;
    else if (amount === 0) zero++;
    else drawn++;
    sum += amount > 0 ? amount : 0;
  }
  return { rows: flows.size, drawn, merged: 0, zero, unknown, refused: 0, sum };
}
