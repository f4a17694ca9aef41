import { fromFolder } from '$src/app/data/built-in-folder';
import { openBuiltIn } from '$src/package/built-in';
import type { PageServerLoad } from './$types';

/** What the atlas is called in each language, as its data have it. */
export const load: PageServerLoad = async () => {
  const { about } = await openBuiltIn(fromFolder);
  return { names: about.name };
};
