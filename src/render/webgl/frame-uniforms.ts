import type { CustomRenderMethodInput } from 'maplibre-gl';
import { HEAD_JOINT, HEAD_LENGTH, HEAD_OUTLINES, headCorners } from '../../scene/style/flow-style';
import type { Rgb } from './instances';
import type { Point } from '../../scene/geometry/geometry';
import { sizeOf } from '../maplibre/map-view';
import type { Program } from './program';
import { HEADS } from '../../model/facet';
import { HEAD_CORNERS } from './shaders/attributes';

/** Half of the soft edge of all shapes, in pixels of the screen. */
const FEATHER = 0.7;

const PADDED_HEADS = Float32Array.from(
  HEADS.flatMap((head) => {
    const { corners } = HEAD_OUTLINES[head];
    return Array.from(
      { length: HEAD_CORNERS },
      (_, index) => corners[Math.min(index, corners.length - 1)] ?? [0, 0],
    ).flat();
  }),
);

/** The box around all heads, in head lengths: its middle, and half of its width and height. */
const HEAD_BOX = boxAround(HEADS.flatMap(headCorners));

function boxAround(corners: readonly Point[]): Float32Array {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return Float32Array.of(
    (left + right) / 2,
    (top + bottom) / 2,
    (right - left) / 2,
    (bottom - top) / 2,
  );
}

/** What the programs are told once a frame; it keeps its arrays, so that no frame makes new ones. */
export class FrameUniforms {
  readonly #main = new Float32Array(16);
  readonly #fallback = new Float32Array(16);
  readonly #corner = new Float32Array(4);
  readonly #plane = new Float32Array(4);
  #transition = 0;

  /** Takes over MapLibre's projection, for points that are counted from `origin`. */
  take({ defaultProjectionData, shaderData }: CustomRenderMethodInput, origin: Point): void {
    const { mainMatrix, fallbackMatrix, clippingPlane, projectionTransition } =
      defaultProjectionData;
    // On the globe the main matrix takes a point of the sphere, which has no corner to move.
    const isGlobe = shaderData.define.includes('GLOBE');
    if (isGlobe) this.#main.set(mainMatrix);
    else moved(mainMatrix, origin, this.#main);
    moved(fallbackMatrix, origin, this.#fallback);
    this.#corner.set(origin);
    this.#corner[2] = 1;
    this.#corner[3] = 1;
    this.#plane.set(clippingPlane);
    this.#transition = projectionTransition;
  }

  /** Tells a program, which is in use. */
  give(
    gl: WebGL2RenderingContext,
    { uniform }: Program,
    canvas: HTMLCanvasElement,
    bearing: number,
    halo: Rgb,
  ): void {
    gl.uniformMatrix4fv(uniform('u_projection_matrix'), false, this.#main);
    gl.uniformMatrix4fv(uniform('u_projection_fallback_matrix'), false, this.#fallback);
    gl.uniform4fv(uniform('u_projection_tile_mercator_coords'), this.#corner);
    gl.uniform4fv(uniform('u_projection_clipping_plane'), this.#plane);
    gl.uniform1f(uniform('u_projection_transition'), this.#transition);
    const { width, height } = sizeOf(canvas);
    gl.uniform2f(uniform('u_viewport'), width, height);
    gl.uniform2f(uniform('u_turn'), Math.cos(bearing), Math.sin(bearing));
    gl.uniform1f(uniform('u_feather'), (FEATHER * width) / canvas.width);
    gl.uniform1f(uniform('u_head_length'), HEAD_LENGTH);
    gl.uniform1f(uniform('u_joint'), HEAD_JOINT);
    gl.uniform3f(uniform('u_halo_colour'), halo[0], halo[1], halo[2]);
    gl.uniform4fv(uniform('u_head_box'), HEAD_BOX);
    gl.uniform2fv(uniform('u_heads'), PADDED_HEADS);
  }
}

/** `matrix` after a move by `by`, in double precision up to here. Column by column, as WebGL does. */
function moved(matrix: ArrayLike<number>, [x, y]: Point, to: Float32Array): void {
  to.set(matrix);
  for (let row = 0; row < 4; row++) {
    to[12 + row] = (matrix[12 + row] ?? 0) + x * (matrix[row] ?? 0) + y * (matrix[4 + row] ?? 0);
  }
}
