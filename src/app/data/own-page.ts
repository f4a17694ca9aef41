import { redirect } from '@sveltejs/kit';
import { base } from '$app/paths';
import { isDataAddress } from '../../address/path';
import { loadWords, type Words } from '../../i18n/words';
import { ownImport } from '../../features/own/own-import.svelte';
import { startPackageThread, type PackageThread } from '../../package/package-thread';
import { loadPen } from '../../render/svg/page/pen';
import { loadPageWords, type PageWords } from '../page-words';

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
  // Their picture is drawn in the window.
  const [words] = await Promise.all([loadPageWords(lang), loadPen()]);
  return { ...words, packageWords: await loadWords(words.locale, 'package'), thread };
}
