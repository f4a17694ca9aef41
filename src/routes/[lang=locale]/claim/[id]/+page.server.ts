import { error } from '@sveltejs/kit';
import { isLocale, LOCALES } from '$src/model/localized';
import { claimText } from '$src/features/later/texts';
import { opened } from '$src/app/data/built-in-later';
import { examined } from '../../../claims/examined';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  [...(await examined).claims.keys()].flatMap((id) => LOCALES.map((lang) => ({ lang, id })));

/** What came of checking one claim when the site was built. */
export const load: PageServerLoad = async ({ params }) => {
  const found = (await examined).claims.get(params.id);
  if (!found) error(404, params.id);
  const claim = (await opened).later.claims.get(params.id);
  const later = claim ? claimText(claim, isLocale(params.lang) ? params.lang : 'en') : null;
  return { finding: found.finding, later };
};
