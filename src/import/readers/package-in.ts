import { DESCRIPTOR, type ReadFile } from '../../package/package-file';
import { Allowance } from './allowance';
import type { SourceFile } from './reader';
import { unzip } from './unpack';

/**
 * Reads the data package among some files: a zip of one, or a descriptor with its files beside it,
 * in whatever folders. Null where there is none. Throws `UnreadableFile` for a zip that cannot be read.
 */
export function packageIn(files: readonly SourceFile[]): ReadFile | null {
  const all = new Map(files.flatMap(unpacked));
  const [descriptor] = [...all.keys()]
    .filter((path) => baseName(path) === DESCRIPTOR)
    .sort((a, b) => a.length - b.length);
  if (descriptor === undefined) return null;
  const folder = descriptor.slice(0, -DESCRIPTOR.length);
  return (path) => {
    const alike = [...all.keys()].filter((each) => baseName(each) === baseName(path));
    // Files that are chosen lose their folders.
    const bytes = all.get(folder + path) ?? (alike.length === 1 ? all.get(alike[0] ?? '') : null);
    if (!bytes) return Promise.reject(new Error(path));
    return Promise.resolve(new TextDecoder().decode(bytes));
  };
}

function baseName(path: string): string {
  return path.replace(/^.*\//, '');
}

function unpacked({ name, bytes }: SourceFile): [string, Uint8Array][] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  return isZip ? Object.entries(unzip(name, bytes, new Allowance())) : [[name, bytes]];
}
