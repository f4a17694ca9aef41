import { error } from '@sveltejs/kit';
import { pageAt } from '$src/address/path';
import { LOCALES } from '$src/model/localized';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang, path: '' }));

export const load: PageLoad = ({ params: { lang, path } }) => {
  if (!pageAt(`/${lang}/${path}`)) error(404, path);
};
