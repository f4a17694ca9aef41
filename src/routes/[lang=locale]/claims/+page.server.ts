import { examined } from '../../claims/examined';
import type { PageServerLoad } from './$types';

/** The verdict on each claim, given when the site is built. */
export const load: PageServerLoad = async () => {
  const { claims } = await examined;
  return {
    verdicts: Object.fromEntries([...claims].map(([id, { finding }]) => [id, finding.verdict])),
  };
};
