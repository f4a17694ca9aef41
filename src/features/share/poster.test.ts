import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { posterOf } from './poster';
import { qrCodeOf } from './qr-code';

const FIGURE = { svg: '<svg class="figure"></svg>', width: 1000, height: 1300 };
const caption = 'Scan to open this view';

it('has the figure whole, and below it the code of its address', () => {
  const address = 'https://atlas.example/en/story/markets/?year=2014';
  const { svg, width, height } = posterOf(FIGURE, { address, caption });
  const root = parse(svg);
  expect(root.querySelector('.figure')).not.toBeNull();
  const code = root.querySelector('.code');
  expect(code?.querySelector('path')?.getAttribute('d')).toBe(qrCodeOf(address)?.path);
  expect(Number(code?.getAttribute('y'))).toBeGreaterThanOrEqual(FIGURE.height);
  expect(Number(code?.getAttribute('y')) + Number(code?.getAttribute('height'))).toBeLessThan(
    height,
  );
  expect(width).toBe(FIGURE.width);
  expect(root.textContent).toContain(caption);
  expect(root.textContent).toContain(address);
});

it('asks nobody to scan what no code can hold', () => {
  const address = `https://atlas.example/en/?data=${'x'.repeat(3000)}`;
  const root = parse(posterOf(FIGURE, { address, caption }).svg);
  expect(root.querySelector('.code')).toBeNull();
  expect(root.textContent).not.toContain(caption);
});
