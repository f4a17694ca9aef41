import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { unpackDataset } from '$src/package/packed';
import { loadWords } from '$src/i18n/words';
import { isLocale } from '$src/model/localized';
import { islandOf } from '$src/ui/island';
import { opensOtherData } from '$src/ui/opening';
import type { Dataset } from '$src/model/dataset';
import type { LayoutLoad } from './$types';
import { beginOtherData } from '$src/app/data/begin-other-data';

type Fetch = typeof globalThis.fetch;

const headerOf = () =>
  import('$src/features/header/SiteHeader.svelte').then((module) => module.default);
const shapesOf = () => import('$src/ui/Shapes.svelte').then((module) => module.default);
const pictureOf = () =>
  (import.meta.env.SSR
    ? import('$src/render/svg/page/ServedPicture.svelte')
    : import('$src/render/svg/page/RegionPicture.svelte')
  ).then((module) => module.default);

const timelineOf = () =>
  import('$src/features/timeline/Timeline.svelte').then((module) => module.default);
const layersOf = () =>
  import('$src/features/legend/Layers.svelte').then((module) => module.default);
const listsOf = () =>
  import('$src/features/lists/AllLinks.svelte').then((module) => module.default);

/** A page of one language: its words, and the checked data. */
export const load: LayoutLoad = async ({ params, fetch }) => {
  const locale = isLocale(params.lang) ? params.lang : 'en';
  const present = openData(fetch);
  if (opensOtherData) void beginOtherData(present);
  const [messages, dataset, header, shapes, picture, timeline, layers, lists] = await Promise.all([
    loadWords(locale, 'messages'),
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
    const { openBuiltIn } = await import('$src/package/built-in');
    const { fromFolder } = await import('$src/app/data/built-in-folder');
    return openBuiltIn(fromFolder);
  }
  const response = await fetch(`${base}/built-in.json`);
  if (!response.ok) error(response.status, response.statusText);
  return unpackDataset(await response.text());
}
