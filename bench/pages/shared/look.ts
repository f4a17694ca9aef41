/** Colours of the atlas in its light scheme, so that all draw the same picture. */
export const COLOURS = {
  sea: '#cddfe9',
  landOutside: '#e9e6dd',
  land: '#f5f2ea',
  borderPrefecture: '#b9b0a2',
  borderProvince: '#7d7468',
} as const;

const CATEGORIES: Readonly<Record<string, string>> = {
  industry: '#c2481a',
  market: '#a87400',
  services: '#7a4aa8',
  innovation: '#0069ad',
  capital: '#00755a',
  resources: '#56606b',
};

export function categoryColour(category: string): string {
  return CATEGORIES[category] ?? '#000000';
}

/** A colour `#rrggbb` as bytes. */
export function bytes(hex: string): [red: number, green: number, blue: number] {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** Widths go by the square root of the magnitude, from 1 to 9 CSS pixels. */
export function widthOf(magnitude: number): number {
  return Math.min(9, Math.max(1, 0.35 * Math.sqrt(magnitude)));
}
