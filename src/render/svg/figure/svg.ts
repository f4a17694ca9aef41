import type { Point } from '../../../scene/geometry/geometry';

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An SVG element as text; attributes that are null are left out. Children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined
      ? []
      : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
  );
  const content = children.join('');
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

/** A text as markup. */
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

/** Points as the `d` of a path. */
export function pathOf(points: readonly Point[], closed = false): string {
  if (points.length < 2) return '';
  const written = points.map(([x, y]) => `${short(x)} ${short(y)}`);
  return `M${written.join('L')}${closed ? 'Z' : ''}`;
}
