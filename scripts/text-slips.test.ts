import { describe, expect, it } from 'vitest';
import { textSlips } from './text-slips';

describe('the check of where pieces of a text meet', () => {
  it.each([
    ['zh', '<h3>事实与数据（2014年年）</h3>'],
    ['zh', '<p>未给出数量。。</p>'],
    ['zh', '<a aria-label="来源: 表2">§</a>'],
    ['en', '<p>There are the the flows</p>'],
    ['en', '<p>Beijing, , Hebei</p>'],
    ['en', '<p>undefined flows</p>'],
  ] as const)('finds what is amiss (%s) in %s', (locale, html) => {
    expect(textSlips(html, locale)).toHaveLength(1);
  });

  it.each([
    ['zh', '<p>北京：76.9%；天津：48.1%。</p><script>a: undefined</script>'],
    ['en', '<p>Ore from <a>Australia</a> <span>Australia → Port, of Caofeidian</span></p>'],
  ] as const)('finds nothing where all is well (%s) in %s', (locale, html) => {
    expect(textSlips(html, locale)).toEqual([]);
  });
});
