/** The encodings that texts are tried in, by the names of the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'euc-kr' | 'windows-1252';

/** A text as it was read from bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What tells encodings apart is in this many bytes; more would only take longer. */
const SAMPLE = 1 << 18;

/** Characters that tables of flows in Chinese and in Korean have before others. */
const FREQUENT = {
  gb18030:
    /[的市省区县州京津沪渝海江山河湖北南东西中广安福云贵川出到起终点流量人数地名年月日口目来源合计]/g,
  'euc-kr': /[시군구도동서울부산대인천광주경기강원충청전라남북제의지역출발도착인구이수계합년월]/g,
} as const;

/** Reads bytes as text: by their mark, as UTF-8 if they are, and else in what fits best. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  return withoutMark(sample) ?? (isReadable(bytes, 'utf-8') ? 'utf-8' : singleOrDouble(sample));
}

/** UTF-16 without a mark has a NUL for the other half of each ASCII character. */
function withoutMark(sample: Uint8Array): Encoding | null {
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  if (even + odd < sample.length / 10) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Letters of Latin-1 stand alone among ASCII; the bytes of Chinese and Korean come in pairs. */
function singleOrDouble(sample: Uint8Array): Encoding {
  let [single, paired, run] = [0, 0, 0];
  for (const byte of [...sample, 0]) {
    if (byte >= 0x80) run++;
    else if (run > 0) {
      if (run % 2 === 0) paired++;
      else single++;
      run = 0;
    }
  }
  const doubles = (['gb18030', 'euc-kr'] as const)
    .filter((encoding) => isReadable(sample, encoding, true))
    .map((encoding) => ({ encoding, share: shareOfFrequent(sample, encoding) }))
    .sort((a, b) => b.share - a.share);
  const best = doubles[0];
  if (!best || (single > paired && best.share < 0.2)) return 'windows-1252';
  return best.encoding;
}

function shareOfFrequent(sample: Uint8Array, encoding: 'gb18030' | 'euc-kr'): number {
  const text = new TextDecoder(encoding).decode(sample).replace(/[\0-\x7f]/g, '');
  return (text.match(FREQUENT[encoding])?.length ?? 0) / Math.max(1, text.length);
}

/** `isPart`: the last character may be cut. */
function isReadable(bytes: Uint8Array, encoding: Encoding, isPart = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPart });
    return true;
  } catch {
    return false;
  }
}
