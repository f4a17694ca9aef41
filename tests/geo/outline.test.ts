import { readFileSync } from 'node:fs';
import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { outline } from '../../src/render/svg/page/outline';
import { squareKilometres, unitsOf } from './read-layer';

const file = readFileSync('static/geo/outline.json', 'utf8');
const { parts, land, regions, hubs } = outline;

/** Net area in km² of rings of which holes run the other way. */
function netArea(rings: readonly (readonly number[])[]): number {
  return rings.reduce((sum, ring) => {
    const points = Array.from({ length: ring.length / 2 }, (_, index) => [
      (ring[2 * index] ?? NaN) / parts,
      (ring[2 * index + 1] ?? NaN) / parts,
    ]);
    const isHole = turn(points) < 0;
    const size = area({ type: 'Polygon', coordinates: [points] }) / 1e6;
    return sum + (isHole ? -size : size);
  }, 0);
}

/** Positive where the ring runs counter-clockwise. */
function turn(points: readonly number[][]): number {
  return points.reduce((sum, [x = NaN, y = NaN], index) => {
    const [nextX = NaN, nextY = NaN] = points[(index + 1) % points.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

describe('the outline for the picture before the map', () => {
  it('is light: at most 16 kB', () => {
    expect(Buffer.byteLength(file)).toBeLessThan(16_000);
  });

  it('has closed rings of whole numbers', () => {
    for (const ring of [land, ...Object.values(regions), ...Object.values(hubs)].flat()) {
      expect(ring.length).toBeGreaterThanOrEqual(8);
      expect(ring.slice(-2)).toEqual(ring.slice(0, 2));
      expect(ring.every(Number.isInteger)).toBe(true);
    }
  });

  it('has land and sea as far as the widest window sees', () => {
    const lngs = land.flat().filter((_, index) => index % 2 === 0);
    // Three times as wide as the region, in a picture that is as high as it.
    expect(Math.min(...lngs) / parts).toBeLessThan(106);
    expect(Math.max(...lngs) / parts).toBeGreaterThan(128);
  });

  it('shows the regions and hubs at about their size', () => {
    const shown = { ...regions, ...hubs };
    const units = [...unitsOf('provinces'), ...unitsOf('hubs')];
    expect(Object.keys(shown).sort()).toEqual(units.map(({ properties }) => properties.id).sort());
    for (const unit of units) {
      const rings = shown[unit.properties.id ?? ''] ?? [];
      expect(Math.abs(netArea(rings) / squareKilometres(unit) - 1)).toBeLessThan(0.03);
    }
  });

  it('draws shared borders with the same points', () => {
    const corners = (rings: readonly (readonly number[])[]) =>
      new Set(
        rings.flatMap((ring) => ring.flatMap((x, i) => (i % 2 ? [] : [`${x} ${ring[i + 1]}`]))),
      );
    const around = corners([...Object.values(regions).flat(), ...land]);
    const { beijing = [], tianjin = [], hebei = [] } = regions;
    const shared = (a: Set<string>, b: Set<string>) => [...a].filter((corner) => b.has(corner));
    expect(shared(corners(beijing), corners(hebei)).length).toBeGreaterThan(20);
    expect(shared(corners(tianjin), corners(hebei)).length).toBeGreaterThan(20);
    expect(shared(corners(hubs.binhai ?? []), around).length).toBeGreaterThan(5);
  });
});
