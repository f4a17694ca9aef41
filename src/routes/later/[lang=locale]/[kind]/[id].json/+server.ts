import { error } from '@sveltejs/kit';
import { sinceOf } from '$src/features/later/since';
import { isLocale, LOCALES } from '$src/model/localized';
import { opened } from '$src/app/data/built-in-later';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
  const { later, dataset } = await opened;
  const places = [...dataset.places.keys(), ...later.places.keys()];
  const flows = [...dataset.flows.keys(), ...later.flows.map(({ id }) => id)];
  const targets = [
    ...places.map((id) => ({ kind: 'place', id })),
    ...flows.map((id) => ({ kind: 'flow', id })),
  ];
  return LOCALES.flatMap((lang) => targets.map((target) => ({ lang, ...target })));
};

/** What is later than the paper about one place or flow, in one language; `null` where nothing is. */
export const GET: RequestHandler = async ({ params: { lang, kind, id } }) => {
  if (!isLocale(lang) || (kind !== 'place' && kind !== 'flow')) error(404, id);
  const { later, dataset } = await opened;
  return new Response(JSON.stringify(sinceOf({ kind, id }, later, dataset, lang)), {
    headers: { 'content-type': 'application/json' },
  });
};
