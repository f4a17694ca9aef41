import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromDisk } from '../../tests/support/built-in';
import { openBuiltIn } from '../package/built-in';
import { extractOf, fileStem } from './extract';
import { figuresCsv, flowsCsv, geoJson } from './extract-files';
import { DEFAULT_VIEW, type ViewState } from './view-state';

interface Published {
  readonly address: string;
  readonly view: Partial<ViewState>;
}

/**
 * Addresses of the paper alone, and what their files were hashed to before there was anything later; those of
 * comparisons since they hold the flows between the places compared, as the map does.
 */
const HASHES = JSON.parse(readFileSync('src/query/paper-alone.json', 'utf8')) as Readonly<
  Record<string, string>
>;
const PUBLISHED = JSON.parse(
  readFileSync('src/address/published-addresses.json', 'utf8'),
) as readonly Published[];
const dataset = await openBuiltIn(fromDisk);

/** What a view is exported as, hashed. */
function hashOf(view: ViewState): string {
  const extract = extractOf(dataset, view);
  const [flows, lines] = [flowsCsv(extract), geoJson(extract)].map((parts) => [...parts].join(''));
  const all = [fileStem(dataset, view), flows, figuresCsv(extract), lines].join('\0');
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

it.each(Object.entries(HASHES))('%s gives the very files that it always gave', (address, hash) => {
  const published = PUBLISHED.find((each) => each.address === address);
  expect(published?.view.later ?? false).toBe(false);
  expect(published && hashOf({ ...DEFAULT_VIEW, ...published.view })).toBe(hash);
});
