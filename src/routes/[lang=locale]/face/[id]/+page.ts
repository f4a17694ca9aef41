import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { FACE_PAGES } from '$src/content/face-to-face';
import { citesData } from '$src/app/data/cites-data';
import type { Checked } from '$src/features/face/checked';
import { loadWords } from '$src/i18n/words';
import { LOCALES } from '$src/model/localized';
import { pairOf } from '$src/query/pair';
import type { EntryGenerator, PageLoad } from './$types';

/** The pages that are built; any other two places open in the window. */
export const entries: EntryGenerator = () =>
  LOCALES.flatMap((lang) => FACE_PAGES.map(({ places }) => ({ lang, id: places.join('-') })));

export const load: PageLoad = async ({ params: { id }, parent, url, fetch }) => {
  const { dataset, locale } = await parent();
  const pair = pairOf(dataset, id);
  if (!pair && !citesData(url)) error(404, id);
  const claims = FACE_PAGES.flatMap((page) =>
    pair?.every((place) => page.places.includes(place.id)) ? page.claims : [],
  );
  const checked = claims.map(async (claim): Promise<Checked> => {
    const answer = await fetch(`${base}/claims/${claim}.json`);
    if (!answer.ok) throw new Error(`claims/${claim}.json: ${answer.status}`);
    return (await answer.json()) as Checked;
  });
  const [words, claimWords] = await Promise.all([
    loadWords(locale, 'face'),
    claims.length > 0 ? loadWords(locale, 'claims') : null,
  ]);
  return { id, words, claimWords, checked: await Promise.all(checked) };
};
