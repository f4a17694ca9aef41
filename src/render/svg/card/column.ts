import { element, escaped, translated } from '../svg.ts';
import { drawChip } from './chip.ts';
import type { CardTools } from './tools.ts';
import { typeAttributes, type Type } from './lettering.ts';
import { paragraphOf, type Paragraph } from './lines.ts';
import type { CardWords } from './words.ts';

/** The column of words: its left edge and width; the map begins where it ends. */
export const COLUMN = { x: 56, width: 396, end: 500 } as const;

/** The height of a card. */
export const HEIGHT = 630;

const NAME_SIZES = [62, 54, 48, 43, 38, 34, 30];
const OTHER_SIZES = [30, 26, 23];
const GIST_SIZES = [23, 21];

/** How many lines the names and the gist may take: beside a list, of a gist that stands whole, else. */
const LINES = {
  list: { name: 2, other: 1, gist: 2 },
  whole: { name: 3, other: 2, gist: 6 },
  plain: { name: 4, other: 3, gist: 3 },
} as const;
const SOURCE_SIZES = [16];
const LISTED_SIZES = [20, 18];

/** The rows of its list, and the column of their numbers. */
const ROW = 28;
const NUMBER = 26;

/** The words of a card, from above to below. */
export function column(words: CardWords, tools: CardTools): string {
  const { lettering, paint } = tools;
  const { locale, otherLocale } = words;
  const room = (lines: number) => ({ width: COLUMN.width, lines });
  const set = (text: string, type: Omit<Type, 'size'>, sizes: readonly number[], lines: number) =>
    paragraphOf(text, type, sizes, room(lines), lettering);
  const hasList = words.listed.length > 0;
  const lines = LINES[hasList ? 'list' : words.isWhole ? 'whole' : 'plain'];
  const sizes = words.isWhole ? NAME_SIZES.slice(4) : NAME_SIZES;
  const name = set(words.name, { weight: 600, locale }, sizes, lines.name);
  const other = set(
    words.otherName,
    { weight: 400, locale: otherLocale },
    OTHER_SIZES,
    lines.other,
  );
  const gist = set(
    words.gist,
    { weight: 400, locale },
    GIST_SIZES.slice(words.isWhole ? 1 : 0),
    lines.gist,
  );
  const listed = words.listed.map((each) =>
    paragraphOf(
      each,
      { weight: 400, locale },
      LISTED_SIZES,
      { width: COLUMN.width - NUMBER, lines: 1 },
      lettering,
    ),
  );
  const source = set(words.source, { weight: 400, locale }, SOURCE_SIZES, 3);

  const chipHeight = words.chip ? 52 : 0;
  const listHeight = hasList ? 14 + listed.length * ROW : 0;
  const heights = [
    ...[chipHeight, heightOf(name) + 18, heightOf(other) + 22],
    ...[heightOf(gist), listHeight],
  ];
  const whole = heights.reduce((sum, each) => sum + each, 0);
  // In the middle of what the mark above and the source below leave free.
  let y = Math.max(112, 96 + (HEIGHT - 96 - 46 - heightOf(source) - whole) / 2);
  const parts = [siteMark(words, tools)];
  if (words.chip) parts.push(drawChip(words.chip, { x: COLUMN.x, top: y }, locale, tools));
  y += chipHeight;
  parts.push(paragraph(name, y, paint('ink'), 1.14));
  y += heightOf(name) + 18;
  parts.push(paragraph(other, y, paint('ink-soft')));
  y += heightOf(other) + 22;
  parts.push(paragraph(gist, y, paint('accent')));
  y += heightOf(gist) + 14;
  for (const [index, each] of listed.entries()) {
    const number = {
      ...each,
      lines: [String(index + 1)],
      type: { ...each.type, weight: 600 },
    } as const;
    parts.push(paragraph(number, y, paint('ink'), LEADING));
    parts.push(paragraph(each, y, paint('ink'), LEADING, COLUMN.x + NUMBER));
    y += ROW;
  }
  parts.push(paragraph(source, HEIGHT - 46 - heightOf(source), paint('ink-faint')));
  return parts.join('');
}

/** Distance of base lines, in sizes of the type. */
const LEADING = 1.28;

function leadingOf({ type }: Paragraph): number {
  return type.weight === 600 ? 1.14 : LEADING;
}

function heightOf(text: Paragraph): number {
  return text.lines.length * text.type.size * leadingOf(text);
}

function paragraph(
  text: Paragraph,
  top: number,
  fill: string,
  leading = leadingOf(text),
  x: number = COLUMN.x,
): string {
  const { lines, type } = text;
  return lines
    .map((line, index) => {
      const y = String(top + type.size * (0.9 + index * leading));
      return element('text', { x, y, fill, ...typeAttributes(type) }, escaped(line));
    })
    .join('');
}

/** The mark of the site with its name, of one line or two, beside its middle. */
function siteMark({ site, locale }: CardWords, { mark, paint, lettering }: CardTools): string {
  const room = { width: COLUMN.width - 48, lines: 2 };
  const name = paragraphOf(site, { weight: 600, locale }, [19, 17], room, lettering);
  const top = 46 + 17 - heightOf(name) / 2;
  return [
    element('g', { transform: translated([COLUMN.x, 46]) }, mark),
    paragraph(name, top, paint('ink-soft'), 1.14, COLUMN.x + 48),
  ].join('');
}
