import axe from 'axe-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadWords } from '../../../src/i18n/words';
import SearchField from '../../../src/features/search/SearchField.svelte';
import SiteHeader from '../../../src/features/header/SiteHeader.svelte';
import { addressOf } from '../../../src/features/search/address';
import type { SearchEntry } from '../../../src/features/search/index/entry';
import { placeAndFlowEntries } from '../../../src/features/search/index/place-and-flow-entries';
import { indexOf, type SearchIndex } from '../../../src/features/search/index/search-index';
import { pathOf } from '../../../src/address/path';
import { dataset, show } from './support/show';

const words = await loadWords('en', 'search');
const messages = await loadWords('en', 'messages');
const index = indexOf(placeAndFlowEntries(dataset, { locale: 'en', messages }, () => ''));
const href = (entry: SearchEntry) => addressOf(entry, ({ selection }) => pathOf('en', selection));
const common = { words, locale: 'en', href, everything: '/en/search/', takesFocus: true } as const;

/** Links that are followed, by their addresses, without leaving the test. */
function followed(): string[] {
  const addresses: string[] = [];
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    addresses.push(link.getAttribute('href') ?? '');
  };
  document.addEventListener('click', follow);
  onTestFinished(() => document.removeEventListener('click', follow));
  return addresses;
}

test('the keyboard finds, chooses and opens', async () => {
  const opened = followed();
  const { screen } = await show(SearchField, { ...common, index: Promise.resolve(index) });
  const field = screen.getByRole('combobox', { name: words.label });
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('langfang');
  const options = screen.getByRole('option');
  await expect.element(options.first()).toMatchTextContent('Hub · Hebei');
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  await expect.element(screen.getByRole('status')).toMatchTextContent(/^\d+ results$/);
  const chosen = () =>
    document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '');
  const all = () => options.elements();
  expect(chosen()).toBe(all()[0]);
  expect(chosen()?.getAttribute('aria-selected')).toBe('true');

  await userEvent.keyboard('{ArrowDown}');
  expect(chosen()).toBe(all()[1]);
  await userEvent.keyboard('{End}');
  expect(chosen()).toBe(all().at(-1));
  await userEvent.keyboard('{ArrowDown}');
  expect(chosen()).toBe(all()[0]);
  await userEvent.keyboard('{ArrowUp}');
  expect(chosen()).toBe(all().at(-1));
  await userEvent.keyboard('{Home}{Enter}');
  expect(opened).toEqual(['/en/place/langfang/']);
  await expect.element(field).toHaveFocus();
});

test('groups are named, and what fits nothing is told with what is nearest', async () => {
  const { screen } = await show(SearchField, { ...common, index: Promise.resolve(index) });
  await userEvent.keyboard('beijing');
  await expect.element(screen.getByRole('group', { name: /^Places/ })).toBeVisible();
  await expect.element(screen.getByRole('group', { name: /^Flows/ })).toBeVisible();
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
  const field = screen.getByRole('combobox');
  await field.fill('shijazhaung');
  await expect
    .element(screen.getByRole('status'))
    .toMatchTextContent(/^Nothing is called “shijazhaung”. Closest matches:/);
  await expect.element(screen.getByRole('option').first()).toMatchTextContent('Shijiazhuang');
  await field.fill('qqqqqqqq');
  await expect.element(screen.getByRole('status')).toMatchTextContent(words.none('qqqqqqqq'));
  await expect.element(screen.getByRole('option')).not.toBeInTheDocument();
});

test('where the index cannot be had, the list of everything is named', async () => {
  const failing = Promise.reject<SearchIndex>(new Error('offline'));
  // It fails before anyone can have heard of it.
  failing.catch(() => undefined);
  const { screen } = await show(SearchField, { ...common, index: failing });
  const alert = screen.getByRole('alert');
  await expect.element(alert).toMatchTextContent(words.failed);
  await expect
    .element(alert.getByRole('link', { name: words.everything }))
    .toHaveAttribute('href', '/en/search/');
});

test('the slash opens the search from anywhere but a field, and Escape hands the focus back', async () => {
  const entries = JSON.stringify(index.entries);
  const fetched: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    return Promise.resolve(new Response(entries));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { screen } = await show(SiteHeader, {}, { year: 2012 });
  const control = screen.getByRole('link', { name: 'Search' });
  await expect.element(control).toHaveAttribute('href', '/en/search/');
  (control.element() as HTMLElement).focus();
  const outside = document.createElement('input');
  document.body.append(outside);
  outside.focus();
  await userEvent.keyboard('/');
  expect(outside.value).toBe('/');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(fetched).toEqual([]);

  (control.element() as HTMLElement).focus();
  await userEvent.keyboard('/');
  const field = screen.getByRole('dialog', { name: words.label }).getByRole('combobox');
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue('');
  await field.fill('caofeidian');
  // The rest of the view goes along.
  await expect
    .element(screen.getByRole('option').first())
    .toHaveAttribute('href', '/en/place/caofeidian/?year=2012');
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(control).toHaveFocus();
  expect(fetched).toEqual(['/en/search.json']);
  outside.remove();
});
