import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { Allowance } from '../../import/readers/allowance';
import { gunzip } from '../../import/readers/unpack';

/** What the fragment of an address begins with that holds data. */
const START = '#data=';

/** Longer fragments are cut by some programs that pass addresses on; characters. */
export const MOST_IN_LINK = 8000;

/** What data in a link may unpack to, in bytes. */
const MOST_UNPACKED = 1 << 20;

/** Files inside the fragment of an address, which no browser sends to any site. */
export function fragmentOf(files: ReadonlyMap<string, string>): string {
  const packed = gzipSync(strToU8(JSON.stringify([...files])), { level: 9, mtime: 0 });
  const text = btoa(String.fromCharCode(...packed));
  return START + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** True of a fragment that says that it holds data. */
export function holdsData(fragment: string): boolean {
  return fragment.startsWith(START);
}

/** The files in a fragment. Throws where it holds none, or was cut. */
export function filesIn(fragment: string): File[] {
  const text = atob(fragment.slice(START.length).replaceAll('-', '+').replaceAll('_', '/'));
  const packed = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const json = gunzip('link', packed, new Allowance(MOST_UNPACKED));
  const pairs = JSON.parse(strFromU8(json)) as unknown;
  if (!Array.isArray(pairs) || !pairs.every(isFile)) throw new Error('no files');
  return pairs.map(([name, content]) => new File([content], name));
}

function isFile(pair: unknown): pair is [name: string, content: string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === 'string');
}
