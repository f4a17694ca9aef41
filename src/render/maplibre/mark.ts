/** What places can be marked as; what is drawn later lies above. */
export const MARKS = ['hovered', 'selected'] as const;

export type Mark = (typeof MARKS)[number];
