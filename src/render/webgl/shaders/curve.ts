import { HEAD_GROWTH, HEAD_ROOM, SELECTED } from '../../../scene/style/flow-style';
import { RIM_OF } from './ink';
import { STATE } from '../../../scene/flows/emphasis';
import { NEAREST } from '../../maplibre/map-view';

/**
 * What lines and heads share: the curve of a flow in CSS pixels of the window, wherever the
 * projection of the map puts it (flat, tilted, or on the globe).
 *
 * Flat or tilted, a point's clip coordinates are linear in the Mercator square. So the three points
 * of the curve are projected once, and the curve between them is a rational one, exact in
 * perspective. On the globe each of its points is projected.
 *
 * Inputs of a flow: ends and control in the Mercator square, from u_origin; radii of the symbols at
 * its ends in pixels; ports at its ends in pixels, on a map that is not turned; style (width in pixels, head, 1 where mutual, radius where a loop or 0).
 */
export const CURVE = /* glsl */ `
${RIM_OF}
in vec3 a_corner;
in float a_state;
in vec4 a_start_control;
in vec4 a_end_radii;
in vec4 a_ports;
in vec4 a_style;
in vec4 a_dash;
in vec3 a_colour;

uniform vec2 u_viewport;
/** The cosine and sine of how far north is turned to the left. */
uniform vec2 u_turn;
uniform float u_head_length;
/** The states drawn now, from and to. */
uniform vec2 u_states;

const float TAU = 6.2831853;
/** What lies this far out of sight still has its place; more than a head's length. */
const float MARGIN = 60.0;

const vec2 NOTHING = vec2(1.0, 0.0);

vec4 startClip;
vec4 controlClip;
vec4 endClip;
/** The ports on screen: at the start and at the end. */
vec2 startPort;
vec2 endPort;
/** Where the curve lies before the camera, from and to. */
vec2 inFront;

vec4 clipAt(float t) {
  float s = 1.0 - t;
#ifdef GLOBE
  return projectTile(s * s * a_start_control.xy + 2.0 * s * t * a_start_control.zw + t * t * a_end_radii.xy);
#else
  return s * s * startClip + 2.0 * s * t * controlClip + t * t * endClip;
#endif
}

vec2 toScreen(vec4 clip) {
  return (clip.xy / max(clip.w, 1e-3) * vec2(0.5, -0.5) + 0.5) * u_viewport;
}

/** The point of the curve at t in CSS pixels; a loop is a circle that stands on its place. */
vec2 curveAt(float t) {
  if (a_style.w > 0.0) {
    float angle = TAU * t;
    return toScreen(startClip) + startPort - a_style.w * vec2(sin(angle), 1.0 - cos(angle));
  }
  return toScreen(clipAt(t)) + mix(startPort, endPort, t);
}

/**
 * Narrows a range to where a quadratic can be positive, given as Bézier ordinates at 0, between,
 * and at 1. Where it is negative only between two positive ends, nothing is taken away.
 */
void keepPositive(float a, float b, float c, inout vec2 range) {
  if (a >= 0.0 && c >= 0.0) return;
  float square = a - 2.0 * b + c;
  float slope = b - a;
  float inner = slope * slope - square * a;
  if (inner < 0.0) {
    range = vec2(1.0, 0.0);
    return;
  }
  // Without the loss of digits of the textbook's formula, where the curve is almost straight.
  float q = -(slope + (slope < 0.0 ? -1.0 : 1.0) * sqrt(inner));
  float one = abs(square) > 1e-12 ? q / square : -1.0;
  float other = abs(q) > 1e-12 ? a / q : -1.0;
  float low = min(one, other);
  float high = max(one, other);
  if (a < 0.0 && c < 0.0) range = vec2(max(range.x, low), min(range.y, high));
  else if (a < 0.0) range.x = max(range.x, low >= 0.0 ? low : high);
  else range.y = min(range.y, high <= 1.0 ? high : low);
}

#ifdef GLOBE
/** The t at which the curve comes before the camera, between one behind it and one that is not. */
float crossing(float behind, float before, float nearest) {
  for (int halving = 0; halving < 10; halving++) {
    float t = 0.5 * (behind + before);
    if (clipAt(t).w < nearest) behind = t;
    else before = t;
  }
  return before;
}
#endif

/** Projects the curve; gives the part of it that may be in sight, as from and to. */
vec2 prepare() {
  startClip = projectTile(a_start_control.xy);
  controlClip = projectTile(a_start_control.zw);
  endClip = projectTile(a_end_radii.xy);
  inFront = vec2(0.0, 1.0);
  mat2 turn = mat2(u_turn.x, -u_turn.y, u_turn.y, u_turn.x);
  startPort = turn * a_ports.xy;
  endPort = turn * a_ports.zw;
  float nearest = u_viewport.y * ${NEAREST.toFixed(2)};
  if (a_style.w > 0.0) return startClip.w < nearest ? NOTHING : inFront;
#ifdef GLOBE
  bool isStartBehind = startClip.w < nearest;
  bool isEndBehind = endClip.w < nearest;
  if (isStartBehind && isEndBehind) return NOTHING;
  if (isStartBehind) inFront.x = crossing(0.0, 1.0, nearest);
  if (isEndBehind) inFront.y = crossing(1.0, 0.0, nearest);
  return inFront;
#else
  keepPositive(startClip.w - nearest, controlClip.w - nearest, endClip.w - nearest, inFront);
  vec2 range = inFront;
  vec2 reach = 1.0 + 2.0 * MARGIN / u_viewport;
  vec3 left = vec3(startClip.x, controlClip.x, endClip.x);
  vec3 up = vec3(startClip.y, controlClip.y, endClip.y);
  vec3 away = vec3(startClip.w, controlClip.w, endClip.w);
  vec3 edge = away * reach.x + left;
  keepPositive(edge.x, edge.y, edge.z, range);
  edge = away * reach.x - left;
  keepPositive(edge.x, edge.y, edge.z, range);
  edge = away * reach.y + up;
  keepPositive(edge.x, edge.y, edge.z, range);
  edge = away * reach.y - up;
  keepPositive(edge.x, edge.y, edge.z, range);
  return range;
#endif
}

/** Pixels along the curve from one t to another; as it bows gently, few chords will do. */
float lengthBetween(float from, float to) {
  const int CHORDS = 4;
  float sum = 0.0;
  vec2 before = curveAt(from);
  for (int chord = 1; chord <= CHORDS; chord++) {
    vec2 here = curveAt(mix(from, to, float(chord) / float(CHORDS)));
    sum += distance(before, here);
    before = here;
  }
  return sum;
}

/** The t, from end 0 or 1, at which the curve is a number of pixels away from that end. */
float awayFrom(float end, float pixels) {
  // A symbol behind the camera covers nothing of the line.
  bool isBehind = end < 0.5 ? inFront.x > 0.0 : inFront.y < 1.0;
  if (isBehind) return end < 0.5 ? inFront.x : inFront.y;
  vec2 at = curveAt(end);
  float inward = end < 0.5 ? 1.0 : -1.0;
  float t = 0.02;
  for (int step = 0; step < 3; step++) {
    t = min(0.5, t * pixels / max(distance(curveAt(end + inward * t), at), 1e-3));
  }
  return end + inward * t;
}

/** How large heads are drawn, 0 to 1: short lines have small ones, the shortest none. */
float headScale() {
  float room = lengthBetween(inFront.x, inFront.y) - a_end_radii.z - a_end_radii.w;
  float heads = a_style.z > 0.5 ? 2.0 : 1.0;
  return clamp(room / (heads * ${HEAD_ROOM} * u_head_length), 0.0, 1.0);
}

/** The width in pixels; what is pointed at or selected is a little wider. */
float widthOf() {
  return a_style.x + (a_state >= ${STATE.selected}.0 ? ${SELECTED.wider} : a_state >= ${STATE.hovered}.0 ? 1.0 : 0.0);
}

/** Heads of wide lines grow with them, so that they still stand out. */
float headSize() {
  float length = a_state >= ${STATE.selected}.0 ? ${SELECTED.head.toFixed(1)} : u_head_length;
  return length * max(1.0, ${HEAD_GROWTH.from} + widthOf() * ${HEAD_GROWTH.perPixel});
}

bool isDrawnNow() {
  return a_state >= u_states.x && a_state <= u_states.y;
}

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

/** A point of the window in clip coordinates, as deep as the curve is at t. */
vec4 toClip(vec2 screen, float t) {
  float depth = 0.0;
#ifdef GLOBE
  // The far side of the globe is cut away by its depth.
  vec4 clip = clipAt(t);
  depth = max(clip.z / clip.w, -0.99);
#endif
  return vec4((screen / u_viewport - 0.5) * vec2(2.0, -2.0), depth, 1.0);
}
`;
