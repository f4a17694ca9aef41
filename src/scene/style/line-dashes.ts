/** How the lines that a claim measures are told apart, by their number; CSS pixels, null: without gaps. */
export const LINE_DASHES: readonly (readonly [dash: number, gap: number] | null)[] = [
  null,
  [9, 5],
  [2.5, 4],
];
