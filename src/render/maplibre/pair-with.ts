import type { ViewState } from '../../query/view-state';
import type { OnMap } from '../../scene/on-map';

/**
 * The change that shows only what flows between the chosen place and a second one, or everything
 * of the first again where that is the second already. Null where there are no two places.
 */
export function pairWith(
  second: OnMap | null,
  { selection, partner }: Pick<ViewState, 'selection' | 'partner'>,
): Pick<ViewState, 'partner' | 'others'> | null {
  if (selection.kind !== 'place' || second?.kind !== 'place' || second.id === selection.id) {
    return null;
  }
  return partner === second.id
    ? { partner: null, others: true }
    : { partner: second.id, others: false };
}
