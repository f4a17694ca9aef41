import { HEADS, HOLLOW_CORE } from '../../theme/flow-style';

/** Pieces of each line; enough for a gentle curve to look round across a whole window. */
export const SEGMENTS = 28;

/** Corners that each head is padded to, so that all have one size in the shader. */
export const HEAD_CORNERS = 6;

/** The order of heads in the shader's list. */
export const HEAD_ORDER = Object.keys(HEADS) as (keyof typeof HEADS)[];

/**
 * What lines and heads share: the curve of an instance in CSS pixels of the window, wherever the
 * projection of the map puts it (flat, tilted, or on the globe).
 *
 * Attributes of an instance: ends and control in the Mercator square; radii of the symbols at its
 * ends in pixels; style (width in pixels, head, 1 where mutual, 1 where a loop).
 */
const CURVE = /* glsl */ `
in vec4 a_start_control;
in vec4 a_end_radii;
in vec4 a_style;
in vec4 a_dash;
in vec3 a_colour;
in float a_hollow;
in float a_state;
in vec2 a_corner;

uniform vec2 u_viewport;
uniform float u_head_length;

const float LOOP_RADIUS = 15.0;
const float TAU = 6.2831853;

vec2 toScreen(vec2 mercator) {
  vec4 clip = projectTile(mercator);
  return (clip.xy / max(clip.w, 1e-6) * vec2(0.5, -0.5) + 0.5) * u_viewport;
}

/** The point of the curve at t in CSS pixels; a loop is a circle that stands on its place. */
vec2 curveAt(float t) {
  if (a_style.w > 0.5) {
    float angle = TAU * (0.5 - t);
    return toScreen(a_start_control.xy) + LOOP_RADIUS * vec2(sin(angle), -1.0 - cos(angle));
  }
  float s = 1.0 - t;
  return toScreen(s * s * a_start_control.xy + 2.0 * s * t * a_start_control.zw + t * t * a_end_radii.xy);
}

/** Pixels travelled for one unit of t, near t. */
float speedAt(float t) {
  float step = t < 0.5 ? 0.02 : -0.02;
  return distance(curveAt(t), curveAt(t + step)) / 0.02;
}

/** Length of the whole curve in pixels, by four chords. */
float lengthOfCurve() {
  vec2 a = curveAt(0.0);
  vec2 b = curveAt(0.25);
  vec2 c = curveAt(0.5);
  vec2 d = curveAt(0.75);
  vec2 e = curveAt(1.0);
  return distance(a, b) + distance(b, c) + distance(c, d) + distance(d, e);
}

/** How large the heads are drawn, 0 to 1: short arcs have small ones, the shortest none. */
float headScale(float whole) {
  float room = whole - a_end_radii.z - a_end_radii.w;
  float heads = a_style.z > 0.5 ? 2.0 : 1.0;
  return clamp(room / (heads * 1.6 * u_head_length), 0.0, 1.0);
}

/** The width in pixels, with the emphasis of its state (2: hovered, 3: selected). */
float widthOf() {
  return a_style.x + (a_state > 2.5 ? 1.6 : a_state > 1.5 ? 1.0 : 0.0);
}

/** Heads of wide lines grow with them, so that they still stand out. */
float headSize() {
  return u_head_length * max(1.0, 0.5 + widthOf() * 0.13);
}

vec4 toClip(vec2 screen) {
  return vec4((screen / u_viewport - 0.5) * vec2(2.0, -2.0), 0.0, 1.0);
}
`;

const STATE = /* glsl */ `
/** Muted flows fade into the land; all others are solid. */
float opacityOf(float state) {
  return state > 0.5 && state < 1.5 ? 0.16 : 1.0;
}
`;

/** `a_corner`: x is t from 0 to 1 between the symbols at both ends, y the side, -1 or 1. */
export const LINE_VERTEX = /* glsl */ `
${CURVE}
uniform float u_joint;
uniform float u_halo;
out float v_across;
out float v_along;
out float v_half;
flat out vec4 v_dash;
flat out vec3 v_colour;
flat out float v_state;
flat out float v_hollow;

void main() {
  float whole = lengthOfCurve();
  float scale = headScale(whole);
  float size = headSize() * scale;
  float trimEnd = a_end_radii.w + size * u_joint;
  float trimStart = a_end_radii.z + (a_style.z > 0.5 ? size * u_joint : 0.0);
  float from = min(0.5, trimStart / max(speedAt(0.0), 1e-3));
  float to = max(0.5, 1.0 - trimEnd / max(speedAt(1.0), 1e-3));
  float t = mix(from, to, a_corner.x);
  vec2 here = curveAt(t);
  vec2 ahead = curveAt(min(t + 0.004, 1.0)) - curveAt(max(t - 0.004, 0.0));
  vec2 along = length(ahead) > 1e-5 ? normalize(ahead) : vec2(1.0, 0.0);
  float halfWidth = widthOf() * 0.5;
  float reach = halfWidth + u_halo + 1.0;
  vec2 normal = vec2(-along.y, along.x);
  v_half = halfWidth;
  v_across = a_corner.y * reach;
  v_along = (t - from) * whole;
  v_dash = a_dash;
  v_colour = a_colour;
  v_state = a_state;
  v_hollow = a_hollow;
  gl_Position = scale <= 0.0 ? vec4(2.0, 2.0, 0.0, 1.0) : toClip(here + normal * v_across);
}
`;

export const LINE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in float v_across;
in float v_along;
in float v_half;
flat in vec4 v_dash;
flat in vec3 v_colour;
flat in float v_state;
flat in float v_hollow;
uniform float u_feather;
uniform float u_halo;
uniform vec3 u_halo_colour;
out vec4 colour;
${STATE}
/** 1 on a dash, 0 between two, with a soft edge. */
float dash() {
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period <= 0.0) return 1.0;
  float place = mod(v_along, period);
  float second = v_dash.x + v_dash.y;
  float intoFirst = min(place, v_dash.x - place);
  float intoSecond = v_dash.z > 0.0 ? min(place - second, second + v_dash.z - place) : -1.0;
  return smoothstep(-u_feather, u_feather, max(intoFirst, intoSecond));
}

void main() {
  float from = abs(v_across);
  float core = (1.0 - smoothstep(v_half - u_feather, v_half + u_feather, from)) * dash();
  float halo = (1.0 - smoothstep(v_half + u_halo - u_feather, v_half + u_halo + u_feather, from)) * 0.8;
  float opacity = opacityOf(v_state);
  float hollow = v_half * ${HOLLOW_CORE.toFixed(2)};
  float empty = v_hollow * (1.0 - smoothstep(hollow - u_feather, hollow + u_feather, from));
  vec3 ink = mix(v_colour, u_halo_colour, empty);
  vec3 mixed = mix(u_halo_colour * halo, ink, core);
  colour = vec4(mixed, max(halo, core)) * opacity;
}
`;

/** `a_corner`: a corner of the square that holds the head; `a_end`: 1 at the destination, 0 at the origin. */
export const HEAD_VERTEX = /* glsl */ `
${CURVE}
in float a_end;
out vec2 v_place;
flat out float v_size;
flat out int v_head;
flat out vec3 v_colour;
flat out float v_state;

void main() {
  float whole = lengthOfCurve();
  float size = headSize() * headScale(whole);
  float radius = a_end > 0.5 ? a_end_radii.w : a_end_radii.z;
  float end = a_end > 0.5 ? 1.0 : 0.0;
  float inward = a_end > 0.5 ? -1.0 : 1.0;
  float speed = max(speedAt(end), 1e-3);
  float tip = end + inward * min(0.5, radius / speed);
  float base = end + inward * min(0.5, (radius + size) / speed);
  vec2 point = curveAt(tip);
  vec2 back = point - curveAt(base);
  vec2 along = length(back) > 1e-5 ? normalize(back) : vec2(1.0, 0.0);
  vec2 reach = size * vec2(1.0, 0.9) + 3.0;
  vec2 local = vec2(a_corner.x * reach.x - size * 0.65, a_corner.y * reach.y);
  v_place = local;
  v_size = size;
  v_head = int(a_style.y + 0.5);
  v_colour = a_colour;
  v_state = a_state;
  bool hidden = size < 2.0 || (a_end < 0.5 && a_style.z < 0.5);
  gl_Position = hidden
    ? vec4(2.0, 2.0, 0.0, 1.0)
    : toClip(point + along * local.x + vec2(-along.y, along.x) * local.y);
}
`;

export const HEAD_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_place;
flat in float v_size;
flat in int v_head;
flat in vec3 v_colour;
flat in float v_state;
uniform vec2 u_heads[${HEAD_ORDER.length * HEAD_CORNERS}];
uniform float u_feather;
uniform float u_halo;
uniform vec3 u_halo_colour;
out vec4 colour;
${STATE}
/**
 * Signed distance to the head's outline, negative inside; after Inigo Quilez, "2D distance
 * functions" (polygon).
 */
float distanceToHead(vec2 place) {
  int first = v_head * ${HEAD_CORNERS};
  vec2 offset = place - u_heads[first] * v_size;
  float squared = dot(offset, offset);
  float side = 1.0;
  int before = first + ${HEAD_CORNERS - 1};
  for (int index = first; index < first + ${HEAD_CORNERS}; index++) {
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
  float from = distanceToHead(v_place);
  float core = 1.0 - smoothstep(-u_feather, u_feather, from);
  float halo = (1.0 - smoothstep(u_halo - u_feather, u_halo + u_feather, from)) * 0.8;
  vec3 mixed = mix(u_halo_colour * halo, v_colour, core);
  colour = vec4(mixed, max(halo, core)) * opacityOf(v_state);
}
`;
