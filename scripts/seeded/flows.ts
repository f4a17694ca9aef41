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
 * real ones are: many small, few large.
 */
export function seededFlows(
  count: number,
  { places = placesFor(count), seed = 1 } = {},
): SeededFlows {
  if (places < 2) throw new RangeError('Flows need two places at least.');
  const random = randomFrom(seed);
  const spots = Array.from({ length: places }, (_, index) => placeAt(index, random));
  const pick = pickerOf(
    spots.map(() => Math.exp(random.normal())),
    random,
  );
  const pickStatus = pickerOf(STATUS_WEIGHTS, random);
  const flows = Array.from({ length: count }, (_, index): SeededFlow => {
    const origin = pick();
    let destination = pick();
    if (destination === origin) destination = (origin + 1) % places;
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
