import { error } from '@sveltejs/kit';
import { LOCALES } from '$src/model/localized';
import { examined } from '../../../claims/examined';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  [...(await examined).claims.keys()].flatMap((id) => LOCALES.map((lang) => ({ lang, id })));

/** What came of checking one claim when the site was built. */
export const load: PageServerLoad = async ({ params }) => {
  const found = (await examined).claims.get(params.id);
  if (!found) error(404, params.id);
  return { finding: found.finding };
};
