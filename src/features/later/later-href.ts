import type { View } from '../../session/view.svelte';

/** The page of later sources, or of all later events; they have no script. */
export function laterHref(view: View, list: 'later' | 'events' = 'later'): string {
  return `${view.href({ selection: { kind: 'data' } }).split('?')[0]}${list}/`;
}
