import type { Handle } from '@sveltejs/kit';
import { isLocale, languageTag } from '$lib/model/localized';

/** Writes the language of the page into its root element. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? '';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', languageTag(isLocale(lang) ? lang : 'en')),
  });
};
