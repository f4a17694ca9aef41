import { examined } from '../../../claims/examined';
import type { PageServerLoad } from './$types';

/** What came of checking the claims, for their table; given when the site is built. */
export const load: PageServerLoad = async ({ params }) => {
  if (params.table !== 'claims') return { findings: null };
  const { claims } = await examined;
  return { findings: Object.fromEntries([...claims].map(([id, { finding }]) => [id, finding])) };
};
