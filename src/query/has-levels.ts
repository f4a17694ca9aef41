import type { Dataset } from '../model/dataset';
import { memo } from '../model/memo';

/** True where any place lies in another; else each is a region of its own. */
export const hasLevels = memo(({ places }: Dataset): boolean =>
  places.values().some(({ parent }) => parent !== null),
);
