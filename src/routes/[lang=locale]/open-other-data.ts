import { base } from '$app/paths';
import type { Dataset } from '$lib/model/dataset';
import { OtherData } from './other-data.svelte';
import Notice from './OtherDataNotice.svelte';
import { OwnData } from './own-data.svelte';

/**
 * What shows data other than the present ones, and says how it stands with them. A package that the
 * window's address names begins to open at once, as that takes longest of all.
 */
export async function openOtherData(present: Dataset | Promise<Dataset>) {
  const root = `${base}/`;
  const own = new OwnData(root);
  own.follow(new URLSearchParams(location.search).get('data'));
  return { data: new OtherData(own, await present, root), Notice };
}
