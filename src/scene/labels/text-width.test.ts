import { describe, expect, it } from 'vitest';
import { nameWidth } from './name-look';
import { textWidth, wrapped } from './text-width';

/** Widths that a browser measured of the site's typeface at these sizes, in pixels. */
const MEASURED: readonly (readonly [text: string, size: number, spacing: number, width: number])[] =
  [
    ['TIANJIN', 14.5, 0.12, 69.5],
    ['BEIJING', 14.5, 0.12, 68.2],
    ['GUANGDONG', 14.5, 0.12, 112],
    ['Langfang', 13, 0, 57.9],
    ['Binhai New Area', 13, 0, 101.2],
    ['Caofeidian', 13, 0, 65.8],
    ['天津', 14.5, 0.12, 32.5],
    ['Shijiazhuang', 12, 0, 72.3],
  ];

describe('the width of a name', () => {
  it.each(MEASURED)('%s', (text, size, spacing, width) => {
    const worked = nameWidth(text, { size, spacing });
    expect(worked / width).toBeGreaterThan(0.98);
    expect(worked / width).toBeLessThan(1.06);
  });
});

describe('a text in lines', () => {
  it('is broken between words, and anywhere in Chinese', () => {
    expect(wrapped('from Australia, Brazil', textWidth('from Australia, '))).toEqual([
      'from Australia,',
      'Brazil',
    ]);
    expect(wrapped('来自澳大利亚', 36)).toEqual(['来自澳', '大利亚']);
  });
});
