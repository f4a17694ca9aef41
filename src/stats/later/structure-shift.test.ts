import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../package/built-in';
import { openLater } from '../../package/later/open-later';
import { fromDisk, laterFromDisk } from '../../../tests/support/built-in';
import { contains } from '../interval';
import { structureOf } from '../structure';
import { shiftsIn, spanAround, type Relocation } from './structure-shift';
import { vintageEconomies } from './vintage-economies';

const dataset = await openBuiltIn(fromDisk);
const opened = await openLater(laterFromDisk, dataset);
const structure = structureOf(dataset);
if (!opened.ok || !structure) throw new Error('the packages cannot be read');
const { figures } = opened.later;
const bases = vintageEconomies(figures, ['beijing', 'tianjin', 'hebei'], structure);
const basisOf = (id: string) => {
  const found = bases.find(({ basis }) => basis === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const move = (origin: string, destination: string, year: number): Relocation => ({
  origin,
  destination,
  opened: year,
});

describe('economies of a vintage', () => {
  it('are made of figures of that vintage, region and year alone', () => {
    expect(bases.length).toBeGreaterThan(4);
    for (const { basis, economies, figuresOf } of bases) {
      for (const region of economies.regions) {
        for (const year of economies.years) {
          const used = figuresOf(region, year);
          for (const figure of used) {
            expect(figure).toMatchObject({ vintage: basis, place: region, year });
          }
          const economy = economies.at(region, year);
          if (!economy) continue;
          for (const [aggregate, id] of [
            ['gdp', structure.gdp],
            ['tertiary', structure.value.tertiary],
          ] as const) {
            const [one, ...others] = used.filter(({ indicator }) => indicator === id);
            expect(others).toEqual([]);
            expect(economy[aggregate].value).toBe(one?.value);
          }
        }
      }
    }
  });

  it('change with no figure of another vintage', () => {
    const shifted = figures.map((figure) =>
      figure.vintage === 'rev-2023c' ? { ...figure, value: figure.value * 2 } : figure,
    );
    const again = vintageEconomies(shifted, ['beijing', 'tianjin', 'hebei'], structure);
    for (const { basis, economies } of bases) {
      const other = again.find((each) => each.basis === basis);
      for (const year of economies.years) {
        const [was, is] = [economies, other?.economies].map(
          (all) => all?.at('tianjin', year)?.gdp.value,
        );
        expect(is).toBe(basis === 'rev-2023c' && was !== undefined ? was * 2 : was);
      }
    }
  });
});

describe('years on either side of an opening', () => {
  it('are the nearest with all regions, without the year itself', () => {
    expect(spanAround(move('beijing', 'hebei', 2010), basisOf('yearbook-pre2018c'))).toEqual({
      basis: 'yearbook-pre2018c',
      before: 2009,
      after: 2011,
      regions: ['beijing', 'tianjin', 'hebei'],
    });
  });

  it('are those of one end where the other end has none, or its level changes', () => {
    // Beijing’s yearbook breaks in 2013, and no industries of Tianjin follow on 2011.
    expect(spanAround(move('beijing', 'hebei', 2014), basisOf('yearbook-pre2018c'))).toEqual({
      basis: 'yearbook-pre2018c',
      before: 2012,
      after: 2015,
      regions: ['hebei'],
    });
    expect(spanAround(move('beijing', 'tianjin', 2016), basisOf('rev-2023c'))).toMatchObject({
      before: 2015,
      after: 2017,
      regions: ['tianjin'],
    });
  });

  it('are none across a break, nor where a side is missing', () => {
    // Beijing has industries of 2015 and 2017, with a break of the level in 2016.
    expect(spanAround(move('beijing', 'hebei', 2016), basisOf('yearbook-pre2018c'))).toBeNull();
    for (const own of bases) {
      expect(spanAround(move('beijing', 'hebei', 2024), own), own.basis).toBeNull();
      expect(spanAround(move('beijing', 'hebei', 1990), own), own.basis).toBeNull();
    }
  });
});

describe('the shift of a structure', () => {
  const yearbook = basisOf('yearbook-pre2018c');
  const span = spanAround(move('beijing', 'hebei', 2010), yearbook);
  if (!span) throw new Error('no span');
  const shifts = shiftsIn(yearbook, span);
  const of = (region: string, measure: string, part: string) => {
    const found = shifts.find(
      (each) => each.region === region && each.measure === measure && each.part === part,
    );
    if (!found) throw new Error(`no ${region} ${measure} ${part}`);
    return found;
  };

  it('has the shares of the yearbook, worked by hand', () => {
    const { before, after, change } = of('beijing', 'share', 'secondary');
    expect(before?.value).toBeCloseTo((100 * 2855.55) / 12153.03, 1);
    expect(after?.value).toBeCloseTo((100 * 3752.48) / 16251.93, 1);
    expect(change.value).toBeCloseTo(23.0895 - 23.4966, 2);
    expect(of('hebei', 'share', 'secondary').change.value).toBeCloseTo(53.5444 - 51.9848, 2);
  });

  it('has location quotients against all three regions', () => {
    const share =
      9179.19 / 12153.03 / ((9179.19 + 3405.16 + 6068.31) / (12153.03 + 7521.85 + 17235.48));
    expect(of('beijing', 'location-quotient', 'tertiary').before?.value).toBeCloseTo(share, 4);
  });

  it('has parts of growth that add up to that of the region', () => {
    for (const [region, then, now] of [
      ['beijing', 12153.03, 16251.93],
      ['tianjin', 7521.85, 11307.28],
      ['hebei', 17235.48, 24515.76],
    ] as const) {
      const parts = ['reference', 'mix', 'competitive'].map(
        (part) => of(region, 'shift-share', part).change.value,
      );
      expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100 * (now / then - 1), 6);
    }
  });

  it('has bounds that hold what rounding allows, and nothing wider than that', () => {
    for (const { before, after, change } of shifts) {
      for (const each of [before, after, change]) {
        if (each) expect(contains(each.interval, each.value)).toBe(true);
      }
      const [low, high] = change.interval;
      expect(high - low).toBeGreaterThan(0);
      expect(high - low).toBeLessThan(0.02);
    }
  });

  it('is of shares alone where a region is missing', () => {
    const own = basisOf('rev-2023c');
    const tianjin = spanAround(move('beijing', 'tianjin', 2016), own);
    const measures = tianjin ? shiftsIn(own, tianjin).map(({ measure }) => measure) : [];
    expect(measures).toEqual(['share', 'share', 'share']);
  });
});
