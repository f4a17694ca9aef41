import { describe, expect, it } from 'vitest';
import { decode } from './decode';

/** Bytes by their numbers, as no encoder but that of UTF-8 is at hand; made by iconv. */
const hex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

describe('the text of bytes', () => {
  it.each<[string, string, string, string]>([
    ['UTF-8', 'utf-8', 'efbbbf5ac3bc72696368', 'Zürich'],
    ['UTF-16 with its mark', 'utf-16le', 'fffe1753ac4e2c003500', '北京,5'],
    ['UTF-16 without', 'utf-16be', '0061002c0062000a0063002c0064', 'a,b\nc,d'],
    ['GB18030, two names', 'gb18030', 'b1b1bea92cccecbdf22c350a', '北京,天津,5\n'],
    [
      'GB18030',
      'gb18030',
      'b3f6b7a2b5d82cc4bfb5c4b5d82cc8cbcafd0ab2dce5fab5e9c7f82ccaafbeb0c9bdc7f82c350a',
      '出发地,目的地,人数\n曹妃甸区,石景山区,5\n',
    ],
    [
      'Latin-1',
      'windows-1252',
      '5afc726963682c47656ee876652c310a42e26c652c5361696e742dc97469656e6e652c6372e9e9650a',
      'Zürich,Genève,1\nBâle,Saint-Étienne,créée\n',
    ],
    ['CP949, three names', 'euc-kr', 'bcadbfef2cbace2cb4ebb1b80a', '서울,부,대구\n'],
    [
      'CP949',
      'euc-kr',
      'bcadbfefc6afbab0bdc32cbacebbeab1a4bfaabdc32c310ab0e6b1e2b5b52cb0adbff8b5b52c320a',
      '서울특별시,부산광역시,1\n경기도,강원도,2\n',
    ],
  ])('%s', (_, encoding, bytes, text) => {
    expect(decode(hex(bytes))).toEqual({ text, encoding });
  });

  it('is that of UTF-8 however far the first letter beyond ASCII is', () => {
    const text = `${'a,b\n'.repeat(100_000)}北京`;
    expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
  });
});
