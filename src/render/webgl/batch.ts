import { FLOATS, INPUTS, INSTANCE_INPUTS, SEGMENTS } from './shaders/attributes';

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** A strip of pairs of corners along the line: how far, side, 0. */
const LINE_CORNERS = Float32Array.from(
  Array.from({ length: SEGMENTS + 1 }, (_, index) => [
    ...[index / SEGMENTS, -1, 0],
    ...[index / SEGMENTS, 1, 0],
  ]).flat(),
);

/** Two triangles for the head at each end: x, y, end. */
const HEAD_CORNERS = Float32Array.from(
  [1, 0].flatMap((end) =>
    (
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ] as const
    ).flatMap(([x, y]) => [x, y, end]),
  ),
);

/** Flows on the graphics card, drawn as instances of one line and one pair of heads. */
export class Batch {
  readonly #gl: WebGL2RenderingContext;
  readonly #instances: WebGLBuffer;
  readonly #states: WebGLBuffer;
  readonly #lines: Shape;
  readonly #heads: Shape;
  #count = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#instances = gl.createBuffer();
    this.#states = gl.createBuffer();
    this.#lines = this.#shape(LINE_CORNERS);
    this.#heads = this.#shape(HEAD_CORNERS);
  }

  /** The flows, `FLOATS` numbers each, as `instancesOf` writes them. */
  setInstances(data: Float32Array): void {
    this.#count = data.length / FLOATS;
    this.#fill(this.#instances, data);
  }

  /** The state of each flow, in the order of the instances. */
  setStates(data: Float32Array): void {
    this.#fill(this.#states, data);
  }

  drawLines(): void {
    this.#draw(this.#lines, this.#gl.TRIANGLE_STRIP, LINE_CORNERS.length / 3);
  }

  drawHeads(): void {
    this.#draw(this.#heads, this.#gl.TRIANGLES, HEAD_CORNERS.length / 3);
  }

  delete(): void {
    for (const { array, corners } of [this.#lines, this.#heads]) {
      this.#gl.deleteVertexArray(array);
      this.#gl.deleteBuffer(corners);
    }
    this.#gl.deleteBuffer(this.#instances);
    this.#gl.deleteBuffer(this.#states);
  }

  #draw({ array }: Shape, mode: number, corners: number): void {
    if (this.#count === 0) return;
    this.#gl.bindVertexArray(array);
    this.#gl.drawArraysInstanced(mode, 0, corners, this.#count);
    this.#gl.bindVertexArray(null);
  }

  #fill(buffer: WebGLBuffer, data: Float32Array): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  #shape(data: Float32Array): Shape {
    const gl = this.#gl;
    const array = gl.createVertexArray();
    const corners = gl.createBuffer();
    this.#fill(corners, data);
    gl.bindVertexArray(array);
    this.#bind(corners, 'a_corner', 3, 3, 0, 0);
    this.#bind(this.#states, 'a_state', 1, 1, 0, 1);
    let offset = 0;
    for (const { name, size } of INSTANCE_INPUTS) {
      this.#bind(this.#instances, name, size, FLOATS, offset, 1);
      offset += size;
    }
    gl.bindVertexArray(null);
    return { array, corners };
  }

  /** Lets an input read `size` of each `stride` floats of a buffer, from `offset` on. */
  #bind(
    buffer: WebGLBuffer,
    name: string,
    size: number,
    stride: number,
    offset: number,
    divisor: 0 | 1,
  ): void {
    const gl = this.#gl;
    const location = INPUTS.indexOf(name);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride * BYTES, offset * BYTES);
    gl.vertexAttribDivisor(location, divisor);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }
}

interface Shape {
  readonly array: WebGLVertexArrayObject;
  readonly corners: WebGLBuffer;
}
