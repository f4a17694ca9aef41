import { STEP_QUESTIONS } from '$src/content/story-questions';
import { openBuiltIn } from '$src/package/built-in';
import { fromFolder } from '$src/app/data/built-in-folder';
import { examined } from '../../../claims/examined';
import type { PageServerLoad } from './$types';

/**
 * What came of checking the claim of a step when the site was built, null without a claim; and what a
 * class is asked about the step.
 */
export const load: PageServerLoad = async ({ params }) => {
  const claim = (await openBuiltIn(fromFolder)).story.get(params.id)?.claim;
  return {
    verdict: (await examined).claims.get(claim ?? '')?.finding.verdict ?? null,
    asked: STEP_QUESTIONS[params.id] ?? null,
  };
};
