import { HOLLOW_CORE } from '../../../scene/style/flow-style';
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
flat out float v_hollow;

void main() {
  gl_Position = NOWHERE;
  if (!isDrawnNow()) return;
  vec2 range = prepare();
  if (range.x >= range.y) return;
  float scale = headScale();
  float inset = headSize() * scale * u_joint;
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
  v_across = a_corner.y * (v_half + u_halo + 1.0);
  v_along = a_dash.x > 0.0 || u_motion > 0.0 ? lengthBetween(begin, t) : 0.0;
  v_dash = a_dash;
  v_colour = a_colour;
  v_state = a_state;
  v_hollow = a_hollow;
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
flat in float v_hollow;
/** Pixels that whatever moves along the line has come since it began; 0: nothing moves. */
uniform float u_motion;
out vec4 colour;
${INK}
/** 1 on a dash, 0 between two, with a soft edge. */
float dash() {
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period <= 0.0) return 1.0;
  float place = mod(v_along, period);
  float second = v_dash.x + v_dash.y;
  float intoFirst = min(place, v_dash.x - place);
  float intoSecond = v_dash.z > 0.0 ? min(place - second, second + v_dash.z - place) : -1.0;
  return covered(-max(intoFirst, intoSecond));
}

void main() {
  float from = abs(v_across);
  float core = covered(from - v_half) * dash();
  float empty = v_hollow * covered(from - v_half * ${HOLLOW_CORE.toFixed(2)});
  float pulse = 1.0 - smoothstep(0.0, 5.0, abs(mod(v_along - u_motion, 48.0) - 24.0));
  vec3 moving = mix(v_colour, u_halo_colour, u_motion > 0.0 ? 0.75 * pulse : 0.0);
  vec3 hollow = mix(u_halo_colour, v_colour, u_motion > 0.0 ? pulse : 0.0);
  colour = inked(mix(moving, hollow, empty), core, covered(from - v_half - u_halo), v_state);
}
`;
