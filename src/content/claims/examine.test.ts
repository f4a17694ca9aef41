import { describe, expect, it } from 'vitest';
import { CHECKS, examine } from './examine';
import { drawingFeatures } from './features';
import type { Measured } from './finding';
import { VERDICTS } from '../../stats/finding';
import { contains } from '../../stats/interval';
import { builtIn, storedGeography } from './test-support';
import { READING_NAMES } from './reading-names';

const dataset = await builtIn();
const findings = new Map(
  [...dataset.claims.values()].map((claim) => [claim.id, examine(claim, dataset, storedGeography)]),
);

function reading(claim: string, id: string, place?: string): Measured {
  const found = findings
    .get(claim)
    ?.readings.find((each) => each.id === id && (!place || each.place === place));
  if (!found) throw new Error(`no reading ${id} of ${claim}`);
  return found;
}

/** The verdict on each claim, as a person gave it who read what its check compares. */
const JUDGED = {
  agrees: [
    ...['coastal-belt', 'primary-share-beijing', 'primary-share-tianjin', 'primary-value-beijing'],
    ...['primary-weight-hebei', 'secondary-value-beijing', 'secondary-value-tianjin'],
    ...['secondary-share-tianjin', 'secondary-most-hebei', 'secondary-weight', 'secondary-similar'],
    ...['tertiary-value', 'tertiary-share-tianjin', 'tertiary-first-beijing'],
    ...['tertiary-quoted-beijing', 'tertiary-quoted-tianjin', 'tertiary-quoted-hebei'],
    ...['thirty-two-years', 'stages-gapless', 'caofeidian-twelve-years', 'shougang-eleven-years'],
  ],
  partly: [
    ...['caofeidian-binhai-distance', 'secondary-share-beijing', 'secondary-share-hebei'],
    ...['tertiary-share-beijing', 'tertiary-share-hebei'],
    ...['tertiary-gap-tianjin', 'tertiary-gap-hebei'],
  ],
  near: ['caofeidian-hong-kong', 'caofeidian-singapore'],
  differs: [
    ...['primary-share-hebei', 'primary-only-hebei-grows'],
    ...['environmental-investment', 'refinery-size'],
  ],
  consistent: ['jingtang-jobs', 'pollution-shares'],
  unchecked: [
    ...['caofeidian-area', 'sand-island-growth', 'caofeidian-coastline', 'shougang-land'],
    ...['mill-to-quay', 'income-groups', 'environmental-cost', 'desalination-plan'],
    ...['projects-863', 'pledge-currency', 'port-growth'],
  ],
};

const verdict = (claim: string) => findings.get(claim)?.verdict;

describe('the claims of the paper', () => {
  it('each have a check, and each check has its claim', () => {
    expect(Object.keys(CHECKS).sort()).toEqual([...dataset.claims.keys()].sort());
  });

  it('have a name for every reading, and none for what nothing gives', () => {
    const ids = new Set(
      [...findings.values()].flatMap(({ readings }) => readings.map(({ id }) => id)),
    );
    expect(Object.keys(READING_NAMES).sort()).toEqual([...ids].sort());
  });

  it('are each judged by what was tested', () => {
    const judged = VERDICTS.map((each) => [
      each,
      [...findings].filter(([, { verdict: own }]) => own === each).map(([id]) => id),
    ]);
    expect(Object.fromEntries(judged)).toEqual(JUDGED);
  });

  it('that are plans, or of what lies ahead, are not refuted by the present', () => {
    for (const id of ['desalination-plan', 'port-growth', 'pledge-currency']) {
      expect(verdict(id), id).toBe('unchecked');
    }
  });

  it('measure distances as an independent great-circle formula does', () => {
    // Haversine by hand: 39.275° N 118.46° E to 39.03° N 117.70° E.
    const rad = Math.PI / 180;
    const h =
      Math.sin(((39.275 - 39.03) * rad) / 2) ** 2 +
      Math.cos(39.275 * rad) * Math.cos(39.03 * rad) * Math.sin(((118.46 - 117.7) * rad) / 2) ** 2;
    const km = 2 * 6371 * Math.asin(Math.sqrt(h));
    const { value } = reading('caofeidian-binhai-distance', 'between-points');
    expect((value[0] + value[1]) / 2).toBeCloseTo(km, 1);
    expect(value[1] - value[0]).toBeCloseTo(2 * (5 + 5));
  });

  it('find 38 miles possible but true of neither centres nor borders', () => {
    expect(reading('caofeidian-binhai-distance', 'between-centres').value[0]).toBeCloseTo(80, 1);
    expect(reading('caofeidian-binhai-distance', 'between-centres').fit).toBe('differs');
    expect(reading('caofeidian-binhai-distance', 'between-borders').fit).toBe('differs');
    expect(reading('caofeidian-binhai-distance', 'between-any').fit).toBe('agrees');
    expect(verdict('caofeidian-binhai-distance')).toBe('partly');
  });

  it('compare Caofeidian with Hong Kong and Singapore by areas from outside', () => {
    // 1,943 / 1,114.57 and 1,943 / 1,101.
    expect(reading('caofeidian-hong-kong', 'times-printed').value[0]).toBeCloseTo(1.7433, 3);
    expect(reading('caofeidian-hong-kong', 'times-printed').value[1]).toBeCloseTo(1.7648, 3);
    expect(verdict('caofeidian-hong-kong')).toBe('near');
    expect(verdict('caofeidian-singapore')).toBe('near');
  });

  it('see that Hebei’s primary share fell, and by how much', () => {
    // 2,218.9 and 3,500.4 over GDP from Table 4, by hand: 13.03…13.05 to 12.36…12.40.
    const { value } = reading('primary-share-hebei', 'change');
    expect(contains([-0.7, -0.5], value[0]) && contains([-0.7, -0.5], value[1])).toBe(true);
    expect(verdict('primary-share-hebei')).toBe('differs');
  });

  it('see that the services share of Hebei and Beijing did not grow every year', () => {
    expect(reading('tertiary-share-hebei', 'steps-up').value).toEqual([2, 2]);
    expect(reading('tertiary-share-beijing', 'steps-up').value).toEqual([3, 3]);
    expect(reading('tertiary-share-tianjin', 'steps-up').value).toEqual([4, 4]);
    for (const id of ['tertiary-share-hebei', 'tertiary-share-beijing', 'secondary-share-hebei']) {
      expect(verdict(id), id).toBe('partly');
    }
    expect(verdict('tertiary-share-tianjin')).toBe('agrees');
  });

  it('compute growth as by hand', () => {
    // 6,905.03 / 3,259.25 − 1 = 111.86 %, and its fourth root − 1 = 20.65 % a year.
    expect(reading('tertiary-value', 'growth', 'tianjin').value[0]).toBeCloseTo(111.86, 1);
    expect(reading('tertiary-value', 'growth-yearly', 'tianjin').value[0]).toBeCloseTo(20.65, 1);
  });

  it('tell points from per cent in the gaps to Beijing', () => {
    expect(reading('tertiary-gap-hebei', 'gap-points').value[0]).toBeCloseTo(41.3, 5);
    // 1 − 35.5 / 76.9 = 53.8 %.
    expect(reading('tertiary-gap-hebei', 'gap-percent').value[0]).toBeCloseTo(53.74, 1);
    expect(verdict('tertiary-gap-hebei')).toBe('partly');
    expect(verdict('tertiary-gap-tianjin')).toBe('partly');
  });

  it('work out the investment that 76 million and 11.2 % imply', () => {
    // 76 / 0.112 = 678.57 million yuan, against 170 × 15 = 2,550 million a year.
    expect(contains(reading('environmental-investment', 'implied-investment').value, 678.57)).toBe(
      true,
    );
    expect(contains(reading('environmental-investment', 'yearly-environment').value, 2550)).toBe(
      true,
    );
    expect(verdict('environmental-investment')).toBe('differs');
  });

  it('say of figures that only add up that they are not verified', () => {
    expect(verdict('pollution-shares')).toBe('consistent');
    expect(verdict('jingtang-jobs')).toBe('consistent');
  });

  it('leave open what nothing can be held against', () => {
    for (const id of [
      'income-groups',
      'pledge-currency',
      'projects-863',
      'sand-island-growth',
      // A plan, and an area that may count waters, which the map does not have.
      'desalination-plan',
      'caofeidian-area',
    ]) {
      expect(verdict(id), id).toBe('unchecked');
    }
  });

  it('agree with the figures that the package holds of the same statement', () => {
    const figures: readonly (readonly [string, string, string])[] = [
      ['caofeidian-binhai-distance', 'distance-to-binhai', 'miles'],
      ['caofeidian-area', 'area', 'km2'],
      ['shougang-land', 'released-land', 'km2'],
      ['caofeidian-coastline', 'coastline', 'km'],
      ['sand-island-growth', 'reclaimed-area', 'km2'],
      ['jingtang-jobs', 'local-jobs', 'jobs'],
      ['desalination-plan', 'planned-water-supply', 'tonnes-per-day'],
    ];
    for (const [claim, indicator, unit] of figures) {
      const stated = dataset.claims.get(claim)?.stated;
      const figure = dataset.observations.find((each) => each.indicator === indicator);
      expect(stated?.unit, claim).toBe(unit);
      expect(figure?.unit, claim).toBe(unit);
      expect(contains(stated?.interval ?? [0, 0], figure?.value ?? NaN), claim).toBe(true);
    }
  });
});

describe('what a claim looks like on the map', () => {
  it('has a line of its length for each distance', () => {
    const { drawing } = findings.get('caofeidian-binhai-distance') ?? { drawing: null };
    const { features } = drawingFeatures(drawing, storedGeography);
    const lines = features.filter(({ geometry }) => geometry.type === 'LineString');
    const lengths = features.flatMap(({ properties }) =>
      typeof properties?.km === 'number' ? [properties.km] : [],
    );
    expect(lines).toHaveLength(3);
    expect(lengths.map(Math.round)).toEqual([71, 80, 8]);
  });

  it('has the area of a polygon written on it', () => {
    const { drawing } = findings.get('caofeidian-area') ?? { drawing: null };
    const { features } = drawingFeatures(drawing, storedGeography);
    expect(features.at(-1)?.properties).toEqual({ km2: 1385 });
  });

  it('numbers the lines that a map tells apart, and says how they rise', () => {
    const found = findings.get('caofeidian-binhai-distance');
    const { features } = drawingFeatures(found?.drawing ?? null, storedGeography);
    const having = (key: string) =>
      features
        .map(({ properties }): unknown => properties?.[key])
        .filter((each) => each !== undefined);
    expect(having('number')).toEqual([0, 1, 2]);
    expect(having('slope')).toEqual([23, 24, -20]);
    expect(found?.readings.flatMap(({ line }) => line ?? [])).toEqual([0, 1, 2]);
  });

  it('is nothing where nothing can be drawn', () => {
    expect(drawingFeatures(null, storedGeography).features).toEqual([]);
  });
});
