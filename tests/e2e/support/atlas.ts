import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';

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
    flows: '流动',
    year: '年份',
    industry: '产业搬迁',
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
