import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILES, fromRecord } from '../../tests/support/package-fixture';
import { boundsAround } from './extent';
import { openPackage } from './open-package';

async function extentWith(declared: object, files: Readonly<Record<string, string>> = {}) {
  const descriptor = JSON.parse(FILES['datapackage.json'] ?? '') as object;
  const text = JSON.stringify({ ...descriptor, ...declared });
  const opened = await openPackage(fromRecord({ ...FILES, ...files, 'datapackage.json': text }));
  return opened.ok ? opened.dataset.extent : opened.faults;
}

const [HEADER = '', FLOW = ''] = (FILES['flows.csv'] ?? '').split('\n');
const flowsIn = (...periods: readonly string[]) => ({
  'flows.csv': [
    HEADER,
    ...periods.map((period, index) => FLOW.replace('one,', `f${index},`).replace('2003,', period)),
  ].join('\n'),
  'observations.csv': FILES['observations.csv']?.split('\n')[0] ?? '',
});

describe('the extent of a dataset', () => {
  it.each<[string, readonly string[], unknown]>([
    [
      'from the first beginning to the last end',
      ['1975,1980', '2019-03-01,', '2020,'],
      [1975, 2020],
    ],
    ['whenever that is', ['1850,', '2024-12-31,'], [1850, 2024]],
    ['none without any date', [','], null],
  ])('has the years of its flows: %s', async (_, periods, years) => {
    expect(await extentWith({}, flowsIn(...periods))).toMatchObject({ years });
  });

  it('has the years of series where flows have no dates', async () => {
    const files = { 'flows.csv': [HEADER, FLOW.replace(',2003,', ',,')].join('\n') };
    expect(await extentWith({}, files)).toMatchObject({ years: [2013, 2013] });
  });

  it('is as declared, but leaves out no flow', async () => {
    const view = { zoom: 5, lat: 40, lng: 117 };
    const bounds = [113, 36, 120, 43];
    expect(await extentWith({ extent: { years: [1982, 2014], bounds, view } })).toEqual({
      years: [1982, 2014],
      bounds,
      view: { ...view, bearing: 0, pitch: 0 },
    });
    expect(await extentWith({ extent: { years: [2005, 2014] } })).toMatchObject({
      years: [2003, 2014],
    });
  });

  it.each([
    [{ extent: { years: [2014, 1982] } }, 'extent.years'],
    [{ extent: { bounds: [10, 50, 5, 60] } }, 'extent.bounds'],
    [{ extent: { view: { zoom: 4, lat: 95, lng: 0 } } }, 'extent.view.lat'],
    [{ basemap: 'atlantis' }, 'basemap'],
  ])('is refused as %j', async (declared, field) => {
    expect(await extentWith(declared)).toMatchObject([{ field, code: 'not-a-package' }]);
  });

  it('goes the shorter way around the world', () => {
    const [west, , east] = boundsAround([
      [170, 10],
      [-170, 20],
    ]);
    expect(west).toBeLessThan(170);
    expect(west).toBeGreaterThan(160);
    expect(east).toBeGreaterThan(190);
    expect(east).toBeLessThan(200);
  });

  it('holds every place, within one turn around the world', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -84, max: 84, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (positions) => {
        const [west, south, east, north] = boundsAround(positions);
        expect(west).toBeGreaterThanOrEqual(-180);
        expect(west).toBeLessThanOrEqual(180);
        expect(east - west).toBeGreaterThan(0);
        expect(east - west).toBeLessThanOrEqual(360 + 1e-9);
        for (const [lng, lat] of positions) {
          const turned = [lng, lng + 360].some(
            (each) => each >= west - 1e-9 && each <= east + 1e-9,
          );
          expect(turned).toBe(true);
          expect(lat).toBeGreaterThan(south);
          expect(lat).toBeLessThan(north);
        }
      }),
    );
  });
});
