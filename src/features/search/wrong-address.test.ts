import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocale } from '../../model/localized';
import { localeAt, soughtAt } from './wrong-address';

describe('what an address without a page seeks', () => {
  it.each([
    ['/en/place/caofedian/', 'caofedian'],
    ['/en/flow/shougang-caofeidan/', 'shougang caofeidan'],
    ['/fr/place/binhai', 'binhai'],
    ['/caofeidian', 'caofeidian'],
    ['/zh/place/%E5%BB%8A%E5%9D%8A%E5%B8%82/', '廊坊市'],
    ['/en/old/Tang_shan.html', 'Tang shan'],
    ['/en/place/', ''],
    ['/en/', ''],
    ['/', ''],
    ['/en/place/%E0%A4%A/', '%E0%A4%A'],
  ])('%s seeks “%s”', (path, sought) => expect(soughtAt(path)).toBe(sought));

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (path, languages) => {
        expect(typeof soughtAt(path)).toBe('string');
        expect(isLocale(localeAt(path, languages))).toBe(true);
      }),
    );
  });
});

describe('the language of such an address', () => {
  it.each([
    ['/zh/x/', ['en'], 'zh'],
    ['/en/x/', ['zh-CN'], 'en'],
    ['/%E5%BB%8A%E5%9D%8A', ['en'], 'zh'],
    ['/x/', ['de', 'zh-CN', 'en'], 'zh'],
    ['/x/', ['en-GB', 'zh'], 'en'],
    ['/x/', ['de'], 'en'],
    ['/x/', [], 'en'],
  ] as const)('%s for a reader of %j is %s', (path, languages, locale) =>
    expect(localeAt(path, languages)).toBe(locale),
  );
});
