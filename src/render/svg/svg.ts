import type { Point } from '../../scene/geometry/geometry';

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An SVG element as text; attributes that are null are left out. Children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined
      ? []
      : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
  );
  const content = children.join('');
  return content === ''
    ? `<${name}${given.join('')}/>`
    : `<${name}${given.join('')}>${content}</${name}>`;
}

/** A text as it stands in SVG, XML and HTML, within an attribute or without. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(UNWRITABLE, '');
}

/** Control characters but tab and line ends: XML cannot hold them, even escaped. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** A number to a tenth. */
export function short(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** Numbers to a tenth, with blanks between. */
export function written(numbers: readonly number[]): string {
  return numbers.map(short).join(' ');
}

/** What moves the origin to a point. */
export function translated(point: Point): string {
  return `translate(${written(point)})`;
}

/** Points as the `d` of a path; those that would fall on the one before are left out. */
export function pathOf(points: readonly Point[], closed = false): string {
  if (points.length < 2) return '';
  const all = points.map(written).filter((point, index, each) => point !== each[index - 1]);
  return `M${all.join('L')}${closed ? 'Z' : ''}`;
}
