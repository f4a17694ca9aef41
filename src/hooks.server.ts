import type { Handle } from '@sveltejs/kit';
import { isLocale, languageTag } from '$lib/model/localized';
import { EMBED_SCRIPT } from './embed-mark';

/** What marks the parts of a page for the script that brings it to life. */
const MARKS = /<!--.*?-->/g;

/** Writes the language of the page into its root element; a page without script needs no marks. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? '';
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%lang%', languageTag(isLocale(lang) ? lang : 'en'));
      return page.includes('<script')
        ? page.replace('%embed%', EMBED_SCRIPT)
        : page.replace('%embed%', '').replaceAll(MARKS, '');
    },
  });
};
