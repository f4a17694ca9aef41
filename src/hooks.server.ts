import type { Handle } from '@sveltejs/kit';
import { isLocale } from '$lib/model/localized';

/** Writes the language of the page into its root element. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? '';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', isLocale(lang) && lang === 'zh' ? 'zh-Hans' : 'en'),
  });
};
