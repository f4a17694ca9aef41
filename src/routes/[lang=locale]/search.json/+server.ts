import { isLocale, LOCALES } from '$src/model/localized';
import { siteEntries } from './entries';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** What the search of a window looks through; fetched when a reader first asks for it. */
export const GET: RequestHandler = async ({ params }) =>
  new Response(JSON.stringify(await siteEntries(isLocale(params.lang) ? params.lang : 'en')), {
    headers: { 'content-type': 'application/json' },
  });
