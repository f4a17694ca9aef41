/**
 * About how wide a text is in the small type of labels, in CSS pixels: Han characters are as wide
 * as they are high, letters about half as wide.
 */
export function textWidth(text: string): number {
  return [...text].reduce((sum, each) => sum + (each > '\u2e7f' ? 12 : 6.4), 0);
}
