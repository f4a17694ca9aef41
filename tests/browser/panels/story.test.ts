import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadWords } from '../../../src/i18n/words';
import StoryPanel from '../../../src/features/story/StoryPanel.svelte';
import { dataset, show } from './support/show';
import { choosing } from '../../support/any-facets';

const words = await loadWords('en', 'story');
const indicatorWords = await loadWords('en', 'indicators');
const claimWords = await loadWords('en', 'claims');
const steps = [...dataset.story.values()];

function stepPanel(id: string) {
  const selection = { kind: 'story', id } as const;
  return show(
    StoryPanel,
    { id, words, indicatorWords, claimWords, verdict: 'partly' as const },
    { selection, ...choosing({ categories: ['market'] }) },
  );
}

test('a step tells its part, and leads to the one before, the next and every other', async () => {
  const { screen } = await stepPanel('markets');
  await expect
    .element(screen.getByRole('heading', { level: 2 }))
    .toMatchTextContent('Wholesale markets and warehouses beyond Beijing');
  await expect
    .element(screen.getByRole('link', { name: /^Next/ }))
    .toHaveAttribute('href', '/en/story/services/?categories=market');
  await expect
    .element(screen.getByRole('link', { name: /^Previous/ }))
    .toHaveAttribute('href', '/en/story/caofeidian/?categories=market');
  const marks = screen.getByRole('navigation', { name: 'All steps' }).getByRole('listitem');
  expect(marks.elements()).toHaveLength(steps.length);
  await expect.element(screen.getByRole('link', { name: /^Source:/ })).toBeVisible();
});

test('pointing at a flow of the step lights it everywhere', async () => {
  const { screen, view } = await stepPanel('shougang');
  await screen.getByRole('link', { name: 'Shougang steelworks to Caofeidian' }).hover();
  expect(view.hovered).toEqual({ kind: 'flow', id: 'shougang-caofeidian' });
});

test('a checked claim is told with its author and verdict', async () => {
  const { screen } = await stepPanel('three-economies');
  await expect
    .element(
      screen.getByRole('link', { name: /^Tang et al\. \(2018\) state: .*: agrees in part\.$/ }),
    )
    .toHaveAttribute('href', '/en/claim/tertiary-share-beijing/?categories=market');
});

test('the last step goes on to what holds of it', async () => {
  const { screen } = await stepPanel(steps.at(-1)?.id ?? '');
  await expect
    .element(screen.getByRole('link', { name: /^Next/ }))
    .toHaveAttribute('href', '/en/claims/?categories=market');
  await expect
    .element(screen.getByRole('link', { name: 'Structural similarity' }))
    .toHaveAttribute('href', '/en/indicator/structural-similarity/?categories=market');
});

test('a class is asked a question, which a key answers, and arrow keys turn the steps', async () => {
  const question = { en: 'Where does it lie?', zh: '位于何处？' };
  const answer = { en: 'In the southeast.', zh: '东南。' };
  const id = 'markets';
  const { screen, steps: asked } = await show(
    StoryPanel,
    {
      ...{ id, words, indicatorWords, claimWords, verdict: null },
      asked: { question, answer },
    },
    { selection: { kind: 'story', id }, lesson: true },
  );
  await expect.element(screen.getByText(question.en)).toBeVisible();
  await expect.element(screen.getByText(answer.en)).not.toBeInTheDocument();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByText(answer.en)).toBeVisible();
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Escape}');
  expect(asked.map(({ address }) => address)).toEqual([
    '/en/story/services/?lesson=1',
    '/en/story/caofeidian/?lesson=1',
    '/en/story/markets/',
  ]);
});

test('outside of class mode there is no question, and the handout is a link away', async () => {
  const id = 'markets';
  const { screen } = await show(
    StoryPanel,
    {
      ...{ id, words, indicatorWords, claimWords, verdict: null },
      asked: { question: { en: 'Where?', zh: '' }, answer: { en: 'There.', zh: '' } },
      handout: '/en/handout/markets/',
    },
    { selection: { kind: 'story', id } },
  );
  await expect.element(screen.getByRole('button', { name: words.lesson.enter })).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: words.handout }))
    .toHaveAttribute('href', '/en/handout/markets/');
  await expect.element(screen.getByText('Where?')).not.toBeInTheDocument();
});
