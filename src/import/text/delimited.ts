import { GridBuilder, type Grid } from '../tables/grid';

/** What cells may be separated by; of marks that fit equally well, the first. */
export const SEPARATORS = ['\t', ';', '|', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What a separator is told by. */
const SAMPLE = 1 << 15;

/**
 * The mark that gives most lines the same number of cells, two at least; of those that do equally
 * well, the one that gives more cells. A comma where there is none.
 */
export function separatorOf(text: string): Separator {
  // The last line may be cut; a text that is shorter is whole.
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE).replace(/[\r\n][^\r\n]*$/, '') : text;
  let best = { separator: ',' as Separator, share: 0, cells: 1 };
  for (const separator of SEPARATORS) {
    const { widths } = parseDelimited(sample, separator, '');
    const filled = [...widths].filter((cells) => cells > 0);
    const counts = new Map<number, number>();
    for (const cells of filled) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    for (const [cells, lines] of counts) {
      const share = lines / filled.length;
      const isBetter = share > best.share || (share === best.share && cells > best.cells);
      if (cells > 1 && isBetter) best = { separator, share, cells };
    }
  }
  return best.separator;
}

/**
 * The cells of a text (RFC 4180, with any separator). Lines end with CR, LF or both; an empty line is
 * a row without cells. A quote that is never closed is a character like others.
 */
export function parseDelimited(text: string, separator: string, file: string): Grid {
  const grid = new GridBuilder();
  const mark = separator.charCodeAt(0);
  const end = text.length;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < end) {
    let code = text.charCodeAt(at);
    if (code === QUOTE) at = quoted(at);
    else {
      const start = at;
      while (at < end && code !== mark && code !== LF && code !== CR) code = text.charCodeAt(++at);
      if (at > start || code === mark) grid.add(text, start, at);
    }
    if (at >= end) break;
    code = text.charCodeAt(at++);
    if (code === mark) {
      // A separator at the end of a line has an empty cell after it.
      const next = at < end ? text.charCodeAt(at) : LF;
      if (next === LF || next === CR) grid.add('');
    }
    if (code === mark) continue;
    if (code === CR && text.charCodeAt(at) === LF) at++;
    grid.endRow();
  }
  if (grid.isInRow) grid.endRow();
  return grid.build(file);

  /** Adds the cell whose quote opens at a place, and gives the place after it. */
  function quoted(open: number): number {
    let cell = '';
    for (let from = open + 1; ;) {
      const close = text.indexOf('"', from);
      if (close < 0) return rest(open, '');
      cell += text.slice(from, close);
      if (text.charCodeAt(close + 1) !== QUOTE) return rest(close + 1, cell);
      cell += '"';
      from = close + 2;
    }
  }

  /** What follows a closing quote, up to the next mark, is part of the cell. */
  function rest(from: number, cell: string): number {
    let after = from;
    while (after < end && !isBreak(text.charCodeAt(after))) after++;
    grid.add(cell + text.slice(from, after));
    return after;
  }

  function isBreak(code: number): boolean {
    return code === mark || code === LF || code === CR;
  }
}

const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d];
