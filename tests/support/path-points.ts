export type At = readonly [x: number, y: number];

/** How many numbers each command of a path takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, A: 7, Z: 0 };

/** Pieces in which a curve is looked at. */
const PIECES = 32;

/** The points that the `d` of a path runs through; curves as points along them, arcs by their ends. */
export function pathPoints(d: string): At[] {
  const points: At[] = [];
  for (const [, command = '', text = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const takes = TAKES[command.toUpperCase()];
    if (takes === undefined) throw new Error(`A path with ${command}`);
    for (let at = 0; takes > 0 && at < numbers.length; at += takes) {
      points.push(...after(command, numbers.slice(at, at + takes), points.at(-1) ?? [0, 0]));
    }
  }
  return points;
}

function after(command: string, numbers: readonly number[], [x, y]: At): At[] {
  const isRelative = command === command.toLowerCase();
  const [dx, dy] = isRelative ? [x, y] : [0, 0];
  switch (command.toUpperCase()) {
    case 'H':
      return [[dx + (numbers[0] ?? 0), y]];
    case 'V':
      return [[x, dy + (numbers[0] ?? 0)]];
    case 'Q': {
      const [cx = 0, cy = 0, toX = 0, toY = 0] = numbers.map((n, at) => n + (at % 2 ? dy : dx));
      return Array.from({ length: PIECES }, (_, index): At => {
        const t = (index + 1) / PIECES;
        const s = 1 - t;
        return [s * s * x + 2 * s * t * cx + t * t * toX, s * s * y + 2 * s * t * cy + t * t * toY];
      });
    }
    default: {
      const [toX = 0, toY = 0] = numbers.slice(-2);
      return [[dx + toX, dy + toY]];
    }
  }
}
