import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { unpackDataset } from '$lib/dataset/packed';
import { loadMessages } from '$lib/i18n/messages';
import { isLocale } from '$lib/model/localized';
import { readOutline, type Outline } from '$lib/map/picture/outline';
import type { Dataset } from '$lib/model/dataset';
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
 * The window takes over what was checked when the site was built, in one file that all pages
 * share. The prerenderer opens the package itself: what it fetched, Kit would copy into each page.
 */
async function openData(fetch: Fetch): Promise<Dataset> {
  if (import.meta.env.SSR) {
    const { openBuiltIn } = await import('$lib/dataset/built-in');
    const { fromFolder } = await import('./built-in-folder');
    return openBuiltIn(fromFolder);
  }
  const response = await fetch(`${base}/built-in.json`);
  if (!response.ok) error(response.status, response.statusText);
  return unpackDataset(await response.text());
}

async function openOutline(fetch: Fetch): Promise<Outline> {
  if (import.meta.env.SSR) {
    const { outline } = await import('./built-in-folder');
    return readOutline(await outline());
  }
  const response = await fetch(`${base}/geo/outline.json`);
  return readOutline(await response.json());
}
