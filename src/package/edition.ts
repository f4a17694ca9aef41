import type { ReadFile } from './package-file';
import { describePackage } from './plain-table';

/** Where editions of the built-in package are kept, from the root of the site. */
export const EDITIONS = 'data/editions';

/** Hexadecimal digits of an edition: enough to tell apart all that one package will ever have. */
const DIGITS = 12;

/**
 * The name of exactly these contents of a package, `1.0.0-3f2a9c01b7de`: its version, and the start
 * of the SHA-256 of its files in the order of their names, each with its name and its length.
 */
export async function editionOf(readFile: ReadFile): Promise<string> {
  const { version, files } = await describePackage(readFile);
  const encoder = new TextEncoder();
  const parts = await Promise.all(
    [...new Set(files)].sort().map(async (file) => {
      const bytes = encoder.encode(await readFile(file));
      return [encoder.encode(`${file} ${bytes.length}\n`), bytes];
    }),
  );
  const all = new Uint8Array(await new Blob(parts.flat()).arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${version}-${hex.slice(0, DIGITS)}`;
}

/** The file of an edition, from the root of the site. */
export function editionFile(id: string, edition: string): string {
  return `${EDITIONS}/${id}@${edition}.zip`;
}
