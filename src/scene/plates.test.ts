import { describe, expect, it } from 'vitest';
import { draw, SHEETS, type Sheet } from '../../tests/support/sheets';
import { LOCALES } from '../model/localized';
import { DEFAULT_VIEW, type ViewState } from '../query/view-state';
import { overlap } from './geometry/box';
import { symbolBox } from './labels/beside';
import { nameBox } from './labels/place-name';
import { plateBox } from './pair-links';

/** The maps of windows, and those that a class sees: without the card of the legend, with the key of the indicator. */
const MAPS: readonly Sheet[] = [
  ...SHEETS,
  ...[
    [897, 900],
    [636, 768],
  ].map(([width = 0, height = 0]) => ({
    name: `of a class, ${width}×${height}`,
    width,
    height,
    covers: [
      [12, height - 216, 260, height - 40] as const,
      [width - 58, 20, width - 12, 194] as const,
      [12, height - 36, 120, height - 12] as const,
      [width - 222, height - 22, width, height] as const,
    ],
  })),
];

const VIEW: ViewState = {
  ...DEFAULT_VIEW,
  selection: { kind: 'story', id: 'obstacles' },
  indicator: 'structural-similarity',
  year: 2013,
};

const CASES = MAPS.flatMap((sheet) =>
  LOCALES.map((locale) => ({ name: `${sheet.name}, ${locale}`, view: VIEW, sheet, locale })),
);

describe('a plate with the value of a pair', () => {
  it.each(CASES)('on $name covers no name, no symbol and no other plate', (each) => {
    const { links, names, symbols } = draw(each);
    expect(links.length).toBe(3);
    const plates = links.map(plateBox);
    for (const [index, plate] of plates.entries()) {
      const under = [
        ...names.filter((name) => overlap(nameBox(name), plate)),
        ...symbols.filter(({ at, radius }) => overlap(symbolBox(at, radius), plate)),
      ];
      expect(under.map(({ id }) => id)).toEqual([]);
      expect(plates.slice(index + 1).filter((other) => overlap(other, plate))).toEqual([]);
    }
  });
});
