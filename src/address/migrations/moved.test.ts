import { describe, expect, it } from 'vitest';
import { movedTo } from './moved';

function moved(address: string): string | null {
  const at = address.indexOf('?');
  const [path, query] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
  const now = movedTo({ path, query });
  return now && now.path + now.query;
}

describe('an address of an earlier atlas', () => {
  it.each([
    ['/en/?embed=1', '/embed/en/'],
    [
      '/zh/flow/a/?map=8.2/39.10/118.40&embed=1&year=2010',
      '/embed/zh/flow/a/?map=8.2/39.10/118.40&year=2010',
    ],
    ['/en/place/p7/?data=/mine/datapackage.json', '/own/en/place/p7/?data=/mine/datapackage.json'],
    ['/en/?year=2013&data=mine.json&embed=1', '/embed/own/en/?year=2013&data=mine.json'],
  ])('%s leads to %s', (before, after) => {
    expect(moved(before)).toBe(after);
    expect(moved(after)).toBeNull();
  });

  it.each([
    '/en/',
    '/en/place/beijing/?year=2013&at=1.0.0-0123456789ab',
    '/en/?embed=0',
    '/en/?embed=yes',
    '/en/?data=',
    `/en/?data=${'x'.repeat(2001)}`,
    '/embed/en/?embed=1',
  ])('%s stays', (address) => {
    expect(moved(address)).toBeNull();
  });
});
