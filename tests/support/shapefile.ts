import { strToU8 } from 'fflate';

export type Point = readonly [number, number];
const bytesOf = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function numbers(count: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(count);
  write(new DataView(bytes.buffer));
  return bytes;
}
export const int = (value: number) => numbers(4, (view) => view.setInt32(0, value, true));
const bigInt = (value: number) => numbers(4, (view) => view.setInt32(0, value));
const doubles = (...all: readonly number[]) =>
  numbers(8 * all.length, (view) => all.forEach((each, at) => view.setFloat64(8 * at, each, true)));

const BOX = doubles(0, 0, 0, 0);
export const point = ([x, y]: Point) => bytesOf(int(1), doubles(x, y));
/** Lines (3) or areas (5), of parts. */
export const parts = (type: 3 | 5, ...all: readonly (readonly Point[])[]) => {
  const starts = all.map((_, part) =>
    int(all.slice(0, part).reduce((sum, { length }) => sum + length, 0)),
  );
  const points = all.flat();
  return bytesOf(
    int(type),
    BOX,
    int(all.length),
    int(points.length),
    ...starts,
    doubles(...points.flat()),
  );
};

/** A file of shapes, as the white paper of 1998 has it. */
export function shp(...shapes: readonly Uint8Array[]): Uint8Array {
  const records = shapes.flatMap((shape, index) => [
    bigInt(index + 1),
    bigInt(shape.length / 2),
    shape,
  ]);
  const body = bytesOf(...records);
  const head = bytesOf(
    bigInt(9994),
    new Uint8Array(20),
    bigInt((100 + body.length) / 2),
    int(1000),
    int(0),
  );
  return bytesOf(head, new Uint8Array(100 - head.length), body);
}

export type Field = readonly [name: string, type: string, length: number];

/** A file of rows; a row that begins with a star was deleted. */
export function dbf(
  fields: readonly Field[],
  rows: readonly (readonly Uint8Array[])[],
  deleted: readonly number[] = [],
): Uint8Array {
  const padded = (bytes: Uint8Array, length: number, fill: number) =>
    bytesOf(bytes, new Array<number>(length - bytes.length).fill(fill));
  const width = 1 + fields.reduce((sum, [, , length]) => sum + length, 0);
  const start = 33 + 32 * fields.length;
  const head = numbers(32, (view) => {
    view.setUint8(0, 3);
    view.setUint32(4, rows.length, true);
    view.setUint16(8, start, true);
    view.setUint16(10, width, true);
  });
  const described = fields.map(([name, type, length]) =>
    bytesOf(
      padded(strToU8(name), 11, 0),
      strToU8(type),
      new Uint8Array(4),
      [length],
      new Uint8Array(15),
    ),
  );
  const body = rows.map((row, index) =>
    bytesOf(
      [deleted.includes(index) ? 0x2a : 0x20],
      ...row.map((cell, at) => padded(cell, fields[at]?.[2] ?? 0, 0x20)),
    ),
  );
  return bytesOf(head, ...described, [0x0d], ...body, [0x1a]);
}
