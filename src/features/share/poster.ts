import type { Drawing } from '../../session/drawing';
import { FAMILIES } from '../../render/svg/figure/fonts';
import { element } from '../../render/svg/svg';
import { lines, paint, text } from '../../render/svg/text';
import { qrCodeOf } from './qr-code';

/** The frame of a map that fills a phone held upright, above its legend; CSS pixels. */
export const TALL = { width: 1000, height: 1150 } as const;

const MARGIN = 28;
const CODE = 220;
/** From the top of the code to that of its words. */
const WORDS = 96;

/**
 * A figure with a QR code of its address below it, as tall as a phone is: it is looked at on one screen
 * and opened on another. An address too long for any code stands there as text alone.
 */
export function posterOf(
  { svg, width, height }: Drawing,
  { address, caption }: { readonly address: string; readonly caption: string },
): Drawing {
  const code = qrCodeOf(address);
  const total = height + CODE + MARGIN;
  const beside = MARGIN + (code ? CODE + MARGIN : 0);
  const written = lines(address, width - beside - MARGIN, { size: 13 });
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: total,
      viewBox: `0 0 ${width} ${total.toFixed(1)}`,
      'font-family': FAMILIES,
    },
    element('rect', { width, height: total, fill: paint('paper') }),
    svg,
    code
      ? element(
          'svg',
          {
            class: 'code',
            x: MARGIN,
            y: height,
            width: CODE,
            height: CODE,
            viewBox: `0 0 ${code.size} ${code.size}`,
            'shape-rendering': 'crispEdges',
          },
          element('path', { d: code.path, fill: paint('ink') }),
        )
      : '',
    text(code ? caption : '', beside, height + WORDS, { size: 24, weight: 500 }),
    ...written.map((line, at) =>
      text(line, beside, height + WORDS + 32 + at * 18, { size: 13, ink: 'ink-soft' }),
    ),
  );
  return { svg: markup, width, height: total };
}
