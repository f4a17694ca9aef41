import { CURVE } from './curve';
import { INK } from './ink';

/** `a_corner`: x is 0 to 1 along the line between the symbols at both ends, y the side, -1 or 1. */
export const LINE_VERTEX = /* glsl */ `
${CURVE}
uniform float u_joint;
uniform float u_motion;
uniform float u_halo;
out float v_across;
out float v_along;
flat out float v_half;
flat out vec4 v_dash;
flat out vec3 v_colour;
flat out float v_state;

void main() {
  gl_Position = NOWHERE;
  if (!isDrawnNow()) return;
  vec2 range = prepare();
  if (range.x >= range.y) return;
  float scale = headScale();
  float inset = max(headSize() * scale * u_joint, scale * widthOf());
  float begin = awayFrom(0.0, a_end_radii.z + (a_style.z > 0.5 ? inset : 0.0));
  float finish = awayFrom(1.0, a_end_radii.w + inset);
  float from = max(range.x, begin);
  float to = min(range.y, finish);
  if (scale <= 0.0 || from >= to) return;
  float t = mix(from, to, a_corner.x);
  float nearby = (to - from) * 0.01;
  vec2 along = curveAt(t + nearby) - curveAt(t - nearby);
  vec2 ahead = length(along) > 1e-6 ? normalize(along) : vec2(1.0, 0.0);
  v_half = widthOf() * 0.5;
  v_across = a_corner.y * (v_half + rimOf(a_state) + 1.0);
  v_along = a_dash.x > 0.0 || u_motion > 0.0 ? lengthBetween(begin, t) : 0.0;
  v_dash = a_dash;
  v_colour = a_colour;
  v_state = a_state;
  gl_Position = toClip(curveAt(t) + vec2(-ahead.y, ahead.x) * v_across, t);
}
`;

export const LINE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in float v_across;
in float v_along;
flat in float v_half;
flat in vec4 v_dash;
flat in vec3 v_colour;
flat in float v_state;
/** Pixels that whatever moves along the line has come since it began; 0: nothing moves. */
uniform float u_motion;
out vec4 colour;
${INK}
/** How much of a pixel the line covers: all of it, dashes with soft edges, or round dots. */
float lineCover(float from) {
  float across = covered(from - v_half);
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period <= 0.0) return across;
  float place = mod(v_along, period);
  if (v_dash.x < 1.0) return covered(length(vec2(min(place, period - place), from)) - v_half);
  float second = v_dash.x + v_dash.y;
  float intoFirst = min(place, v_dash.x - place);
  float intoSecond = v_dash.z > 0.0 ? min(place - second, second + v_dash.z - place) : -1.0;
  return across * covered(-max(intoFirst, intoSecond));
}

void main() {
  float from = abs(v_across);
  float core = lineCover(from);
  float pulse = 1.0 - smoothstep(0.0, 5.0, abs(mod(v_along - u_motion, 48.0) - 24.0));
  vec3 moving = mix(v_colour, u_halo_colour, u_motion > 0.0 ? 0.75 * pulse : 0.0);
  colour = inked(moving, core, covered(from - v_half - rimOf(v_state)), v_state);
}
`;
