import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { unpackDataset } from '$lib/dataset/packed';
import { loadMessages } from '$lib/i18n/messages';
import { isLocale } from '$lib/model/localized';
import { islandOf } from '$lib/ui/island';
import { opensOtherData } from '$lib/ui/opening';
import type { Dataset } from '$lib/model/dataset';
import type { LayoutLoad } from './$types';
import { beginOtherData } from './begin-other-data';

type Fetch = typeof globalThis.fetch;

const headerOf = () =>
  import('$lib/panels/shell/SiteHeader.svelte').then((module) => module.default);
const shapesOf = () => import('$lib/ui/Shapes.svelte').then((module) => module.default);
const pictureOf = () =>
  (import.meta.env.SSR
    ? import('$lib/map/picture/ServedPicture.svelte')
    : import('$lib/map/picture/RegionPicture.svelte')
  ).then((module) => module.default);

const timelineOf = () =>
  import('$lib/panels/shell/Timeline.svelte').then((module) => module.default);
const layersOf = () => import('$lib/panels/shell/Layers.svelte').then((module) => module.default);
const listsOf = () =>
  import('$lib/panels/lists/Everything.svelte').then((module) => module.default);

/** A page of one language: its words, and the checked data. */
export const load: LayoutLoad = async ({ params, fetch }) => {
  const locale = isLocale(params.lang) ? params.lang : 'en';
  const present = openData(fetch);
  if (opensOtherData) void beginOtherData(present);
  const [messages, dataset, header, shapes, picture, timeline, layers, lists] = await Promise.all([
    loadMessages(locale),
    present,
    islandOf(headerOf),
    islandOf(shapesOf, 'redraw'),
    islandOf(pictureOf, 'redraw'),
    islandOf(timelineOf),
    islandOf(layersOf),
    islandOf(listsOf, 'redraw'),
  ]);
  return { locale, messages, dataset, header, shapes, picture, timeline, layers, lists };
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
