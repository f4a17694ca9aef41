import type { SymbolName } from '../../model/place';

/** A closed outline in a square from −1 to 1, y pointing down; the last point joins the first. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** The open ring of a place of which only the area is known, where others have their symbol. */
export const OPEN_RING = 'open';
export type DrawnSymbol = SymbolName | typeof OPEN_RING;

/** Corners of a regular polygon; the first points to `turn` (0: up, clockwise, in full turns). */
function regular(corners: number, radius = 1, turn = 0): Ring {
  return Array.from({ length: corners }, (_, index) => {
    const angle = 2 * Math.PI * (index / corners + turn);
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  });
}

const circle = (radius: number) => regular(48, radius);

/** The radii of the symbols that are nothing but circles, which SVG has a shorter way to write. */
const CIRCLES: Readonly<Record<'target' | 'circle', readonly number[]>> = {
  target: [1, 0.66, 0.32],
  circle: [0.92],
};

/** The dashes of an open ring, and half of its line's width, as shares of its radius. */
const DASHES = { count: 10, on: 0.6, half: 0.1 } as const;

function openRing(): readonly Ring[] {
  return Array.from({ length: DASHES.count }, (_, dash) => {
    const arc = (radius: number) =>
      Array.from({ length: 5 }, (__, index) => {
        const angle = (2 * Math.PI * (dash + (DASHES.on * index) / 4)) / DASHES.count;
        return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
      });
    return [...arc(1), ...arc(1 - 2 * DASHES.half).reverse()];
  });
}

/** The hull of a boat: a flat deck over half a disc. */
const HULL: Ring = [
  [-1, -0.35],
  [1, -0.35],
  ...Array.from({ length: 23 }, (_, index) => {
    const angle = (Math.PI * (index + 1)) / 24;
    return [Math.cos(angle), -0.35 + 1.2 * Math.sin(angle)] as const;
  }),
];

/**
 * The outlines of the shapes, for the canvas of the map and the legend alike. Rings within rings are
 * holes (even-odd rule). Every shape keeps about the area of the others, so that none
 * looks more important than its radius says.
 */
export const SYMBOL_RINGS: Readonly<Record<DrawnSymbol, readonly Ring[]>> = {
  target: CIRCLES.target.map(circle),
  circle: CIRCLES.circle.map(circle),
  diamond: [regular(4, 1.12)],
  hexagon: [regular(6, 1)],
  square: [regular(4, 1.12, 1 / 8)],
  triangle: [regular(3, 1.22).map(([x, y]) => [x, y + 0.2] as const)],
  pentagon: [regular(5, 1.06)],
  boat: [HULL],
  [OPEN_RING]: openRing(),
};

/**
 * A symbol as the `d` of an SVG path around the origin, to be filled by the even-odd rule. `radius`
 * in the units of the picture.
 */
export function symbolPath(symbol: DrawnSymbol, radius = 1): string {
  const rings =
    symbol === 'target' || symbol === 'circle'
      ? CIRCLES[symbol].map((share) => circlePath(share * radius))
      : SYMBOL_RINGS[symbol].map((ring) => ringPath(ring, radius));
  return rings.join('');
}

function circlePath(radius: number): string {
  const r = place(radius);
  return `M0 -${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 -${r}Z`;
}

function ringPath(ring: Ring, radius: number): string {
  const points = ring.map((point) => point.map((each) => place(each * radius)).join(' '));
  return `M${points.join('L')}Z`;
}

function place(value: number): string {
  return String(Number(value.toFixed(2)));
}
