import type { Place } from '../../model/place';
import type { Interval } from '../../stats/interval';
import * as interval from '../../stats/interval';
import { statedBy, type Check, type Ground } from './check';
import { fitOf, type Drawing, type Line } from '../../stats/finding';
import { finding, type Measured } from './finding';
import {
  areNeighbours,
  centreOf,
  coastLength,
  greatestDistance,
  lineBetween,
  shortestLine,
  squareKilometres,
  withoutMainland,
} from './geography';

const CAOFEIDIAN = '130209';
const BINHAI = '120116';
const SHIJINGSHAN = '110107';

/** The coastal belt from north to south. */
const BELT = ['130300', '130200', '120000', '130900'] as const;

const KM_PER_MILE = 1.609344;
const KM_PER_NAUTICAL_MILE = 1.852;

/** Areas of polygons simplified to 150 metres are good to about one part in a hundred. */
const AREA_PRECISION = 0.01;

/** Checks against the layers of the map, by the ids of the claims. */
export const GROUND_CHECKS: Readonly<Record<string, Check>> = {
  'caofeidian-binhai-distance': distanceApart,
  'caofeidian-area'({ geography }) {
    const land = landArea(geography.unit(CAOFEIDIAN));
    // The paper does not say whether waters count, so the land alone decides nothing.
    return finding([km2('land-area', land, null)], {
      drawing: outlined([CAOFEIDIAN], true),
    });
  },
  'caofeidian-hong-kong': timesOutside,
  'caofeidian-singapore': timesOutside,
  'sand-island-growth'({ geography, claim }) {
    const seaward = landArea(withoutMainland(geography.unit(CAOFEIDIAN)));
    const [low, high] = statedBy(claim);
    return finding(
      [
        km2('seaward-area', seaward, null),
        times('times-island', [seaward[0] / ISLAND, seaward[1] / ISLAND]),
        times('times-island-stated', [low / ISLAND, high / ISLAND]),
      ],
      {
        drawing: { lines: [], units: [{ adcode: CAOFEIDIAN, seaward: true }], showAreas: true },
      },
    );
  },
  'caofeidian-coastline'({ geography }) {
    // A simplified coast bears no more than whole kilometres.
    const km = Math.round(coastLength(geography.unit(CAOFEIDIAN), geography.land));
    return finding([{ id: 'coast', value: [km, km], unit: 'km', fit: null }], {
      drawing: outlined([CAOFEIDIAN], false),
    });
  },
  'shougang-land'({ claim, geography }) {
    const district = landArea(geography.unit(SHIJINGSHAN));
    const part = interval.divide(statedBy(claim), district);
    return finding(
      [
        km2('district-area', district, null),
        ...(part
          ? [
              {
                id: 'district-part',
                value: [part[0] * 100, part[1] * 100] as const,
                unit: 'percent',
                fit: null,
              },
            ]
          : []),
      ],
      { drawing: outlined([SHIJINGSHAN], true) },
    );
  },
  'coastal-belt'({ geography }) {
    const units = BELT.map((adcode) => geography.unit(adcode));
    const coastal = units.filter((unit) => coastLength(unit, geography.land) > 0).length;
    const borders = units.slice(1).filter((unit, index) => {
      const before = units[index];
      return before !== undefined && areNeighbours(before, unit);
    }).length;
    return finding(
      [
        {
          ...exactly('at-sea', coastal, 'regions'),
          fit: coastal === BELT.length ? 'agrees' : 'differs',
        },
        {
          ...exactly('in-a-row', borders, 'borders'),
          fit: borders === BELT.length - 1 ? 'agrees' : 'differs',
        },
      ],
      { drawing: outlined(BELT, false) },
    );
  },
  'mill-to-quay'(ground) {
    const [works, port] = [
      placeOf(ground, 'shougang-jingtang'),
      placeOf(ground, 'caofeidian-port'),
    ];
    const line = lineBetween([...works.position], [...port.position]);
    return finding(
      [{ id: 'between-points', value: withPrecision(line, works, port), unit: 'km', fit: null }],
      { drawing: { lines: [line], units: [], showAreas: false } },
    );
  },
};

/** The sand island's area in km², as the paper gives it. */
const ISLAND = 4;

/** The distance under every reading: of points, centres, borders, and of any two points at all. */
function distanceApart(ground: Ground) {
  const { claim, geography } = ground;
  const [a, b] = [geography.unit(CAOFEIDIAN), geography.unit(BINHAI)];
  const [from, to] = [placeOf(ground, 'caofeidian'), placeOf(ground, 'binhai')];
  const points = lineBetween([...from.position], [...to.position]);
  const centres = lineBetween(centreOf(a), centreOf(b));
  const borders = shortestLine(a, b);
  const stated = scaled(statedBy(claim), KM_PER_MILE);
  const km = (id: string, value: Interval, line?: number): Measured => ({
    id,
    value,
    unit: 'km',
    fit: fitOf(stated, value),
    ...(line === undefined ? {} : { line }),
  });
  return finding(
    [
      km('between-points', withPrecision(points, from, to), 0),
      km('between-centres', [centres.km, centres.km], 1),
      km('between-borders', [borders.km, borders.km], 2),
      km('between-any', [borders.km, greatestDistance(a, b)]),
      { ...km('if-nautical', scaled(statedBy(claim), KM_PER_NAUTICAL_MILE)), fit: null },
    ],
    {
      stated: { value: stated, unit: 'km' },
      drawing: {
        lines: [points, centres, borders],
        units: [{ adcode: CAOFEIDIAN }, { adcode: BINHAI }],
        showAreas: false,
      },
    },
  );
}

/** How many times an area from outside goes into Caofeidian: as the paper counts it, and as land. */
function timesOutside({ claim, dataset, geography }: Ground) {
  const stated = statedBy(claim);
  const printed = dataset.observations.find(
    ({ subject, indicator }) => subject.id === 'caofeidian' && indicator === 'area',
  );
  const readings = [
    ['times-printed', printed && ([printed.value, printed.value] as const)],
    ['times-land', landArea(geography.unit(CAOFEIDIAN))],
  ] as const;
  return finding(
    readings.flatMap(([id, area]): Measured[] => {
      const ratio = area && claim.outside && interval.divide(area, claim.outside.interval);
      if (!ratio) return [];
      // “Twice” and “three times” are round words: what rounds to them is near them in size.
      return [times(id, ratio, fitOf(stated, ratio) === 'differs' ? 'differs' : 'near')];
    }),
    { drawing: outlined([CAOFEIDIAN], true) },
  );
}

function placeOf({ dataset }: Ground, id: string): Place {
  const place = dataset.places.get(id);
  if (!place) throw new Error(`No place ${id}`);
  return place;
}

/** A distance between two points that may each be off by their precision. */
function withPrecision({ km }: Line, a: Place, b: Place): Interval {
  const off = (a.precisionKm ?? Infinity) + (b.precisionKm ?? Infinity);
  return [Math.max(0, km - off), km + off];
}

function landArea(unit: Parameters<typeof squareKilometres>[0]): Interval {
  const area = squareKilometres(unit);
  return interval.around(area, area * AREA_PRECISION);
}

function scaled([low, high]: Interval, factor: number): Interval {
  return [low * factor, high * factor];
}

function outlined(adcodes: readonly string[], showAreas: boolean): Drawing {
  return { lines: [], units: adcodes.map((adcode) => ({ adcode })), showAreas };
}

function km2(id: string, value: Interval, fit: Measured['fit']): Measured {
  return { id, value, unit: 'km2', fit };
}

function times(id: string, value: Interval, fit: Measured['fit'] = null): Measured {
  return { id, value, unit: 'times', fit };
}

function exactly(id: string, value: number, unit: string): Omit<Measured, 'fit'> {
  return { id, value: [value, value], unit };
}
