import { describe, expect, it } from 'vitest';
import { outsideChecks, tertiaryShares } from './outside-check';
import { openBuiltIn } from '../package/built-in';
import { fromDisk } from '../../tests/support/built-in';

const dataset = await openBuiltIn(fromDisk);

describe('derived figures beside official ones', () => {
  it('hold in Tianjin, and miss by little in Beijing and Hebei', () => {
    const gaps = outsideChecks(dataset)
      .filter(({ indicator }) => indicator === 'secondary-value-added')
      .map(({ place, official, gap }) => [place, official.value, Number(gap.toFixed(2))]);
    expect(gaps).toEqual([
      ['beijing', 2743.2, -5.29],
      ['tianjin', 4110.5, 0],
      ['hebei', 8874.9, 2.54],
    ]);
  });

  it('differ where the printed share is not the rounded official one', () => {
    const shares = (place: string) => tertiaryShares(dataset, place, 2009);
    expect(shares('beijing')).toMatchObject({ printed: { value: 75.8 }, agree: false });
    expect(shares('beijing')?.official).toBeCloseTo(75.885, 2);
    expect(shares('hebei')).toMatchObject({ printed: { value: 34.9 }, agree: false });
    expect(shares('tianjin')?.agree).toBe(true);
    expect(shares('atlantis')).toBeNull();
  });

  it('are no part of what the atlas derives or draws', () => {
    expect(dataset.checks).toHaveLength(12);
    expect(dataset.observations.some(({ source }) => source === 'official-2009')).toBe(false);
  });
});
