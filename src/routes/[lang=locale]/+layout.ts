import { base } from '$app/paths';
import { BUILT_IN, fromServer, openBuiltIn } from '$lib/dataset/built-in';
import { loadMessages } from '$lib/i18n/messages';
import { isLocale } from '$lib/model/localized';
import { readOutline, type Outline } from '$lib/map/picture/outline';
import type { LayoutLoad } from './$types';

type Fetch = typeof globalThis.fetch;

/** A page of one language: its words, and the checked data. */
export const load: LayoutLoad = async ({ params, fetch }) => {
  const locale = isLocale(params.lang) ? params.lang : 'en';
  const [messages, dataset, outline] = await Promise.all([
    loadMessages(locale),
    openData(fetch),
    openOutline(fetch),
  ]);
  return { locale, messages, dataset, outline };
};

/**
 * The window fetches the package's files, which all pages share. The prerenderer reads them from
 * the folder: fetched there, Kit would copy them into every page.
 */
async function openData(fetch: Fetch) {
  if (import.meta.env.SSR) {
    const { fromFolder } = await import('./built-in-folder');
    return openBuiltIn(fromFolder);
  }
  return openBuiltIn(fromServer(`${base}/${BUILT_IN}`, fetch));
}

async function openOutline(fetch: Fetch): Promise<Outline> {
  if (import.meta.env.SSR) {
    const { outline } = await import('./built-in-folder');
    return readOutline(await outline());
  }
  const response = await fetch(`${base}/geo/outline.json`);
  return readOutline(await response.json());
}
