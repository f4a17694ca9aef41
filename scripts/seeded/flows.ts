import { pickerOf, randomFrom, type Random } from './random.ts';

/** Values of the columns that packages had before they could declare facets. */
const CATEGORIES = ['industry', 'market', 'services', 'innovation', 'capital', 'resources'];
const STATUSES = ['planned', 'signed', 'operating'];

/** The box that seeded places lie in: the region and a little around it. */
export const BOX = { west: 113, south: 36, east: 120.5, north: 42.5 } as const;

export interface SeededPlace {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
}

export interface SeededFlow {
  readonly id: string;
  /** Index of a place; never the same as `destination`. */
  readonly origin: number;
  readonly destination: number;
  readonly magnitude: number;
  readonly category: string;
  readonly status: string;
  readonly year: number;
}

export interface SeededFlows {
  readonly places: readonly SeededPlace[];
  readonly flows: readonly SeededFlow[];
}

/** The chance that a flow of a hub leaves it. */
const OUT = 2 / 3;

/** Chances of `STATUSES`. */
const STATUS_WEIGHTS = [0.15, 0.15, 0.7];
const YEARS = { first: 1982, last: 2014 } as const;

/** How many places so many flows join, unless told otherwise: 20 at 30, 2,000 at 100,000. */
export function placesFor(flows: number): number {
  const growth = Math.log(2000 / 20) / Math.log(100_000 / 30);
  const places = 20 * (flows / 30) ** growth;
  return Math.round(Math.min(2000, Math.max(20, places)));
}

/**
 * Flows that are the same for the same seed and numbers. Places are spread evenly over the box;
 * some draw far more flows than others, and magnitudes are log-normal with a median of 100, as
 * real ones are: many small, few large. `hubs`: so many places, of which one is at either end of each
 * flow: two in three flows leave it.
 */
export function seededFlows(
  count: number,
  { places = placesFor(count), seed = 1, hubs = 0 } = {},
): SeededFlows {
  if (places < 2 || hubs >= places) throw new RangeError('Flows need two places at least.');
  const random = randomFrom(seed);
  const spots = Array.from({ length: places }, (_, index) => placeAt(index, random));
  const pick = pickerOf(
    spots.map(() => Math.exp(random.normal())),
    random,
  );
  const pickStatus = pickerOf(STATUS_WEIGHTS, random);
  const anywhere = () => {
    const [origin, other] = [pick(), pick()];
    return { origin, destination: other === origin ? (origin + 1) % places : other };
  };
  const atHub = () => {
    const hub = Math.floor(random.unit() * hubs);
    const other = hubs + Math.floor(random.unit() * (places - hubs));
    return random.unit() < OUT
      ? { origin: hub, destination: other }
      : { origin: other, destination: hub };
  };
  const flows = Array.from({ length: count }, (_, index): SeededFlow => {
    const { origin, destination } = hubs > 0 ? atHub() : anywhere();
    return {
      id: `f${index + 1}`,
      origin,
      destination,
      magnitude: round(100 * Math.exp(1.2 * random.normal()), 2),
      category: CATEGORIES[Math.floor(random.unit() * CATEGORIES.length)] ?? '',
      status: STATUSES[pickStatus()] ?? '',
      year: YEARS.first + Math.floor(random.unit() * (YEARS.last - YEARS.first + 1)),
    };
  });
  return { places: spots, flows };
}

function placeAt(index: number, random: Random): SeededPlace {
  const lng = BOX.west + random.unit() * (BOX.east - BOX.west);
  const lat = BOX.south + random.unit() * (BOX.north - BOX.south);
  return { id: `p${index + 1}`, lng: round(lng, 4), lat: round(lat, 4) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
