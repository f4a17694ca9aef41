/** How numbers are written in a column. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** The mark between groups of digits; blanks and apostrophes are always left out. */
  readonly group: '.' | ',' | '';
}

export const PLAIN_NUMBERS: NumberStyle = { decimal: '.', group: '' };
const ENGLISH: NumberStyle = { decimal: '.', group: ',' };
const GERMAN: NumberStyle = { decimal: ',', group: '.' };

/** The styles that a reader may choose, by an example of each. */
export const NUMBER_STYLES: ReadonlyMap<string, NumberStyle> = new Map([
  ['1,234.5', ENGLISH],
  ['1.234,5', GERMAN],
]);

const MISSING =
  /^(n\.?\/?a\.?n?|nan|nil|null|none|nd|n\.d\.|\.{1,3}|…|:|[-–—]+|\*+|无|缺|缺失|暂无|不详|未知|unknown|missing)$/i;

/** True for what tables write where there is no value. */
export function isMissing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || MISSING.test(trimmed);
}

/** What a number is multiplied with by what stands after it. A percentage stays one. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/万亿.?$/, 1e12],
  [/亿.?$/, 1e8],
  [/千万.?$/, 1e7],
  [/百万.?$/, 1e6],
  [/万.?$/, 1e4],
  [/(?<=\d)\s*%$/, 1],
];

/** What is larger is no amount of anything; a sum of many is still a number. */
const LARGEST = 1e100;

/** The number that a text is in a style; null for what is none, in whole. */
export function numberIn(text: string, { decimal, group }: NumberStyle): number | null {
  let rest = tidy(text);
  let scale = 1;
  for (const [suffix, factor] of SCALES) {
    const shorter = rest.replace(suffix, '');
    if (shorter === rest) continue;
    [rest, scale] = [shorter.trim(), factor];
    break;
  }
  const accounting = /^\((.*)\)$/.exec(rest);
  if (accounting) rest = `-${accounting[1]}`;
  if (group !== '') {
    const whole = rest.split(decimal, 1)[0] ?? '';
    if (whole.includes(group) && !GROUPED[group].test(whole)) return null;
    rest = rest.replaceAll(group, '');
  }
  if (decimal === ',') {
    if (rest.includes('.')) return null;
    rest = rest.replace(',', '.');
  }
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(rest)) return null;
  // Shifting the point by the exponent leaves 1.2万 at 12000, which a product might not.
  const number = scale === 1 ? Number(rest) : Number(`${rest}e${Math.log10(scale)}`);
  return Math.abs(number) <= LARGEST ? number : null;
}

const GROUPED = {
  ',': /^[-+]?\d{1,3}(,\d{2,3})*,\d{3}$/,
  '.': /^[-+]?\d{1,3}(\.\d{3})+$/,
} as const;

/** In half-width, without blanks or apostrophes between digits, and without a currency's sign. */
function tidy(text: string): string {
  const half = text.normalize('NFKC').replaceAll('−', '-').trim();
  return half.replace(/^([-+]?)\s*[¥$€£]\s*/u, '$1').replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '');
}

/**
 * The style of the numbers among some texts. What only one style can read decides; what both can,
 * such as `1,234`, is read as `usual` says, which is the style of the rest of the file.
 */
export function styleOf(texts: Iterable<string>, usual: NumberStyle | null): NumberStyle {
  const { english, german, groups } = marksIn(texts);
  if (english === 0 && german === 0) return groups > 0 ? (usual ?? ENGLISH) : PLAIN_NUMBERS;
  return english >= german ? ENGLISH : GERMAN;
}

/**
 * The first text of a column that was read with a point of decimals though nothing in the column
 * tells it from one of thousands, as all have three digits after it: `1.200`. Null: none.
 */
export function readTwoWays(texts: readonly string[], style: NumberStyle): string | null {
  const { english, german } = marksIn(texts);
  if (style.decimal !== '.' || english + german > 0) return null;
  return texts.find((text) => MAY_BE_GROUP.test(tidy(text)) && text.includes('.')) ?? null;
}

/** A mark before three digits, after digits that a group may begin with. */
const MAY_BE_GROUP = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** True of what some style reads; a remark with digits in it says nothing of how numbers are written. */
function isNumber(text: string): boolean {
  return numberIn(text, ENGLISH) !== null || numberIn(text, GERMAN) !== null;
}

/** How many texts only one style can read, and how many both can. */
function marksIn(texts: Iterable<string>): { english: number; german: number; groups: number } {
  let [english, german, groups] = [0, 0, 0];
  for (const raw of texts) {
    const text = tidy(raw).replace(/[^\d.,]/g, '');
    const [points, commas] = [text.split('.').length - 1, text.split(',').length - 1];
    if (points + commas === 0 || !isNumber(raw)) continue;
    if (points > 0 && commas > 0) {
      if (text.lastIndexOf('.') > text.lastIndexOf(',')) english++;
      else german++;
    } else if (points > 1) german++;
    else if (commas > 1) english++;
    else if (MAY_BE_GROUP.test(text)) groups++;
    else if (points > 0) english++;
    else german++;
  }
  return { english, german, groups };
}

/** True if the style is evidence for the rest of the file, and not only the usual one. */
export function isTelling({ decimal }: NumberStyle): boolean {
  return decimal === ',';
}
