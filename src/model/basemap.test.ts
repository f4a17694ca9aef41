import { expect, it } from 'vitest';
import { basemapFor } from './basemap';

it('data near Beijing lie on the maps with borders, others on the land of the world', () => {
  expect(basemapFor([116.1, 39.6, 116.9, 40.2])).toBe('jingjinji');
  expect(basemapFor([114, 36.5, 119.8, 42])).toBe('jingjinji');
  expect(basemapFor([2.2, 48.7, 2.5, 49])).toBe('world');
  // Of the country, or of the next one within reach of the same maps.
  expect(basemapFor([100, 25, 122, 45])).toBe('world');
  expect(basemapFor([126.5, 37.2, 127.3, 37.8])).toBe('world');
});
