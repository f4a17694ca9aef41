import { encode } from 'uqr';
import type { Drawing } from '../../session/drawing';

/** A QR code as the outline of its dark modules, `size` modules wide with its quiet zone. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** White around the code, without which readers do not find it; ISO/IEC 18004 asks for four modules. */
const QUIET = 4;

/** The most bytes that the largest code of the lowest correction holds (ISO/IEC 18004, table 7). */
const MOST_BYTES = 2953;

/** The code of a text; null where the text is longer than any code can hold. */
export function qrCodeOf(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
}

/** Where the dark modules of a row stand together: from where, and how many. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

/** So many pixels of a file for each module of a code. */
const MODULE = 10;

/** The code as a file, dark on white whatever the page looks like. */
export function qrFile({ size, path }: QrCode): Drawing {
  const side = size * MODULE;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" ` +
    `height="${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path d="${path}"/></svg>\n`;
  return { svg, width: side, height: side };
}
