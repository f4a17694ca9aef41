import { CURVE } from './curve';
import { INK } from './ink';
import { HEADS } from '../../../model/facet';
import { HEAD_OUTLINES } from '../../../scene/style/flow-style';
import { STATE } from '../../../scene/flows/emphasis';
import { HEAD_CORNERS } from './attributes';

/** `a_corner`: x and y of a corner of the square that holds the head; z is 1 at the destination, 0 at the origin. */
export const HEAD_VERTEX = /* glsl */ `
${CURVE}
/** The box around every kind of head, in head lengths from the tip: its middle and half its sides. */
uniform vec4 u_head_box;
out vec2 v_place;
flat out float v_size;
flat out int v_head;
flat out vec3 v_colour;
flat out float v_state;

void main() {
  gl_Position = NOWHERE;
  float end = a_corner.z;
  if (!isDrawnNow() || a_state < ${STATE.plain}.0 || (end < 0.5 && a_style.z < 0.5)) return;
  vec2 range = prepare();
  bool isInSight = range.x < range.y && (end > 0.5 ? range.y >= 1.0 : range.x <= 0.0);
  if (!isInSight) return;
  float size = headSize() * headScale();
  if (size < 2.0) return;
  float radius = end > 0.5 ? a_end_radii.w : a_end_radii.z;
  float tip = awayFrom(end, radius);
  vec2 point = curveAt(tip);
  vec2 back = point - curveAt(awayFrom(end, radius + size));
  vec2 ahead = length(back) > 1e-5 ? normalize(back) : vec2(1.0, 0.0);
  // Every pixel costs, so the square holds the head and its rim, and no more.
  vec2 middle = size * u_head_box.xy;
  v_place = middle + a_corner.xy * (size * u_head_box.zw + rimOf(a_state) + 1.0);
  v_size = size;
  v_head = int(a_style.y + 0.5);
  v_colour = a_colour;
  v_state = a_state;
  gl_Position = toClip(point + ahead * v_place.x + vec2(-ahead.y, ahead.x) * v_place.y, tip);
}
`;

export const HEAD_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_place;
flat in float v_size;
flat in int v_head;
flat in vec3 v_colour;
flat in float v_state;
uniform vec2 u_heads[${HEADS.length * HEAD_CORNERS}];
out vec4 colour;
${INK}
/** True for heads whose outline is given whole; of others it is the right half. */
const bool IS_WHOLE[${HEADS.length}] = bool[](${HEADS.map((head) => HEAD_OUTLINES[head].isWhole).join(', ')});

/**
 * Signed distance to the head's outline, negative inside; after Inigo Quilez, "2D distance
 * functions" (polygon). Half an outline is open on the axis, where none of the head's edges is.
 */
float distanceToHead(vec2 at) {
  bool isWhole = IS_WHOLE[v_head];
  vec2 place = isWhole ? at : vec2(at.x, abs(at.y));
  int first = v_head * ${HEAD_CORNERS};
  vec2 offset = place - u_heads[first] * v_size;
  float squared = dot(offset, offset);
  float side = 1.0;
  int before = isWhole ? first + ${HEAD_CORNERS - 1} : first;
  for (int index = isWhole ? first : first + 1; index < first + ${HEAD_CORNERS}; index++) {
    vec2 a = u_heads[index] * v_size;
    vec2 b = u_heads[before] * v_size;
    vec2 edge = b - a;
    vec2 toPlace = place - a;
    float along = clamp(dot(toPlace, edge) / max(dot(edge, edge), 1e-6), 0.0, 1.0);
    vec2 away = toPlace - edge * along;
    squared = min(squared, dot(away, away));
    bvec3 crossing = bvec3(place.y >= a.y, place.y < b.y, edge.x * toPlace.y > edge.y * toPlace.x);
    if (all(crossing) || all(not(crossing))) side = -side;
    before = index;
  }
  return side * sqrt(squared);
}

void main() {
  float outside = distanceToHead(v_place);
  colour = inked(v_colour, covered(outside), covered(outside - rimOf(v_state)), v_state);
}
`;
