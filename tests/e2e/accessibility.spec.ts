import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openAtlas } from './support/atlas';

const PAGES = [
  '/en/',
  '/zh/',
  '/en/place/hebei/',
  '/zh/place/caofeidian/',
  '/en/flow/shougang-caofeidian/',
  '/en/data/',
  '/en/story/markets/',
];

/** In the dark only colours differ: one page of each kind shows them all. */
const BY_SCHEME = {
  light: PAGES,
  dark: ['/en/', '/zh/place/caofeidian/', '/en/flow/shougang-caofeidian/'],
};

/** A large window, and the least with all parts side by side, whose map costs half as much to draw. */
const WINDOW = {
  light: { width: 1440, height: 900 },
  dark: { width: 1200, height: 640 },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: WINDOW[colorScheme] });
    for (const path of BY_SCHEME[colorScheme]) {
      test(`${path} has no fault that axe can find`, async ({ page }) => {
        await openAtlas(page, path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const path of ['/en/', '/zh/place/hebei/', '/en/flow/shougang-caofeidian/']) {
    test(`${path} never scrolls sideways`, async ({ page }) => {
      await openAtlas(page, path);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBe(client);
    });
  }
});
