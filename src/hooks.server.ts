import type { Handle } from '@sveltejs/kit';
import { isLocale, languageTag } from './model/localized';
import { MARK_SCRIPT } from './page-marks';

/** What marks the parts of a page for the script that brings it to life. */
const MARKS = /<!--.*?-->/g;

/** Writes the language of the page into its root element; a page without script needs no marks. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? '';
  return resolve(event, {
    // Scripts and styles as ever, and fonts: otherwise text is laid out twice.
    preload: ({ type }) => type !== 'asset',
    transformPageChunk: ({ html }) => {
      const page = html.replace('%lang%', languageTag(isLocale(lang) ? lang : 'en'));
      return page.includes('<script')
        ? page.replace('%marks%', MARK_SCRIPT)
        : page.replace('%marks%', '').replaceAll(MARKS, '');
    },
  });
};
