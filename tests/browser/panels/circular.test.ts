import { expect, test } from 'vitest';
import CircularPanel from '../../../src/features/circular/CircularPanel.svelte';
import { loadWords } from '../../../src/i18n/words';
import { networkOf } from '../../../src/stats/network';
import { dataset, show } from './support/show';

const words = { en: await loadWords('en', 'circular'), zh: await loadWords('zh', 'circular') };
const selection = { kind: 'circular' } as const;
const flows = networkOf(dataset)?.flows ?? [];

test('every flow within the place has a line, a label and a row, which lead to it', async () => {
  const { screen } = await show(CircularPanel, { words: words.en }, { selection });
  await expect
    .element(screen.getByRole('heading', { level: 2 }))
    .toMatchTextContent('Caofeidian up close: who supplies what to whom');
  const { container } = screen;
  const drawn = [...container.querySelectorAll('path[data-flow]')];
  expect(new Set(drawn.map((each) => each.getAttribute('data-flow')))).toEqual(
    new Set(flows.map(({ id }) => id)),
  );
  for (const { id } of flows) {
    expect(container.querySelectorAll(`a[href="/en/flow/${id}/"]`)).toHaveLength(2);
  }
  await expect.element(screen.getByText('No amount is given for any of them.')).toBeVisible();
});

test('pointing at a flow of the map lights its line and fades the others', async () => {
  const { screen, view } = await show(CircularPanel, { words: words.en }, { selection });
  view.hover({ kind: 'flow', id: 'brine-sanyou' });
  await expect
    .poll(() => screen.container.querySelectorAll('path.dim').length)
    .toBe(flows.length - 1);
  const lit = screen.container.querySelector('path.lit');
  expect(lit?.getAttribute('data-flow')).toBe('brine-sanyou');
});

test.each([
  ['en', 1280],
  ['zh', 390],
] as const)('names and labels keep to their rows (%s, %i px)', async (locale, width) => {
  const window = { width, height: 844 };
  const { screen } = await show(
    CircularPanel,
    { words: words[locale] },
    { selection },
    locale,
    window,
  );
  const boxes = [...screen.container.querySelectorAll('foreignObject')];
  expect(boxes.length).toBeGreaterThan(flows.length);
  for (const box of boxes) {
    const link = box.querySelector('a')?.getBoundingClientRect();
    const room = box.getBoundingClientRect();
    expect(link?.height).toBeGreaterThan(10);
    expect(link?.height).toBeLessThanOrEqual(room.height);
    expect(link?.width).toBeLessThanOrEqual(room.width);
  }
});
