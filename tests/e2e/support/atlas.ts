import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { cameraView } from '../../../src/scene/camera-view';
import { overview } from '../../../src/scene/first-camera';
import { detailAt, flowMarks } from '../../../src/scene/flows/flow-marks';
import { screenLine } from '../../../src/scene/geometry/screen-line';
import type { Dataset } from '../../../src/model/dataset';
import { readPalette } from '../../../src/scene/style/read-palette';
import { DEFAULT_VIEW } from '../../../src/query/view-state';

/** The words by which tests find things, in each language; they are a contract with other sites. */
export const WORDS = {
  en: {
    map: 'Map',
    details: 'Details',
    layers: 'Layers',
    places: 'Places',
    flows: 'Flows',
    year: 'Year',
    industry: 'Industrial relocations',
    market: 'Markets and logistics',
    caofeidian: 'Caofeidian',
  },
  zh: {
    map: '地图',
    details: '详情',
    layers: '图层',
    places: '地点',
    flows: '流向',
    year: '年份',
    industry: '产业转移',
    market: '市场与物流',
    caofeidian: '曹妃甸',
  },
} as const;

export type Locale = keyof typeof WORDS;
export const LOCALES: readonly Locale[] = ['en', 'zh'];

const PACKAGE = 'static/data/tang-2018';

interface PlaceFeature {
  readonly properties: { readonly id: string; readonly name_en: string; readonly name_zh: string };
  readonly geometry: { readonly coordinates: [number, number] };
}

/** The places and flows of the built-in package, read from its files. */
export const PLACES = (
  JSON.parse(readFileSync(`${PACKAGE}/places.geojson`, 'utf8')) as { features: PlaceFeature[] }
).features;
export const FLOWS = csvParse(readFileSync(`${PACKAGE}/flows.csv`, 'utf8'));

/** Opens a page of the atlas and waits for its map. */
export async function openAtlas(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await mapIsReady(page);
}

/**
 * Withholds the drawing of maps from a window from here on: the picture of each page stays in place
 * of its map. A map costs seconds in software; what is read beside it needs none.
 */
export async function withoutMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/**
 * Keeps the maps of a window from here on from being painted, which software does pixel by pixel; all else
 * of them is as ever: where they look, what lies on them, what a press finds. For journeys that look
 * at no pixel.
 */
export async function withoutPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const nothing = () => undefined;
    prototype.drawArrays = nothing;
    prototype.drawElements = nothing;
    prototype.drawArraysInstanced = nothing;
    prototype.drawElementsInstanced = nothing;
  });
}

/** Opens a page of the atlas in a window without maps, and waits until it answers. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await pageIsReady(page);
}

/** Waits until a page in a window without maps answers. */
export async function pageIsReady(page: Page): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute('data-status', 'failed');
}

export async function mapIsReady(page: Page): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute('data-status', 'ready');
}

export function mapOf(page: Page) {
  return page.getByRole('region', { name: /^(Map|地图)$/ });
}

export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Where the map looks from, as it says itself. */
export async function cameraOf(page: Page): Promise<Camera> {
  const text = (await mapOf(page).getAttribute('data-camera')) ?? '';
  const [zoom = NaN, lat = NaN, lng = NaN] = text.split('/').map(Number);
  return { zoom, lat, lng };
}

/** The point of the window where the map, north up and flat, shows a position. */
export async function project(
  page: Page,
  [lng, lat]: readonly [number, number],
): Promise<{ x: number; y: number }> {
  const camera = await cameraOf(page);
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('the map has no box');
  const world = 512 * 2 ** camera.zoom;
  const y = (degrees: number) =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: box.x + box.width / 2 + ((lng - camera.lng) / 360) * world,
    y: box.y + box.height / 2 - (y(lat) - y(camera.lat)) * world,
  };
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Points of the window, about a pixel apart, along the line that the map, flat, draws of a flow. */
export async function spotsOn(page: Page, dataset: Dataset, flow: string): Promise<Spot[]> {
  const camera = { ...(await cameraOf(page)), bearing: 0, pitch: 0 };
  const box = await mapOf(page).boundingBox();
  const region = overview(dataset, box ?? { width: 0, height: 0 }).zoom;
  const detail = detailAt(dataset, camera.zoom, region);
  const mark = flowMarks(dataset, DEFAULT_VIEW, detail).find(({ flows }) => flows.includes(flow));
  if (!box || !mark) throw new Error(`There is no map, or no flow ${flow}.`);
  const line = screenLine(cameraView(camera, box), mark).filter(
    ([x, y]) => x > 0 && x < box.width && y > 0 && y < box.height,
  );
  return line.slice(1).flatMap(([toX, toY], index) => {
    const [x, y] = line[index] ?? [toX, toY];
    const steps = Math.max(1, Math.round(Math.hypot(toX - x, toY - y)));
    return Array.from({ length: steps }, (_, step) => ({
      x: box.x + x + ((toX - x) * step) / steps,
      y: box.y + y + ((toY - y) * step) / steps,
    }));
  });
}

/** The colours of the window, as `#rrggbb`, at points in CSS pixels, however fine its screen. */
export async function coloursAt(page: Page, spots: readonly Spot[]): Promise<string[]> {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ png, spots }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, width, height).data;
      const ratio = width / innerWidth;
      return spots.map(({ x, y }) => {
        const at = 4 * (Math.floor(y * ratio) * width + Math.floor(x * ratio));
        const parts = [0, 1, 2].map((part) => data?.[at + part] ?? 0);
        return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    { png, spots },
  );
}

/** Every colour of the atlas. */
export const PALETTE = readPalette(readFileSync('src/scene/style/palette.css', 'utf8'));

/** Goes to an address as by a link on the page, so that the window stays. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}

/** Waits until the map says it stands still. */
export async function mapRests(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const before = await mapOf(page).getAttribute('data-camera');
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      return before !== null && before === (await mapOf(page).getAttribute('data-camera'));
    })
    .toBe(true);
}
