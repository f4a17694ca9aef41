import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import MapView from '../../../src/features/map/MapView.svelte';
import { DEFAULT_VIEW, type ViewState } from '../../../src/query/view-state';
import { faultsOf } from '../panels/support/axe';
import { show } from '../panels/support/show';

/** What browser and MapLibre had to say. */
let said: unknown[] = [];

beforeEach(() => {
  said = [];
  for (const method of ['warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => said.push(args));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(said).toEqual([]);
});

const CAMERA = { zoom: 7, lat: 39.5, lng: 117, bearing: 0, pitch: 0 };
const WINDOW = { width: 640, height: 560 };
const CENTRE = { x: WINDOW.width / 2, y: WINDOW.height / 2 };

async function open(state: Partial<ViewState> = {}, locale: 'en' | 'zh' = 'en') {
  document.body.replaceChildren();
  const all = { camera: CAMERA, ...state };
  const shown = await show(MapView as Component<object>, {}, all, locale, WINDOW);
  Object.assign(shown.screen.container.style, { position: 'fixed', inset: '0' });
  const name = locale === 'en' ? 'Map' : '地图';
  const map = shown.screen.getByRole('region', { name, exact: true });
  await expect.element(map, { timeout: 60_000 }).toHaveAttribute('data-status', 'ready');
  return {
    ...shown,
    map,
    result: shown.screen.getByRole('status'),
    canvas: shown.screen.getByRole('application'),
    click: (x: number, y: number) => map.click({ position: { x: CENTRE.x + x, y: CENTRE.y + y } }),
    press: (role: 'button' | 'radio', name: string) =>
      (shown.screen.getByRole(role, { name }).element() as HTMLElement).click(),
    /** Takes the last step that was asked for, as the page would. */
    arrive: (change: Partial<ViewState>) => shown.view.load({ ...DEFAULT_VIEW, ...all, ...change }),
  };
}

describe('measuring by pointer', () => {
  test('sets points, sums them up, takes them back, and selects nothing', async () => {
    const opened = await open();
    await opened.screen.getByRole('button', { name: 'More map tools' }).click();
    const button = opened.screen.getByRole('button', { name: 'Measure distance or area' });
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    expect(opened.steps.at(-1)).toEqual({
      address: '/en/?map=7/39.5/117&ruler=line:',
      history: 'push',
    });
    opened.arrive({ ruler: { shape: 'line', points: [] } });
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    await expect.element(opened.result).toMatchTextContent('Set a first point.');

    await opened.click(0, 0);
    await expect.element(opened.result).toMatchTextContent('Set one more point.');
    await opened.click(0, -200);
    // 200 pixels at zoom 7, of 512 × 2⁷ around the globe, north from 39.5°.
    await expect.element(opened.result).toMatchTextContent(/^93\.6\skm\s*2 points$/);
    await opened.click(150, -200);
    await expect.element(opened.result).toMatchTextContent(/3 points$/);
    expect(opened.view.state.ruler?.points[0]).toEqual([117, 39.5]);
    expect(opened.view.state.selection).toEqual({ kind: 'none' });
    expect(opened.view.hovered).toBeNull();
    // Points are no steps of the history.
    expect(opened.steps.filter(({ history }) => history === 'push')).toHaveLength(1);

    opened.press('radio', 'Area');
    await expect.element(opened.result).toMatchTextContent(/km²\s*perimeter .* · 3 points$/);
    opened.press('button', 'Undo last point');
    await expect.element(opened.result).toMatchTextContent('Set one more point.');
    opened.press('button', 'Clear');
    await expect.element(opened.result).toMatchTextContent('Set a first point.');
    expect(opened.view.state.ruler).toEqual({ shape: 'area', points: [] });

    opened.press('button', 'Close');
    expect(opened.steps.at(-1)).toEqual({ address: '/en/?map=7/39.5/117', history: 'push' });
    opened.arrive({});
    await expect.element(opened.result).not.toBeInTheDocument();
    // The map is for choosing again.
    const { length } = opened.steps;
    await opened.click(0, -200);
    await expect.poll(() => opened.steps.length).toBe(length + 1);
    expect(opened.steps.at(-1)?.address).toMatch(/^\/en\/(place|flow)\//);
  });

  test('opens from an address, in the words of its language, and a point can be dragged', async () => {
    const points = [
      [117, 39.5],
      [117, 40.5],
      [118, 40],
    ] as const;
    const opened = await open({ ruler: { shape: 'line', points } }, 'zh');
    await expect.element(opened.result).toMatchTextContent(/^213公里\s*3个点$/);
    expect(await faultsOf(opened.map.element())).toEqual([]);
    const [handle] = opened.screen.container.querySelectorAll('.handle');
    if (!handle) throw new Error('no handle');
    await userEvent.dragAndDrop(handle, opened.map, {
      targetPosition: { x: CENTRE.x, y: CENTRE.y + 120 },
    });
    await expect.poll(() => opened.view.state.ruler?.points[0]?.[1]).toBeLessThan(39.1);
    expect(opened.view.state.ruler?.points.slice(1)).toEqual(points.slice(1));
    expect(opened.steps.every(({ history }) => history === 'replace')).toBe(true);
  });
});

describe('measuring by keys', () => {
  test('sets points at the centre, moves on, takes back, and Escape ends nothing else', async () => {
    const selection = { kind: 'place', id: 'tianjin' } as const;
    const opened = await open({ selection, ruler: { shape: 'line', points: [] } });
    const canvas = opened.canvas.element() as HTMLElement;
    await userEvent.keyboard('{Tab}');
    canvas.focus();
    await expect.element(opened.canvas).toHaveAccessibleDescription(/Enter sets a point/);
    await userEvent.keyboard('{Enter}');
    await expect.element(opened.result).toMatchTextContent('Set one more point.');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(opened.map).not.toHaveAttribute('data-camera', '7/39.5/117');
    await userEvent.keyboard(' ');
    await expect.element(opened.result).toMatchTextContent(/^\d+\.?\d*\skm\s*2 points$/);
    expect(opened.view.state.ruler?.points[0]).toEqual([117, 39.5]);
    await userEvent.keyboard('{Backspace}');
    await expect.element(opened.result).toMatchTextContent('Set one more point.');

    // From the card too, and the way back leads to the map.
    (opened.screen.getByRole('radio', { name: 'Area' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(canvas);
    const pushed = () => opened.steps.filter(({ history }) => history === 'push');
    expect(pushed().map(({ address }) => address)).toEqual([
      expect.stringMatching(/^\/en\/place\/tianjin\/\?map=[^&]+$/),
    ]);
    opened.arrive({ selection, ruler: null });
    await expect.element(opened.result).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(pushed().at(-1)?.address).toMatch(/^\/en\/\?map=/);
  });
});
