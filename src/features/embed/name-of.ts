import type { Atlas } from '../../session/context';
import type { Target } from '../../query/view-state';

/** The name of a place or flow; undefined where the data have none of its id. */
export function nameOf({ dataset, locale }: Atlas, { kind, id }: Target): string | undefined {
  return dataset[`${kind}s`].get(id)?.name[locale];
}
