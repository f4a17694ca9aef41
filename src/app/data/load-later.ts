import { base } from '$app/paths';
import type { LoadedSince, Since } from '../../features/later/since';
import type { OutcomeText } from '../../features/later/texts';
import type { LoadedVintages, VintageText } from '../../features/later/vintage-texts';
import { loadWords } from '../../i18n/words';
import type { Locale } from '../../model/localized';
import type { Target } from '../../query/view-state';

/**
 * The window takes what is later than the paper from files of its own, one for each page that has any;
 * the prerenderer reads the package, so that no page carries a copy beside its text.
 */
async function read<T>(path: string, fetch: typeof globalThis.fetch): Promise<T> {
  const response = await fetch(`${base}/later/${path}.json`);
  if (!response.ok) throw new Error(`later/${path}.json: ${response.status}`);
  return (await response.json()) as T;
}

/** What became of each flow of the paper, in one language. Rejects where it does not come. */
export async function loadOutcomes(
  locale: Locale,
  fetch: typeof globalThis.fetch,
): Promise<readonly OutcomeText[]> {
  if (!import.meta.env.SSR) return read(`${locale}/outcomes`, fetch);
  const { opened } = await import('./built-in-later');
  const { outcomesIn } = await import('../../features/later/texts');
  return outcomesIn((await opened).later, locale);
}

async function sinceFor(
  target: Target,
  locale: Locale,
  fetch: typeof globalThis.fetch,
): Promise<Since | null> {
  const { kind, id } = target;
  if (!import.meta.env.SSR) return read(`${locale}/${kind}/${encodeURIComponent(id)}`, fetch);
  const { opened } = await import('./built-in-later');
  const { sinceOf } = await import('../../features/later/since');
  const { later, dataset } = await opened;
  return sinceOf(target, later, dataset, locale);
}

async function vintagesFor(
  indicator: string,
  locale: Locale,
  fetch: typeof globalThis.fetch,
): Promise<readonly VintageText[] | null> {
  if (!import.meta.env.SSR) {
    return read(`${locale}/indicator/${encodeURIComponent(indicator)}`, fetch);
  }
  const { opened } = await import('./built-in-later');
  const { vintagesOf } = await import('../../features/later/vintage-texts');
  const { later, dataset } = await opened;
  return vintagesOf(indicator, later, dataset, locale);
}

/** True once a page of this window has had its part: those after it do not wait for theirs. */
let isStarted = false;

/**
 * A part of a page that is later than the paper; null where nothing is, or where it does not come. A
 * page that is served has it in its text, and is taken over by the window with it; in a window that
 * goes on to another page it comes after that page.
 */
async function part<T>(
  load: () => Promise<T | null>,
): Promise<{ readonly later: T | null | Promise<T | null> }> {
  const loading = load().catch(() => null);
  if (!import.meta.env.SSR && isStarted) return { later: loading };
  isStarted = true;
  return { later: await loading };
}

/** What is later than the paper about a place or flow. */
export function loadSince(target: Target, locale: Locale, fetch: typeof globalThis.fetch) {
  return part(async (): Promise<LoadedSince | null> => {
    const since = await sinceFor(target, locale, fetch);
    if (since === null) return null;
    const [words, { default: Section }] = await Promise.all([
      loadWords(locale, 'later'),
      import('../../features/later/SinceSection.svelte'),
    ]);
    return { since, words, Section };
  });
}

/** The official figures of an indicator by vintage. */
export function loadVintages(indicator: string, locale: Locale, fetch: typeof globalThis.fetch) {
  return part(async (): Promise<LoadedVintages | null> => {
    const vintages = await vintagesFor(indicator, locale, fetch);
    if (vintages === null) return null;
    const [words, { default: Section }] = await Promise.all([
      loadWords(locale, 'later'),
      import('../../features/later/VintagesSection.svelte'),
    ]);
    return { indicator, vintages, words, Section };
  });
}
