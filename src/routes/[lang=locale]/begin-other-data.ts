import type { Dataset } from '$lib/model/dataset';

type OtherParts = ReturnType<typeof import('./open-other-data').openOtherData>;

let begun: OtherParts | null = null;

/** Comes with the first address that names other data than the present ones. */
export const beginOtherData = (present: Dataset | Promise<Dataset>): OtherParts =>
  (begun ??= import('./open-other-data').then((it) => it.openOtherData(present)));
