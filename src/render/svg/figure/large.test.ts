import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../tests/browser/panels/support/seeded';
import { pathPoints } from '../../../../tests/support/path-points';
import { figureOf } from '../../../../tests/support/pictures';
import type { ViewState } from '../../../query/view-state';

const SCREEN = { width: 900, height: 700 };

/** A figure, and what a reader can count and measure in it. */
async function drawn(flows: number, view: Partial<ViewState>) {
  const dataset = { ...(await seeded(flows)), edition: null };
  const { svg } = await figureOf(dataset, view, 'en', SCREEN);
  const root = parse(svg);
  const size = root.querySelector('.map > rect')?.attributes ?? {};
  const [width, height] = [Number(size.width), Number(size.height)];
  const lines = root.querySelectorAll('[data-flow]').map((line) => ({
    shaft: pathPoints(line.querySelector('path.flow')?.getAttribute('d') ?? ''),
    head: pathPoints(line.querySelectorAll('path').at(-1)?.getAttribute('d') ?? ''),
  }));
  return {
    dataset,
    root,
    lines,
    inView: lines.filter(({ shaft }) =>
      shaft.some(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height),
    ),
    isInFrame: ([x = -1, y = -1]: readonly number[]) =>
      x > 8 && y > 8 && x < width - 8 && y < height - 8,
    subtitle: root
      .querySelectorAll('text.subtitle')
      .map(({ textContent }) => textContent)
      .join(' '),
    symbols: root.querySelectorAll('[data-place]').map((symbol) => {
      const [x = 0, y = 0] = (symbol.getAttribute('transform') ?? '')
        .replace(/[^\d.\- ]/g, '')
        .split(' ')
        .map(Number);
      return { x, y, isCluster: symbol.querySelector('text.count') !== null };
    }),
  };
}

const number = (text: string | undefined) => Number(text?.replaceAll(',', ''));

describe.each([
  [646, {}],
  [646, { values: true, totals: true, categories: ['industry'] }],
  [5000, { values: true }],
  [5000, { camera: { zoom: 7.5, lat: 39, lng: 116.5, bearing: 0, pitch: 0 } }],
] as const)('a figure of %i flows', { timeout: 60_000 }, async (flows, view) => {
  const { root, lines, inView, isInFrame, subtitle, symbols, dataset } = await drawn(flows, view);

  it('counts the lines that it shows, and the flows they stand for', () => {
    const [, said, drawnFlows, chosen] =
      /(?:The|All) ([\d,]+)[^:]*lines in view: ([\d,]+) of ([\d,]+) flows/.exec(subtitle) ?? [];
    expect(number(said)).toBe(inView.length);
    expect(inView.length).toBeGreaterThan(30);
    expect(number(drawnFlows)).toBeLessThanOrEqual(number(chosen));
    expect(number(chosen)).toBeLessThanOrEqual(flows);
    expect(subtitle).not.toContain('flows shown');
  });

  it('ends every head at a symbol', () => {
    expect(symbols.some(({ isCluster }) => isCluster)).toBe(true);
    const away = lines.flatMap(({ head: [tip] }) => {
      if (!tip || !isInFrame(tip)) return [];
      return Math.min(...symbols.map(({ x, y }) => Math.hypot(x - tip[0], y - tip[1])));
    });
    expect(away.length).toBeGreaterThan(30);
    // The circle of a hundred places has a radius of about 20 pixels.
    expect(Math.max(...away)).toBeLessThan(25);
  });

  it('says what widths, amounts and circles are, and whose data it is of', () => {
    expect(root.querySelector('text.title')?.textContent).toBe(dataset.title.en);
    const legend = root.querySelector('.legend')?.textContent ?? '';
    expect(legend).toContain('Width');
    expect(legend).toMatch(/[\d,]+\sitems/);
    const isAsked = (key: 'values' | 'totals') => key in view;
    expect(root.querySelectorAll('text.amount').length > 3).toBe(isAsked('values'));
    expect(root.querySelectorAll('.map .total').length > 3).toBe(isAsked('totals'));
    expect(legend.includes('coming in')).toBe(isAsked('totals'));
  });
});
