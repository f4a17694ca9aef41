import type { Dataset } from './dataset';
import { memo } from './memo';

/** The number of each place by its id: its index in the dataset. */
export const placeNumbers = memo(
  ({ places }: Dataset): ReadonlyMap<string, number> =>
    new Map([...places.keys()].map((id, index) => [id, index])),
);
