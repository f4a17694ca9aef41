import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { regionsOf } from '$src/stats/look-up';
import { islandOf } from '$src/ui/island';
import { namesOtherData } from '$src/app/data/names-other-data';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/place/PlacePanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ params, parent, url }) => {
  const { dataset, locale } = await parent();
  const place = dataset.places.get(params.id);
  if (!place && !namesOtherData(url)) error(404, params.id);
  const [words, panel] = await Promise.all([
    // Only regions have indicators.
    regionsOf(dataset).includes(params.id) ? loadWords(locale, 'indicators') : null,
    islandOf(panelOf, 'redraw'),
  ]);
  return { selection: { kind: 'place' as const, id: params.id }, words, panel };
};
