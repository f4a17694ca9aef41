import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { follow, mapRests, openAtlas, withoutPaint } from './support/atlas';

test.beforeEach(({ page }) => withoutPaint(page));

/** The standards that pages are held to. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Pages that one window comes to one after the other, as its map takes longer to open than the rest
 * of a page. In the dark only colours differ: one page of each kind shows them all.
 */
const WALKS = [
  {
    colorScheme: 'light',
    asked: { type: 'tag', values: STANDARDS },
    paths: [
      '/en/',
      '/en/place/hebei/',
      '/en/flow/shougang-caofeidian/',
      '/en/data/',
      '/en/story/markets/',
    ],
  },
  {
    colorScheme: 'light',
    asked: { type: 'tag', values: STANDARDS },
    paths: ['/zh/place/caofeidian/', '/zh/'],
  },
  {
    colorScheme: 'dark',
    asked: { type: 'rule', values: ['color-contrast'] },
    paths: ['/en/flow/shougang-caofeidian/', '/en/', '/zh/place/caofeidian/'],
  },
] as const;

/** Opens the first page, goes on to each other, and hands over each of them. */
async function walk(
  page: Page,
  [first, ...others]: readonly string[],
  look: (path: string) => Promise<void>,
): Promise<void> {
  if (first === undefined) return;
  await openAtlas(page, first);
  await look(first);
  for (const path of others) {
    await follow(page, path);
    await page.waitForURL((url) => url.pathname === path);
    await mapRests(page);
    await look(path);
  }
}

for (const { colorScheme, asked, paths } of WALKS) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test(`${paths.join(', ')} have no fault that axe can find`, async ({ page }) => {
      await walk(page, paths, async (path) => {
        const { violations } = await new AxeBuilder({ page })
          .options({ runOnly: { type: asked.type, values: [...asked.values] } })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const paths = ['/zh/place/hebei/', '/en/', '/en/flow/shougang-caofeidian/'];
  test(`${paths.join(', ')} never scroll sideways`, async ({ page }) => {
    await walk(page, paths, async (path) => {
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll, path).toBe(client);
    });
  });
});
