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

test.describe('at 400 % of a window', () => {
  test.use({ viewport: { width: 360, height: 225 } });

  test('nothing that the page lays on the map is cut or lies on another', async ({ page }) => {
    await openAtlas(page, '/en/');
    await expect(page.getByRole('button', { name: 'Show the whole region' })).toBeVisible();
    const map = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
    const laid = page.locator('main').locator('button:visible, summary:visible, .scale:visible');
    const boxes = await laid.evaluateAll((all) =>
      all.map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        const name = each.getAttribute('aria-label') ?? each.textContent;
        return { name, left, top, right, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(3);
    for (const one of boxes) {
      expect(one.left >= 0 && one.right <= (map?.width ?? 0), one.name).toBe(true);
      for (const other of boxes) {
        const isMet =
          one !== other &&
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1;
        expect(isMet, `${one.name} on ${other.name}`).toBe(false);
      }
    }
  });
});
