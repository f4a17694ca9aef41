import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/stats/finding';
import { VERDICTS } from '../../../src/stats/finding';
import ClaimsPanel from '../../../src/features/claims/ClaimsPanel.svelte';
import { faultsOf } from './support/axe';
import { dataset, show } from './support/show';
import words from '../../../src/i18n/words/en/claims';

const ids = [...dataset.claims.keys()];
/** Each verdict in turn. */
const verdicts = Object.fromEntries(
  ids.map((id, index): [string, Verdict] => [id, VERDICTS[index % VERDICTS.length] ?? 'unchecked']),
);

test('the claims are listed with their verdicts, which add up', async () => {
  const { screen } = await show(
    ClaimsPanel,
    { words, verdicts },
    { selection: { kind: 'claims' } },
  );
  for (const [id, name] of [...dataset.claims].map(([key, claim]) => [key, claim.name.en])) {
    await expect
      .element(screen.getByRole('link', { name, exact: true }))
      .toHaveAttribute('href', `/en/claim/${id}/`);
  }
  const counts = VERDICTS.map((verdict) => ids.filter((id) => verdicts[id] === verdict).length);
  const tally = screen.getByRole('listitem').elements().slice(0, VERDICTS.length);
  expect(
    tally.map((item) => Number.parseInt(/(\d+) of/.exec(item.textContent)?.[1] ?? '')),
  ).toEqual(counts);
});

test('axe finds no fault in the list of claims', async () => {
  const { screen } = await show(
    ClaimsPanel,
    { words, verdicts },
    { selection: { kind: 'claims' } },
  );
  await screen.getByText(words.rules).click();
  expect(await faultsOf(screen.container)).toEqual([]);
});
