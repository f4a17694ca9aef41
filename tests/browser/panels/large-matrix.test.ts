import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import MatrixPanel from '../../../src/features/matrix/MatrixPanel.svelte';
import words from '../../../src/i18n/words/en/matrix';
import { faultsOf } from './support/axe';
import { seeded } from './support/seeded';
import { show } from './support/show';

const PLACES = 300;
const data = await seeded(9000, PLACES);
const { columns } = data.flows;
const distinct = (ends: typeof columns.origin) => new Set(ends.at).size;

const showMatrix = (dataset = data) =>
  show(
    MatrixPanel,
    { words },
    { selection: { kind: 'matrix' }, level: 'places' },
    'en',
    { width: 1280, height: 800 },
    dataset,
  );

test('a matrix of hundreds of rows and columns is drawn as far as it is in sight', async () => {
  const { screen } = await showMatrix();
  const table = screen.getByRole('table');
  const rows = Number(table.element().getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(distinct(columns.origin));
  expect(Number(table.element().getAttribute('aria-colcount'))).toBe(
    distinct(columns.destination) + 2,
  );
  expect(distinct(columns.destination)).toBeGreaterThan(250);
  await expect.poll(() => table.element().querySelectorAll('td a').length).toBeGreaterThan(20);
  expect(table.element().querySelectorAll('td').length).toBeLessThan(1500);
  // What is out of sight is counted all the same.
  await expect.element(screen.getByRole('link', { name: /^all 9,000 flows/ })).toBeInTheDocument();
  expect(await faultsOf(screen.container)).toEqual([]);
});

test('its end comes into sight where the box is scrolled there', async () => {
  const { screen } = await showMatrix();
  const table = screen.getByRole('table').element();
  const box = table.parentElement as HTMLElement;
  box.scrollTo(box.scrollWidth, box.scrollHeight);
  const rows = Number(table.getAttribute('aria-rowcount'));
  const columnCount = Number(table.getAttribute('aria-colcount'));
  await expect
    .poll(() =>
      table.querySelector(`[aria-rowindex="${rows - 1}"] [aria-colindex="${columnCount}"]`),
    )
    .not.toBeNull();
  expect(table.querySelectorAll('td').length).toBeLessThan(1500);
});

test('the focus stays in the table where its cell is scrolled out of sight, and keys go on from there', async () => {
  const { screen } = await showMatrix();
  const table = screen.getByRole('table').element();
  const box = table.parentElement as HTMLElement;
  await expect.poll(() => table.querySelector('td a')).not.toBeNull();
  const cell = table.querySelector('td a')?.closest('td');
  const [row, column] = [
    cell?.parentElement?.getAttribute('aria-rowindex'),
    cell?.getAttribute('aria-colindex'),
  ];
  cell?.querySelector('a')?.focus();
  box.scrollTo(0, box.scrollHeight);
  await expect.poll(() => cell?.isConnected).toBe(false);
  await expect.poll(() => document.activeElement).toBe(box);
  await userEvent.keyboard('{ArrowDown}');
  await expect
    .poll(() => document.activeElement?.closest('td')?.getAttribute('aria-colindex'))
    .toBe(column);
  const next = document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');
  expect(Number(next)).toBeGreaterThan(Number(row));
  expect(Number(next)).toBeLessThan(Number(row) + 20);
});

test('arrow keys go on past what is drawn, and the focus stays in the table', async () => {
  const { screen } = await showMatrix();
  const table = screen.getByRole('table').element();
  const at = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ?? '0';
  const total = table.getAttribute('aria-colcount');
  // The sums of the rows: each row has one.
  const first = () => table.querySelector<HTMLElement>(`td[aria-colindex="${total}"] a`);
  await expect.poll(first).not.toBeNull();
  first()?.focus();
  let row = Number(at());
  for (let step = 0; step < 25; step++) {
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => Number(at())).toBeGreaterThan(row);
    row = Number(at());
  }
  expect(row).toBeGreaterThan(25);
  expect(table.contains(document.activeElement)).toBe(true);
});

test('of more flows than are added up at once, the same comes in turns', async () => {
  const many = await seeded(12_000, PLACES);
  const { screen } = await showMatrix(many);
  await expect.element(screen.getByRole('link', { name: /^all 12,000 flows/ })).toBeInTheDocument();
});
