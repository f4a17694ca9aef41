import type { Target } from '../query/view-state';

/** What the pointer may be on: what can be selected, or many flows drawn as one. */
export type OnMap = Target | { readonly kind: 'bundle'; readonly id: string };
