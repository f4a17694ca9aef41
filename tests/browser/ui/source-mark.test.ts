import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import SourceMark from '../../../src/ui/SourceMark.svelte';
import { dataset, show } from '../panels/support/show';

const derived = [...dataset.observations.values()].find(
  ({ derivation, interval }) => derivation !== null && interval !== null,
);
if (!derived) throw new Error('the package has no derived figure');

const locator = dataset.sources.get(derived.source)?.locator.en ?? '';
const [work] = dataset.documents.values();

test('a reference leads to its source, and opens it as a note on the spot', async () => {
  const { screen, steps } = await show(
    SourceMark,
    { source: derived.source, figure: derived },
    { year: 2012 },
  );
  const mark = screen.getByRole('link', { name: `Source: ${locator}`, exact: true });
  await expect.element(mark).toHaveAttribute('href', `/en/data/?year=2012#${derived.source}`);

  await mark.click();
  const note = screen.getByRole('dialog', { name: 'Source' });
  await expect.element(note).toMatchTextContent(locator);
  await expect.element(note).toMatchTextContent(work?.title ?? '-');
  await expect.element(note).toMatchTextContent('Derived, not printed in the source.');
  await expect
    .element(note)
    .toMatchTextContent('Bounds: 22.6–23.8%, the range that rounding in the source allows.');
  expect(steps).toEqual([]);

  await mark.click();
  await expect.element(note).not.toBeInTheDocument();
});

test('a reference names author, year, pages and the place in the document, and the formula', async () => {
  const indicator = 'structural-similarity';
  const figure = { ...derived, indicator, derivation: 'computed-indicator' };
  const { screen } = await show(SourceMark, { source: 'table-2', figure });
  await screen.getByRole('link', { name: /^Source/ }).click();
  const note = screen.getByRole('dialog');
  for (const said of ['Shaoqing Tang', '2018', '17–24', 'Table 2', work?.title ?? '-']) {
    await expect.element(note).toMatchTextContent(said);
  }
  expect(note.element().querySelector('math msqrt')).not.toBeNull();
});

test('a document that has an address can be opened', async () => {
  const linked = [...dataset.documents.values()].find(({ path }) => path !== null);
  const place = [...dataset.sources.values()].find(({ document }) => document === linked?.name);
  const { screen } = await show(SourceMark, { source: place?.id ?? '' });
  await screen.getByRole('link', { name: /^Source/ }).click();
  await expect
    .element(screen.getByRole('link', { name: 'Open the document' }))
    .toHaveAttribute('href', linked?.path ?? '-');
  await expect.element(screen.getByRole('dialog')).not.toMatchTextContent('No link or DOI');
});

test('a document without an address says so', async () => {
  const bare = [...dataset.sources.values()].find(
    ({ document }) => dataset.documents.get(document)?.path === null,
  );
  const { screen } = await show(SourceMark, { source: bare?.id ?? '' });
  await screen.getByRole('link', { name: /^Source/ }).click();
  await expect
    .element(screen.getByRole('dialog'))
    .toMatchTextContent('No link or DOI of it is recorded.');
});

test('the keyboard opens and closes a reference, and Escape goes no further', async () => {
  const { screen } = await show(SourceMark, { source: derived.source });
  const mark = screen.getByRole('link', { name: /^Source/ });
  const note = screen.getByRole('dialog');
  const escapes: string[] = [];
  const listen = ({ key, target }: KeyboardEvent) => {
    if (!(target as Element).closest('[popover]')) escapes.push(key);
  };
  window.addEventListener('keydown', listen);

  (mark.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(note).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(note).not.toBeInTheDocument();
  await expect.element(mark).toHaveFocus();
  expect(escapes).toEqual(['Enter']);
  window.removeEventListener('keydown', listen);
});

test('a press with a key held is the browser’s, and opens nothing here', async () => {
  const { screen } = await show(SourceMark, { source: derived.source });
  const mark = screen.getByRole('link', { name: /^Source/ });
  const press = (ctrlKey: boolean): boolean => {
    let isTaken = false;
    const last = (event: MouseEvent) => {
      isTaken = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', last, { once: true });
    mark
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey }));
    return isTaken;
  };
  expect(press(true)).toBe(false);
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(press(false)).toBe(true);
  await expect.element(screen.getByRole('dialog')).toBeVisible();
});
