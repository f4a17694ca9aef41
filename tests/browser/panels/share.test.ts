import axe from 'axe-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import jsQR from 'jsqr';
import { loadWords } from '../../../src/i18n/words';
import ShareDialog from '../../../src/features/share/ShareDialog.svelte';
import type { ViewState } from '../../../src/query/view-state';
import { show } from './support/show';

const words = await loadWords('en', 'share');
const exportWords = await loadWords('en', 'export');
const indicatorWords = await loadWords('en', 'indicators');
const PHONE = { width: 390, height: 844 };
const STATE: Partial<ViewState> = { selection: { kind: 'place', id: 'binhai' }, year: 2012 };
const ADDRESS = `${location.origin}/en/place/binhai/?year=2012`;

async function shown(window?: typeof PHONE) {
  const onclose = vi.fn();
  const draw = () => Promise.reject(new Error('nothing is drawn here'));
  const props = { words, exportWords, indicatorWords, draw, onclose };
  const { screen } = await show(ShareDialog, props, STATE, 'en', window);
  return { screen, onclose, dialog: screen.getByRole('dialog', { name: words.heading }) };
}

function stubClipboard(writeText: (text: string) => Promise<void>): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  onTestFinished(() => void vi.restoreAllMocks());
}

test('the link is that of the view, and copying it is said', async () => {
  const copied: string[] = [];
  stubClipboard((text) => Promise.resolve(void copied.push(text)));
  const { screen, dialog } = await shown();
  await expect.element(dialog.getByRole('textbox', { name: words.address })).toHaveValue(ADDRESS);
  await screen.getByRole('button', { name: words.copy, exact: true }).click();
  await expect.element(screen.getByText(words.copied)).toBeVisible();
  expect(copied).toEqual([ADDRESS]);
  await expect.element(screen.getByRole('img', { name: words.code })).toBeVisible();
});

test('where copying is refused, the address is selected to be copied by hand', async () => {
  stubClipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
  const { screen } = await shown();
  await screen.getByRole('button', { name: words.copy, exact: true }).click();
  await expect.element(screen.getByText(words.refused)).toBeVisible();
  const field = screen.getByRole('textbox', { name: words.address });
  await expect.element(field).toHaveFocus();
  const { selectionStart, selectionEnd } = field.element() as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([0, ADDRESS.length]);

  await screen.getByRole('tab', { name: words.part.cite }).click();
  await screen
    .getByRole('button', { name: exportWords.copy('BibTeX') })
    .first()
    .click();
  await expect.element(screen.getByText(words.refused)).toBeVisible();
  const citation = screen.getByRole('textbox');
  await expect.element(citation).toHaveFocus();
  expect((citation.element() as HTMLTextAreaElement).value).toContain('@');
});

test('the device shares where it can; thinking better of it is no failure', async () => {
  let answer: () => Promise<void> = () => Promise.resolve();
  const shares: ShareData[] = [];
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: (data: ShareData) => {
      shares.push(data);
      return answer();
    },
  });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'));
  const { screen } = await shown();
  const button = screen.getByRole('button', { name: words.system });
  await button.click();
  expect(shares).toEqual([
    {
      title:
        'Binhai New Area · As of 2012 – Atlas of Beijing–Tianjin–Hebei industrial coordination',
      url: ADDRESS,
    },
  ]);
  answer = () => Promise.reject(new DOMException('no', 'AbortError'));
  await button.click();
  await expect.element(screen.getByText(words.systemFailed)).not.toBeInTheDocument();
  answer = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  await button.click();
  await expect.element(screen.getByText(words.systemFailed)).toBeVisible();
});

test('the frame has the size that is chosen, and the address of an embedded view', async () => {
  const { screen } = await shown();
  await screen.getByRole('tab', { name: words.part.embed }).click();
  const code = screen.getByRole('textbox', { name: words.frame });
  const markup = () => (code.element() as HTMLTextAreaElement).value;
  await expect.poll(markup).toContain(`"${ADDRESS.replace('/en/', '/embed/en/')}"`);
  await expect.poll(markup).toContain('width="100%"');
  await screen.getByRole('button', { name: words.narrow }).click();
  await expect.poll(markup).toContain('width="400" height="600"');
  const height = screen.getByRole('spinbutton', { name: words.height });
  await height.fill('5');
  await userEvent.keyboard('{Tab}');
  await expect.element(height).toHaveValue(200);
  await expect.poll(markup).toContain('height="200"');
  const width = screen.getByRole('spinbutton', { name: words.width });
  await width.fill('');
  await userEvent.keyboard('{Tab}');
  await expect.poll(markup).toContain('width="100%"');
});

test('the keyboard goes from part to part and leaves, on a phone and without a fault of axe', async () => {
  const { screen, onclose, dialog } = await shown(PHONE);
  const tab = (name: string) => screen.getByRole('tab', { name });
  await tab(words.part.link).click();
  for (const part of ['embed', 'export', 'cite', 'link'] as const) {
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(words.part[part])).toHaveFocus();
    await expect.element(tab(words.part[part])).toHaveAttribute('aria-selected', 'true');
    const { violations } = await axe.run(dialog.element());
    expect(violations.map(({ id, nodes }) => `${part} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    const { scrollWidth, clientWidth } = dialog.element();
    expect(scrollWidth).toBe(clientWidth);
  }
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(tab(words.part.cite)).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onclose.mock.calls.length).toBe(1);
});

test('the code is saved as a picture that reads as the address', async () => {
  let png: Promise<Blob> | undefined;
  let name = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    name = this.download;
    png = fetch(this.href).then((response) => response.blob());
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const { screen } = await shown();
  await screen.getByRole('button', { name: words.saveCode('PNG') }).click();
  await expect.element(screen.getByText(/^Saved .*_qr\.png\.$/)).toBeVisible();
  expect(name).toMatch(/_qr\.png$/);
  const picture = await createImageBitmap((await png) ?? new Blob());
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  expect(jsQR(pixels, width, height)?.data).toBe(ADDRESS);
});
