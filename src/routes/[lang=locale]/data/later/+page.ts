import { loadLaterList } from '$src/app/data/load-later-list';
import { LOCALES } from '$src/model/localized';
import type { EntryGenerator, PageLoad } from './$types';

/** A list is for reading: the page has no script at all. */
export const csr = false;

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = ({ params: { lang } }) => loadLaterList(lang);
