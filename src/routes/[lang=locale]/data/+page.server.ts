import { describePackage } from '$src/package/plain-table';
import { archiveOf } from '$src/package/archive';
import { fromFolder } from '$src/app/data/built-in-folder';
import type { PageServerLoad } from './$types';

/** The size of the archive of the built-in package, which is made when the site is built. */
export const load: PageServerLoad = async () => {
  const { name, version, files } = await describePackage(fromFolder);
  const { length } = await archiveOf(`${name}_${version}`, files, fromFolder);
  return { archive: length };
};
