import { describe, expect, it } from 'vitest';
import { OWN_LOOKS } from './flow-look';
import { colour, type Scheme } from './palette';

/** How the three colour-vision deficiencies see linear RGB (Machado et al. 2009, full strength). */
const SEEN_BY: Readonly<Record<string, readonly (readonly number[])[]>> = {
  anyone: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, each, index) => sum + each * (vector[index] ?? NaN), 0));

function linear(hex: string): number[] {
  return [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}

/** A colour in OKLab, times 100, as someone sees it. */
function oklab(hex: string, seenBy: readonly (readonly number[])[]): number[] {
  const rgb = times(seenBy, linear(hex)).map((each) => Math.min(1, Math.max(0, each)));
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  ).map((each) => 100 * each);
}

/** The ratio of contrast of WCAG 2. */
function contrast(one: string, other: string): number {
  const [r = 0, g = 0, b = 0] = [0.2126, 0.7152, 0.0722];
  const luminance = (hex: string) => times([[r, g, b]], linear(hex))[0] ?? NaN;
  const [low = NaN, high = NaN] = [luminance(one), luminance(other)].sort((a, c) => a - c);
  return (high + 0.05) / (low + 0.05);
}

const LAYERS = Array.from({ length: OWN_LOOKS + 1 }, (_, slot) => `layer-${slot}`);
const SIDES = [0, 1, 2, 3, 4, 5].map((at) => `side-${at}`);
const GROUND = ['land', 'land-outside', 'sea'];
describe.each(['light', 'dark'] satisfies Scheme[])('in the %s scheme', (scheme) => {
  const hex = (name: string) => colour(name, scheme);
  const least = (names: readonly string[], grounds: readonly string[]) =>
    Math.min(...names.flatMap((name) => grounds.map((each) => contrast(hex(name), hex(each)))));

  it('layers stand out from every ground by 3:1', () => {
    for (const name of LAYERS) expect(least([name], GROUND), name).toBeGreaterThanOrEqual(3);
  });

  it('any two layers keep apart for every eye', () => {
    for (const [eye, matrix] of Object.entries(SEEN_BY)) {
      const seen = LAYERS.map((name) => ({ name, lab: oklab(hex(name), matrix) }));
      for (const [index, one] of seen.entries()) {
        for (const other of seen.slice(index + 1)) {
          const apart = Math.hypot(...one.lab.map((each, axis) => each - (other.lab[axis] ?? NaN)));
          expect(apart, `${one.name} and ${other.name}, ${eye}`).toBeGreaterThanOrEqual(7);
        }
      }
    }
  });

  it('texts can be read on what they stand on', () => {
    expect(
      least(['ink', 'ink-soft', 'ink-faint'], ['land', 'land-outside', 'paper']),
    ).toBeGreaterThanOrEqual(4.5);
    expect(least(['sea-name'], ['sea'])).toBeGreaterThanOrEqual(4.5);
    // On the classes of an indicator names stand on their halo.
    expect(least(['ink'], ['halo'])).toBeGreaterThanOrEqual(4.5);
  });

  it('what is written and ringed in ink stands out from every class of an indicator by 3:1', () => {
    const classes = [...[0, 1, 2, 3, 4].map((at) => `more-${at}`), ...SIDES];
    for (const name of classes) expect(least(['ink'], [name]), name).toBeGreaterThanOrEqual(3);
  });

  it('coast and borders of provinces part what they part', () => {
    expect(least(['coast'], ['land', 'sea'])).toBeGreaterThanOrEqual(3);
    expect(least(['border-province'], ['land', 'land-outside'])).toBeGreaterThanOrEqual(3);
  });
});
