import { redirect } from '@sveltejs/kit';
import { preloadCode } from '$app/navigation';
import { base } from '$app/paths';
import { isDataAddress } from '../../address/path';
import { loadWords, type Words } from '../../i18n/words';
import { prepareMap } from '../../features/map/load-map';
import { ownImport } from '../../features/own/own-import.svelte';
import { startPackageThread, type PackageThread } from '../../package/package-thread';
import { loadPen } from '../../render/svg/page/pen';
import { loadPageWords, localeOf, type PageWords } from '../page-words';

/** What pages on a reader's own data come with. */
export interface OwnPage extends PageWords {
  readonly packageWords: Words<'package'>;
  /** The package that the address names. */
  readonly thread: PackageThread;
}

let started: PackageThread | null = null;

/**
 * Begins to open the package that an address names, as that takes longest of all, and loads the
 * words of its page. An address that names none leads to the built-in data.
 */
export async function loadOwnPage(url: URL, lang: string): Promise<OwnPage> {
  const address = url.searchParams.get('data');
  if (!isDataAddress(address)) redirect(307, `${base}/${lang}/`);
  // Another language is of the same package.
  if (started?.address !== address) {
    started?.stop();
    const root = new URL(`${base}/`, url).href;
    started = ownImport.threadFor(address, root) ?? startPackageThread(address, `${base}/`);
  }
  const thread = started;
  return { ...(await loadFrame(lang)), thread };
}

/** What a page on own data comes with, whatever these are. Their picture is drawn in the window. */
async function loadFrame(lang: string): Promise<Omit<OwnPage, 'thread'>> {
  const [words, packageWords] = await Promise.all([
    loadPageWords(lang),
    loadWords(localeOf(lang), 'package'),
    loadPen(),
  ]);
  return { ...words, packageWords };
}

/** The words of all that may stand beside the map of a reader's own data. */
export async function loadPanelWords(lang: string) {
  const locale = localeOf(lang);
  const [data, indicators, matrix, story, own, reading, claims, circular, face] = await Promise.all(
    [
      loadWords(locale, 'data'),
      loadWords(locale, 'indicators'),
      loadWords(locale, 'matrix'),
      loadWords(locale, 'story'),
      loadWords(locale, 'own'),
      loadWords(locale, 'reading'),
      loadWords(locale, 'claims'),
      loadWords(locale, 'circular'),
      loadWords(locale, 'face'),
    ],
  );
  return {
    dataWords: data,
    indicatorWords: indicators,
    matrixWords: matrix,
    storyWords: story,
    ownWords: own,
    readingWords: reading,
    claimWords: claims,
    circularWords: circular,
    faceWords: face,
  };
}

/** Fetches what the page on own data needs, while these are still being read. */
export async function prepareOwnPage(lang: string): Promise<void> {
  await Promise.all([
    preloadCode(`${base}/own/${lang}/`),
    loadFrame(lang),
    loadPanelWords(lang),
    prepareMap(),
  ]);
}
