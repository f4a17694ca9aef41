import { expect, it } from 'vitest';
import { openBuiltIn } from '../package/built-in';
import { totalText } from './total-text';
import { DEFAULT_VIEW } from '../query/view-state';
import { fromDisk } from '../../tests/support/built-in';
import { loadWords } from '../i18n/words';

const dataset = await openBuiltIn(fromDisk);
const vehicles = {
  ...DEFAULT_VIEW,
  amount: { unit: 'vehicles', least: null, most: null },
  unknown: false,
};

it.each([
  ['en', 'baic-huanghua', { ...DEFAULT_VIEW, totals: true }, '1 in · 0 out'],
  ['zh', 'baic-huanghua', { ...DEFAULT_VIEW, totals: true }, '流入1 · 流出0'],
  ['en', 'baic-huanghua', DEFAULT_VIEW, 'Incoming: 1'],
  ['en', 'caofeidian', DEFAULT_VIEW, 'Incoming: 7 · Outgoing: 2 · Mutual: 1 · Within: 12'],
  ['zh', 'caofeidian', DEFAULT_VIEW, '流入：7 · 流出：2 · 双向：1 · 内部：12'],
  ['en', 'baic-huanghua', vehicles, '400,000\u00a0vehicles in · 0\u00a0vehicles out'],
  ['en', 'zoo-market', vehicles, ''],
] as const)(
  'says in %s what comes to %s, in the unit of the view',
  async (locale, place, view, text) => {
    expect(
      totalText({ dataset, locale, messages: await loadWords(locale, 'messages') }, view, place),
    ).toBe(text);
  },
);
