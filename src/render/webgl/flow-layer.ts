import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { colour, type Scheme } from '../../scene/style/palette';
import { Batch } from './batch';
import {
  isSameEmphasis,
  NO_EMPHASIS,
  STATE,
  stateOf,
  type Emphasis,
} from '../../scene/flows/emphasis';
import { FlowIndex } from '../../scene/flows/flow-index';
import { drawingOrder, type FlowMark } from '../../scene/flows/flow-mark';
import { FrameUniforms } from './frame-uniforms';
import { instancesOf, middleOf, rgb, type Rgb } from './instances';
import { viewOf } from '../maplibre/map-view';
import { pickFlow, type ScreenPoint } from '../../scene/flows/pick-flow';
import { createProgram, type Program } from './program';
import { HEAD_FRAGMENT, HEAD_VERTEX } from './shaders/head';
import { LINE_FRAGMENT, LINE_VERTEX } from './shaders/line';

export type { Emphasis } from '../../scene/flows/emphasis';

interface Programs {
  readonly line: Program;
  readonly head: Program;
}

/** What belongs to one WebGL context, and is made anew when that is lost. */
interface Resources {
  readonly all: Batch;
  /** What is hovered or selected, once more, to lie above all else. */
  readonly lifted: Batch;
  /** Programs by MapLibre's name for the present projection. */
  readonly programs: Map<string, Programs>;
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

  readonly #uniforms = new FrameUniforms();
  #map: MapLibreMap | null = null;
  #resources: Resources | null = null;
  #marks: readonly FlowMark[] = [];
  /** Null until someone points at the flows that are there now. */
  #index: FlowIndex | null = null;
  #emphasis: Emphasis = NO_EMPHASIS;
  #moves = false;
  #of = '';
  /** True once flows of these data have been drawn. */
  #isShown = false;
  #origin = middleOf([]);
  #scheme: Scheme;
  #halo: Rgb;
  /** True where the buffers do not yet hold the marks, or their states. */
  #stale = { instances: true, states: true };

  constructor({ scheme }: { scheme: Scheme }) {
    this.#scheme = scheme;
    this.#halo = rgb(colour('halo', scheme));
  }

  /** Shows these flows and no others; `of`: the data that they are of, for those who measure. */
  setFlows(marks: readonly FlowMark[], of = ''): void {
    if (of !== this.#of) this.#isShown = false;
    this.#of = of;
    this.#marks = drawingOrder(marks);
    this.#index = null;
    this.#origin = middleOf(marks);
    this.#stale = { instances: true, states: true };
    this.#map?.triggerRepaint();
  }

  setEmphasis(emphasis: Emphasis): void {
    if (isSameEmphasis(emphasis, this.#emphasis)) return;
    this.#emphasis = emphasis;
    this.#stale.states = true;
    this.#map?.triggerRepaint();
  }

  /** Lets light run along the flows; while it does, the map is painted anew without end. */
  setMotion(isOn: boolean): void {
    if (isOn === this.#moves) return;
    this.#moves = isOn;
    this.#map?.triggerRepaint();
  }

  setScheme(scheme: Scheme): void {
    this.#scheme = scheme;
    this.#halo = rgb(colour('halo', scheme));
    this.#stale = { instances: true, states: true };
    this.#map?.triggerRepaint();
  }

  /**
   * The flow nearest to a point of the map's box, in CSS pixels, within `tolerance` of its line.
   * Of several right under the point, the one drawn above.
   */
  pick(point: ScreenPoint, tolerance: number): string | null {
    if (!this.#map) return null;
    this.#index ??= new FlowIndex(this.#marks);
    return pickFlow(viewOf(this.#map), this.#index, point, tolerance, this.#emphasis);
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#resources = { all: new Batch(gl), lifted: new Batch(gl), programs: new Map() };
    this.#stale = { instances: true, states: true };
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    if (!this.#resources) return;
    this.#resources.all.delete();
    this.#resources.lifted.delete();
    for (const { line, head } of this.#resources.programs.values()) {
      gl.deleteProgram(line.program);
      gl.deleteProgram(head.program);
    }
    this.#resources = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.#resources || !this.#map || this.#marks.length === 0) return;
    this.#upload(this.#resources);
    const programs = this.#programsFor(gl, this.#resources, input);
    this.#uniforms.take(input, this.#origin);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const canvas = this.#map.getCanvas();
    const bearing = (this.#map.getBearing() * Math.PI) / 180;
    for (const program of [programs.line, programs.head]) {
      gl.useProgram(program.program);
      this.#uniforms.give(gl, program, canvas, bearing, this.#halo);
    }
    gl.useProgram(programs.line.program);
    gl.uniform1f(programs.line.uniform('u_motion'), this.#moves ? motionAt(performance.now()) : 0);
    const { all, lifted } = this.#resources;
    if (this.#emphasis.related) draw(gl, programs, all, STATE.muted, STATE.muted);
    draw(gl, programs, all, STATE.plain, STATE.plain);
    draw(gl, programs, lifted, STATE.hovered, STATE.hovered);
    draw(gl, programs, lifted, STATE.selected, STATE.selected);
    if (!this.#isShown) performance.mark('flows-drawn', { detail: this.#of });
    this.#isShown = true;
    // A hidden tab gets no frames, so this rests there by itself.
    if (this.#moves) this.#map.triggerRepaint();
  }

  #upload({ all, lifted }: Resources): void {
    if (this.#stale.instances) {
      all.setInstances(instancesOf(this.#marks, this.#scheme, this.#origin));
    }
    if (this.#stale.states) {
      const stateIn = ({ id }: FlowMark) => stateOf(id, this.#emphasis);
      all.setStates(Float32Array.from(this.#marks, stateIn));
      const above = this.#marks.filter((mark) => stateIn(mark) >= STATE.hovered);
      lifted.setInstances(instancesOf(above, this.#scheme, this.#origin));
      lifted.setStates(Float32Array.from(above, stateIn));
    }
    this.#stale.instances = false;
    this.#stale.states = false;
  }

  #programsFor(
    gl: WebGL2RenderingContext,
    { programs }: Resources,
    { shaderData }: CustomRenderMethodInput,
  ): Programs {
    const known = programs.get(shaderData.variantName);
    if (known) return known;
    const prelude = `#version 300 es\n${shaderData.vertexShaderPrelude}\n${shaderData.define}\n`;
    const made = {
      line: createProgram(gl, prelude + LINE_VERTEX, LINE_FRAGMENT),
      head: createProgram(gl, prelude + HEAD_VERTEX, HEAD_FRAGMENT),
    };
    programs.set(shaderData.variantName, made);
    return made;
  }
}

/** How far light has run along the flows at a time in milliseconds: 30 pixels a second. */
function motionAt(time: number): number {
  return 1 + ((time * 0.03) % 48_000);
}

/** Draws the flows of a batch whose state lies between two, lines below heads. */
function draw(
  gl: WebGL2RenderingContext,
  { line, head }: Programs,
  batch: Batch,
  from: number,
  to: number,
): void {
  gl.useProgram(line.program);
  gl.uniform2f(line.uniform('u_states'), from, to);
  batch.drawLines();
  gl.useProgram(head.program);
  gl.uniform2f(head.uniform('u_states'), from, to);
  batch.drawHeads();
}
