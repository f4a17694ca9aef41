import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { CATEGORIES, type Category } from '../../model/flow';
import { HEAD_JOINT, HEAD_LENGTH, HEADS } from '../../theme/flow-style';
import { colour, type Scheme } from '../../theme/palette';
import type { FlowMark } from './flow-mark';
import { drawingOrder, FLOATS, instancesOf, LAYOUT, type Rgb } from './instances';
import { pickFlow, type ScreenPoint } from './pick';
import { createProgram, type Program } from './program';
import {
  HEAD_CORNERS,
  HEAD_FRAGMENT,
  HEAD_ORDER,
  HEAD_VERTEX,
  LINE_FRAGMENT,
  LINE_VERTEX,
  SEGMENTS,
} from './shaders';

/** Which flows stand out, by id. Where `related` is given, all others are muted. */
export interface Emphasis {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly related: ReadonlySet<string> | null;
}

const STATE = { plain: 0, muted: 1, hovered: 2, selected: 3 } as const;

/** Width in CSS pixels of the light rim that keeps crossing flows apart. */
const HALO = 1.2;

/** What belongs to one WebGL context, and is made anew when that is lost. */
interface Resources {
  readonly line: WebGLBuffer;
  readonly head: WebGLBuffer;
  readonly instances: WebGLBuffer;
  readonly states: WebGLBuffer;
  /** Programs by MapLibre's name for the present projection. */
  readonly programs: Map<string, { readonly line: Program; readonly head: Program }>;
}

/**
 * Draws all flows in two instanced calls, lines and then heads. Curves are evaluated on the
 * graphics card from attributes that are uploaded when the flows change, not when the map moves.
 * Works flat, tilted and on the globe, as MapLibre's own projection code places every vertex.
 */
export class FlowLayer implements CustomLayerInterface {
  readonly id = 'flows';
  readonly type = 'custom';
  readonly renderingMode = '2d';

  #map: MapLibreMap | null = null;
  #resources: Resources | null = null;
  #marks: readonly FlowMark[] = [];
  #emphasis: Emphasis = { selected: null, hovered: null, related: null };
  #scheme: Scheme;
  /** True where the buffers do not yet hold the marks, or their states. */
  #stale = { instances: true, states: true };

  constructor({ scheme }: { scheme: Scheme }) {
    this.#scheme = scheme;
  }

  /** Shows these flows and no others. */
  setFlows(marks: readonly FlowMark[]): void {
    this.#marks = drawingOrder(marks);
    this.#stale = { instances: true, states: true };
    this.#map?.triggerRepaint();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#stale.states = true;
    this.#map?.triggerRepaint();
  }

  setScheme(scheme: Scheme): void {
    this.#scheme = scheme;
    this.#stale.instances = true;
    this.#map?.triggerRepaint();
  }

  /**
   * The flow nearest to a point of the map's box, in CSS pixels, within `tolerance` of its line.
   * The flows that stand out come first, then those drawn above.
   */
  pick(point: ScreenPoint, tolerance: number): string | null {
    return this.#map ? pickFlow(this.#map, this.#marks, point, tolerance) : null;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#resources = {
      line: filledBuffer(gl, lineCorners()),
      head: filledBuffer(gl, headCorners()),
      instances: gl.createBuffer(),
      states: gl.createBuffer(),
      programs: new Map(),
    };
    this.#stale = { instances: true, states: true };
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    if (!this.#resources) return;
    const { line, head, instances, states, programs } = this.#resources;
    for (const buffer of [line, head, instances, states]) gl.deleteBuffer(buffer);
    for (const pair of programs.values()) {
      gl.deleteProgram(pair.line.program);
      gl.deleteProgram(pair.head.program);
    }
    this.#resources = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.#resources || !this.#map || this.#marks.length === 0) return;
    this.#upload(gl, this.#resources);
    const { line, head } = this.#programsFor(gl, this.#resources, input);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const all = { first: 0, count: this.#marks.length };
    this.#draw(gl, line, input, all);
    this.#draw(gl, head, input, all);
    // Once more, so that what stands out lies above all else: hovered, then selected.
    for (const id of [this.#emphasis.hovered, this.#emphasis.selected]) {
      const first = id === null ? -1 : this.#marks.findIndex((mark) => mark.id === id);
      if (first === -1) continue;
      this.#draw(gl, line, input, { first, count: 1 });
      this.#draw(gl, head, input, { first, count: 1 });
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  #upload(gl: WebGL2RenderingContext, { instances, states }: Resources): void {
    if (this.#stale.instances) {
      gl.bindBuffer(gl.ARRAY_BUFFER, instances);
      const data = instancesOf(this.#marks, categoryColours(this.#scheme));
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
    }
    if (this.#stale.states) {
      gl.bindBuffer(gl.ARRAY_BUFFER, states);
      const data = Float32Array.from(this.#marks, ({ id }) => stateOf(id, this.#emphasis));
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
    }
    this.#stale = { instances: false, states: false };
  }

  #programsFor(
    gl: WebGL2RenderingContext,
    { programs }: Resources,
    { shaderData }: CustomRenderMethodInput,
  ): { readonly line: Program; readonly head: Program } {
    const known = programs.get(shaderData.variantName);
    if (known) return known;
    const prelude = `#version 300 es\n${shaderData.vertexShaderPrelude}\n${shaderData.define}\n`;
    const pair = {
      line: createProgram(gl, prelude + LINE_VERTEX, LINE_FRAGMENT),
      head: createProgram(gl, prelude + HEAD_VERTEX, HEAD_FRAGMENT),
    };
    programs.set(shaderData.variantName, pair);
    return pair;
  }

  #draw(
    gl: WebGL2RenderingContext,
    program: Program,
    { defaultProjectionData }: CustomRenderMethodInput,
    range: { readonly first: number; readonly count: number },
  ): void {
    const resources = this.#resources;
    const canvas = this.#map?.getCanvas();
    if (!resources || !canvas) return;
    const isHead = program.attribute('a_end') !== -1;
    gl.useProgram(program.program);
    const { mainMatrix, tileMercatorCoords, clippingPlane, projectionTransition, fallbackMatrix } =
      defaultProjectionData;
    gl.uniformMatrix4fv(program.uniform('u_projection_matrix'), false, mainMatrix);
    gl.uniform4f(program.uniform('u_projection_tile_mercator_coords'), ...tileMercatorCoords);
    gl.uniform4f(program.uniform('u_projection_clipping_plane'), ...clippingPlane);
    gl.uniform1f(program.uniform('u_projection_transition'), projectionTransition);
    gl.uniformMatrix4fv(program.uniform('u_projection_fallback_matrix'), false, fallbackMatrix);
    const { clientWidth, clientHeight } = canvas;
    gl.uniform2f(program.uniform('u_viewport'), clientWidth, clientHeight);
    gl.uniform1f(program.uniform('u_head_length'), HEAD_LENGTH);
    gl.uniform1f(program.uniform('u_joint'), HEAD_JOINT);
    gl.uniform1f(program.uniform('u_halo'), HALO);
    gl.uniform1f(program.uniform('u_feather'), (0.7 * clientWidth) / canvas.width);
    gl.uniform3f(program.uniform('u_halo_colour'), ...rgb(colour('halo', this.#scheme)));
    if (isHead) gl.uniform2fv(program.uniform('u_heads'), HEAD_OUTLINES);

    const used = [
      ...bindCorners(gl, program, isHead ? resources.head : resources.line, isHead),
      ...bindInstances(gl, program, resources, range.first),
    ];
    if (isHead) gl.drawArraysInstanced(gl.TRIANGLES, 0, 12, range.count);
    else gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, (SEGMENTS + 1) * 2, range.count);
    // MapLibre binds its own vertex arrays; what was set on the shared one must not linger.
    for (const location of used) {
      gl.vertexAttribDivisor(location, 0);
      gl.disableVertexAttribArray(location);
    }
  }
}

function stateOf(id: string, { selected, hovered, related }: Emphasis): number {
  if (id === selected) return STATE.selected;
  if (id === hovered) return STATE.hovered;
  return related && !related.has(id) ? STATE.muted : STATE.plain;
}

/** Binds the corners of a line or head; gives the attributes it switched on. */
function bindCorners(
  gl: WebGL2RenderingContext,
  program: Program,
  buffer: WebGLBuffer,
  isHead: boolean,
): number[] {
  const stride = (isHead ? 3 : 2) * 4;
  const corner = program.attribute('a_corner');
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.enableVertexAttribArray(corner);
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, stride, 0);
  if (!isHead) return [corner];
  const end = program.attribute('a_end');
  gl.enableVertexAttribArray(end);
  gl.vertexAttribPointer(end, 1, gl.FLOAT, false, stride, 8);
  return [corner, end];
}

/** Binds the instances from `first` on; gives the attributes it switched on. */
function bindInstances(
  gl: WebGL2RenderingContext,
  program: Program,
  { instances, states }: Resources,
  first: number,
): number[] {
  const used: number[] = [];
  gl.bindBuffer(gl.ARRAY_BUFFER, instances);
  let offset = first * FLOATS * 4;
  for (const { name, size } of LAYOUT) {
    bindOne(gl, program.attribute(name), size, FLOATS * 4, offset, used);
    offset += size * 4;
  }
  gl.bindBuffer(gl.ARRAY_BUFFER, states);
  bindOne(gl, program.attribute('a_state'), 1, 4, first * 4, used);
  return used;
}

function bindOne(
  gl: WebGL2RenderingContext,
  location: number,
  size: number,
  stride: number,
  offset: number,
  used: number[],
): void {
  // The compiler drops attributes that a shader does not use, such as the dash for heads.
  if (location === -1) return;
  gl.enableVertexAttribArray(location);
  gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset);
  gl.vertexAttribDivisor(location, 1);
  used.push(location);
}

function filledBuffer(gl: WebGL2RenderingContext, data: Float32Array): WebGLBuffer {
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
  return buffer;
}

/** A strip of pairs of corners along the line: t, side. */
function lineCorners(): Float32Array {
  return Float32Array.from(
    Array.from({ length: SEGMENTS + 1 }, (_, index) => [
      index / SEGMENTS,
      -1,
      index / SEGMENTS,
      1,
    ]).flat(),
  );
}

/** Two triangles for the head at each end: x, y, end. */
function headCorners(): Float32Array {
  const square = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  return Float32Array.from([1, 0].flatMap((end) => square.flatMap(([x, y]) => [x, y, end])));
}

const HEAD_OUTLINES = Float32Array.from(
  HEAD_ORDER.flatMap((category) => {
    const corners = HEADS[category];
    return Array.from(
      { length: HEAD_CORNERS },
      (_, index) => corners[Math.min(index, corners.length - 1)] ?? [0, 0],
    ).flat();
  }),
);

/** A colour `#rrggbb` as three shares of 1. */
function rgb(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

function categoryColours(scheme: Scheme): Readonly<Record<Category, Rgb>> {
  const entries = CATEGORIES.map((name) => [name, rgb(colour(`category-${name}`, scheme))]);
  return Object.fromEntries(entries) as Record<Category, Rgb>;
}
