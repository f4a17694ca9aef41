/**
 * About how wide a text is in the small type of labels, in CSS pixels: Han characters are as wide
 * as they are high, letters about half as wide.
 */
export function textWidth(text: string): number {
  return [...text].reduce((sum, each) => sum + (each > '\u2e7f' ? 12 : 6.4), 0);
}

/** A text in lines of at most a width: broken between words, and anywhere in Chinese. */
export function wrapped(text: string, width: number, widthOf = textWidth): string[] {
  const pieces = text.match(
    /[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu,
  );
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces ?? []) {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
