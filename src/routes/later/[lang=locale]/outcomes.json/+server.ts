import { opened } from '$src/app/data/built-in-later';
import { outcomesIn } from '$src/features/later/texts';
import { isLocale, LOCALES } from '$src/model/localized';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** What became of each flow of the paper, in one language. */
export const GET: RequestHandler = async ({ params: { lang } }) =>
  new Response(JSON.stringify(outcomesIn((await opened).later, isLocale(lang) ? lang : 'en')), {
    headers: { 'content-type': 'application/json' },
  });
