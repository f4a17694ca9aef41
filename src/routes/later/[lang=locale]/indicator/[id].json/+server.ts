import { error } from '@sveltejs/kit';
import { opened } from '$src/app/data/built-in-later';
import { vintagesOf } from '$src/features/later/vintage-texts';
import { isLocale, LOCALES } from '$src/model/localized';
import { indicatorsOf } from '$src/stats/indicators/registry';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
  const ids = indicatorsOf((await opened).dataset).map(({ id }) => id);
  return LOCALES.flatMap((lang) => ids.map((id) => ({ lang, id })));
};

/** The official figures of an indicator by vintage, in one language; `null` where there are none. */
export const GET: RequestHandler = async ({ params: { lang, id } }) => {
  if (!isLocale(lang)) error(404, id);
  const { later, dataset } = await opened;
  return new Response(JSON.stringify(vintagesOf(id, later, dataset, lang)), {
    headers: { 'content-type': 'application/json' },
  });
};
