import type { Handle } from '@sveltejs/kit';
import { isLocale, languageTag } from './model/localized';

/** Writes the language of the page into its root element. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? '';
  return resolve(event, {
    // Scripts and styles as ever, and fonts: otherwise text is laid out twice.
    preload: ({ type }) => type !== 'asset',
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', languageTag(isLocale(lang) ? lang : 'en')),
  });
};
