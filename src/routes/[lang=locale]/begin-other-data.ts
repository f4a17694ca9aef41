import type { Dataset } from '$lib/model/dataset';
import type { openOtherData } from './open-other-data';

type OtherParts = ReturnType<typeof openOtherData>;

let begun: OtherParts | null = null;

/** Comes with the first address that names other data than the present ones. */
export const beginOtherData = (present: Dataset | Promise<Dataset>): OtherParts =>
  (begun ??= import('./open-other-data').then((it) => it.openOtherData(present)));
