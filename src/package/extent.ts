import * as v from 'valibot';
import type { Dataset } from '../model/dataset';
import type { Bounds, Extent, Years } from '../model/extent';
import type { Place } from '../model/place';

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));

/** The property `extent` of a descriptor: whatever it leaves out is worked out from the data. */
export const DeclaredExtent = v.object({
  years: v.optional(
    v.pipe(
      v.tuple([year, year]),
      v.check(([first, last]) => first <= last),
    ),
  ),
  bounds: v.optional(
    v.pipe(
      v.tuple([degrees(180), degrees(90), degrees(540), degrees(90)]),
      v.check(([west, south, east, north]) => west < east && east <= west + 360 && south < north),
    ),
  ),
  view: v.optional(
    v.object({
      zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(22)),
      lat: degrees(85),
      lng: degrees(180),
      bearing: v.optional(degrees(180), 0),
      pitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(85)), 0),
    }),
  ),
});
type DeclaredExtent = v.InferOutput<typeof DeclaredExtent>;

type Dated = Pick<Dataset, 'flows' | 'stages' | 'observations' | 'indicators' | 'story'>;

/** The extent of a dataset: as declared, and else that of its contents. */
export function extentOf(declared: DeclaredExtent, data: Dated & Pick<Dataset, 'places'>): Extent {
  return {
    years: yearsOf(declared.years, data),
    bounds: declared.bounds ?? boundsAround([...data.places.values()].map(drawnPosition)),
    view: declared.view ?? null,
  };
}

/**
 * The declared years, or those of stages, series and the story, with those in which flows begin and
 * end: no flow lies outside. Single figures do not count, as they may be forecasts.
 */
function yearsOf(declared: Years | undefined, data: Dated): Years | null {
  let first = declared?.[0] ?? Infinity;
  let last = declared?.[1] ?? -Infinity;
  const include = (year: number | null | undefined) => {
    if (year === null || year === undefined) return;
    first = Math.min(first, year);
    last = Math.max(last, year);
  };
  const { start, end } = data.flows.columns;
  for (const moment of [...start.values, ...end.values]) include(moment?.year);
  if (!declared) {
    for (const { start, end } of data.stages) [start, end].forEach(include);
    for (const { year } of data.story.values()) include(year);
    for (const { indicator, year } of data.observations) {
      if (data.indicators.get(indicator)?.kind === 'series') include(year);
    }
  }
  return first <= last ? [first, last] : null;
}

function drawnPosition({ gate, position }: Place) {
  return gate ?? position;
}

/** Room around the places: this share of what they span, and at least so many degrees. */
const MARGIN = { share: 0.08, least: 0.02 } as const;

/** Web Mercator ends near this latitude. */
const MOST_LAT = 85;

/** The smallest box around positions, the shorter way around the world, with a margin. */
export function boundsAround(positions: readonly (readonly [lng: number, lat: number])[]): Bounds {
  if (positions.length === 0) return [-180, -60, 180, 75];
  let [south, north] = [90, -90];
  for (const [, lat] of positions) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const [west, east] = shorterWay(positions.map(([lng]) => lng));
  const margin = Math.max(MARGIN.least, MARGIN.share * Math.max(east - west, north - south));
  const left = Math.max(west - margin, (west + east) / 2 - 180);
  const turn = left < -180 ? 360 : 0;
  return [
    left + turn,
    Math.max(-MOST_LAT, south - margin),
    Math.min(east + margin, (west + east) / 2 + 180) + turn,
    Math.min(MOST_LAT, north + margin),
  ];
}

/** West and east of what leaves out the widest gap between longitudes. */
function shorterWay(longitudes: readonly number[]): readonly [west: number, east: number] {
  const sorted = Float64Array.from(longitudes).sort();
  const first = sorted[0] ?? 0;
  const last = sorted[sorted.length - 1] ?? 0;
  let best = { gap: first + 360 - last, west: first, east: last };
  for (let index = 1; index < sorted.length; index++) {
    const [before = 0, after = 0] = [sorted[index - 1], sorted[index]];
    if (after - before > best.gap) best = { gap: after - before, west: after, east: before + 360 };
  }
  return [best.west, best.east];
}
