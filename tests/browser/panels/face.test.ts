import { expect, test } from 'vitest';
import { FACT_GROUPS } from '../../../src/content/face-to-face';
import FacePanel from '../../../src/features/face/FacePanel.svelte';
import { loadWords } from '../../../src/i18n/words';
import { show } from './support/show';

const words = await loadWords('en', 'face');
const claimWords = await loadWords('en', 'claims');
const props = (id: string) => ({ id, words, groups: FACT_GROUPS });
const facing = (id: string) => ({ selection: { kind: 'face', id } as const });

test('two places stand side by side, and what one of them lacks is said', async () => {
  const id = 'caofeidian-binhai';
  const checked = [{ id: 'caofeidian-binhai-distance', verdict: 'partly' as const, readings: [] }];
  const { screen } = await show(FacePanel, { ...props(id), checked, claimWords }, facing(id));
  await expect
    .element(screen.getByRole('heading', { level: 2 }))
    .toMatchTextContent('Caofeidian and Binhai New Area, face to face');
  const depth = screen.getByRole('row', { name: /^Depth of water/ });
  await expect.element(depth.getByRole('cell').first()).toMatchTextContent(/36 m/);
  await expect.element(depth.getByRole('cell').last()).toHaveTextContent('not given');
  await expect.element(screen.getByText(/71\skm between the points.*60–81\skm/)).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: words.claim }))
    .toHaveAttribute('href', '/en/claim/caofeidian-binhai-distance/');
  await expect.element(screen.getByText(words.noFlows)).toBeVisible();
});

test('any two places have such a page, with the flows between them', async () => {
  const id = 'beijing-langfang';
  const { screen } = await show(FacePanel, props(id), facing(id));
  await expect
    .element(screen.getByRole('link', { name: 'Zoo wholesale market to Langfang' }))
    .toHaveAttribute('href', '/en/flow/zoo-market-langfang/');
  await expect.element(screen.getByText(words.noRelation)).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: words.swap }))
    .toHaveAttribute('href', '/en/face/langfang-beijing/');
  await expect
    .element(screen.getByRole('link', { name: words.figures }))
    .toHaveAttribute('href', '/en/compare/?compare=beijing,langfang');
});
