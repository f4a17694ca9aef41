import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import AtlasShell from '../../../src/app/AtlasShell.svelte';
import SiteHeader from '../../../src/features/header/SiteHeader.svelte';
import { inTurn } from '../../../src/session/in-turn';
import { show } from './support/show';
import { choosing } from '../../support/any-facets';

const snippet = (html: string) => createRawSnippet(() => ({ render: () => html }));
const parts = {
  header: snippet('<p></p>'),
  shapes: snippet('<p></p>'),
  map: snippet('<div role="region" aria-label="Map"></div>'),
  timeline: snippet('<p></p>'),
  layers: snippet('<p></p>'),
  lists: snippet('<p></p>'),
  children: snippet('<h2>Here</h2>'),
};

test('the frame names its parts', async () => {
  const { screen } = await show(AtlasShell, { faults: [], ...parts });
  await expect
    .element(
      screen.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }),
    )
    .toMatchTextContent('Here');
  await expect.element(screen.getByRole('region', { name: 'Map' })).toBeInTheDocument();
});

test('links of the header, and the switch of languages, keep the view', async () => {
  const { screen } = await show(
    SiteHeader,
    {},
    {
      selection: { kind: 'place', id: 'binhai' },
      year: 2012,
      ...choosing({ categories: ['innovation'] }),
    },
  );
  await expect
    .element(screen.getByRole('link', { name: '中文' }))
    .toHaveAttribute('href', '/zh/place/binhai/?year=2012&categories=innovation');
  await expect
    .element(screen.getByRole('link', { name: 'Data', exact: true }))
    .toHaveAttribute('href', '/en/data/?year=2012&categories=innovation');
});

test('what an address asked for in vain is named until it is dismissed', async () => {
  const { screen } = await show(AtlasShell, {
    faults: [{ key: 'year', value: '3000' }],
    ...parts,
  });
  const notice = screen.getByText(/year=3000/);
  await expect.element(notice).toBeVisible();
  await screen.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(notice).not.toBeInTheDocument();
});

test('on a phone the panel is a sheet of three heights', async () => {
  const phone = { width: 390, height: 844 };
  const header = snippet('<p style="height: 52px"></p>');
  const { screen } = await show(AtlasShell, { faults: [], ...parts, header }, {}, 'en', phone);
  const details = screen.getByRole('complementary', { name: 'Details' }).element();
  const top = () => Math.round(details.getBoundingClientRect().top);
  const lower = screen.getByRole('button', { name: 'Lower the details' });
  const raise = screen.getByRole('button', { name: 'Raise the details' });
  const half = top();
  expect(half).toBeGreaterThan(0.4 * phone.height);
  await lower.click();
  await expect.poll(top).toBe(phone.height - 132);
  await raise.click();
  await expect.poll(top).toBe(half);
  await raise.click();
  const highest = top();
  expect(highest).toBeLessThan(60);
  // A driver would scroll the page to bring the button in sight; a finger is where it is.
  (lower.element() as HTMLElement).click();
  await expect.poll(top).toBe(half);
});

test('keys go to the details of what is newly chosen, unless it was chosen on the map', async () => {
  const map = snippet(
    '<div role="region" aria-label="Map" data-status="ready"><button>Dot</button></div>',
  );
  const { screen, view } = await show(AtlasShell, { faults: [], ...parts, map });
  const details = screen.getByRole('complementary', { name: 'Details' });
  const dot = screen.getByRole('button', { name: 'Dot' });
  dot.element().focus();
  view.load({ ...view.state, selection: { kind: 'place', id: 'langfang' } });
  await expect.element(dot).toHaveFocus();
  dot.element().blur();
  view.load({ ...view.state, selection: { kind: 'place', id: 'binhai' } });
  await expect.element(details).toHaveFocus();
});

test('Back leads keys to the link that they followed, and no press of a pointer', async () => {
  const list = snippet('<p><a href="/en/place/tianjin/">Tianjin</a> <a href="#x">Another</a></p>');
  const { screen, view } = await show(AtlasShell, { faults: [], ...parts, children: list });
  const details = screen.getByRole('complementary', { name: 'Details' });
  const link = screen.getByRole('link', { name: 'Tianjin' });
  link.element().addEventListener('click', (event) => event.preventDefault());
  const here = view.state;
  const go = () => view.load({ ...here, selection: { kind: 'place', id: 'tianjin' } });

  await userEvent.click(link);
  go();
  await expect.element(details).toHaveFocus();
  view.load(here, true);
  // What comes in a turn of its own, after the focus would have gone on.
  await new Promise<void>((done) => inTurn(done));
  await expect.element(details).toHaveFocus();

  await userEvent.keyboard('{Tab}');
  await expect.element(link).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  go();
  await expect.element(details).toHaveFocus();
  view.load(here, true);
  await expect.element(link).toHaveFocus();
});
