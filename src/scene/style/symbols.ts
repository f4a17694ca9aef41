import type { PlaceKind } from '../../model/place';

/** A closed outline in a square from −1 to 1, y pointing down; the last point joins the first. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** The kinds of place that are drawn with a symbol; the others lie outside the map. */
export type SymbolKind = Exclude<PlaceKind, 'outside'>;

/** Corners of a regular polygon; the first points to `turn` (0: up, clockwise, in full turns). */
function regular(corners: number, radius = 1, turn = 0): Ring {
  return Array.from({ length: corners }, (_, index) => {
    const angle = 2 * Math.PI * (index / corners + turn);
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  });
}

const circle = (radius: number) => regular(48, radius);

/** The radii of the symbols that are nothing but circles, which SVG has a shorter way to write. */
const CIRCLES: Readonly<Record<'region' | 'city', readonly number[]>> = {
  region: [1, 0.66, 0.32],
  city: [0.92],
};

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
 * One shape for each kind of place, for the canvas of the map and the legend alike. Rings within
 * rings are holes (even-odd rule). Every shape keeps about the area of the others, so that none
 * looks more important than its radius says.
 */
export const SYMBOL_RINGS: Readonly<Record<SymbolKind, readonly Ring[]>> = {
  region: CIRCLES.region.map(circle),
  city: CIRCLES.city.map(circle),
  hub: [regular(4, 1.12)],
  park: [regular(6, 1)],
  plant: [regular(4, 1.12, 1 / 8)],
  market: [regular(3, 1.22).map(([x, y]) => [x, y + 0.2] as const)],
  institution: [regular(5, 1.06)],
  port: [HULL],
};

/** True where places of a kind have a symbol. */
export function hasSymbol(kind: PlaceKind): kind is SymbolKind {
  return kind !== 'outside';
}

/**
 * The symbol of a kind as the `d` of an SVG path around the origin, to be filled by the even-odd
 * rule. `radius` in the units of the picture.
 */
export function symbolPath(kind: SymbolKind, radius = 1): string {
  const rings =
    kind === 'region' || kind === 'city'
      ? CIRCLES[kind].map((share) => circlePath(share * radius))
      : SYMBOL_RINGS[kind].map((ring) => ringPath(ring, radius));
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
