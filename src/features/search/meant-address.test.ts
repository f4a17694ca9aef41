import { describe, expect, it } from 'vitest';
import { meantBy } from './meant-address';

const ENTRIES = [
  { kind: 'place', id: 'langfang' },
  { kind: 'place', id: 'caofeidian' },
  { kind: 'place', id: 'North-2' },
  { kind: 'flow', id: 'shougang-caofeidian' },
  { kind: 'story', id: 'prologue' },
  { kind: 'story', id: 'markets' },
  { kind: 'claim', id: 'a' },
] as const;

describe('what was meant by an address without a page', () => {
  it.each([
    ['/en/place/LANGFANG/', '/en/place/langfang/'],
    ['/EN/Place/Langfang', '/en/place/langfang/'],
    ['/en/place/north-2/', '/en/place/North-2/'],
    ['/zh/flow/Shougang-Caofeidian/', '/zh/flow/shougang-caofeidian/'],
    ['/en/story/2/', '/en/story/markets/'],
    ['/embed/en/story/1/', '/embed/en/story/prologue/'],
    ['/en/face/Langfang-CAOFEIDIAN/', '/en/face/langfang-caofeidian/'],
    ['/en/Matrix/', '/en/matrix/'],
    ['/ZH/', '/zh/'],
  ])('%s is %s', (path, meant) => expect(meantBy(path, ENTRIES)).toBe(meant));

  it.each([
    '/en/story/3/',
    '/en/story/0/',
    '/en/place/langfeng/',
    '/en/place/1/',
    '/en/place/langfang/',
    '/en/face/langfang-langfang/',
    '/fr/place/langfang/',
    '/en/place/langfang/more/',
    '/en/%E0%A4%A/',
    '/',
  ])('%s has nothing that was meant', (path) => expect(meantBy(path, ENTRIES)).toBeNull());
});
