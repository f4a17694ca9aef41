import { STATE } from '../../../scene/flows/emphasis';

/** What the fragments of lines and heads share. */
export const INK = /* glsl */ `
uniform float u_feather;
uniform float u_halo;
uniform vec3 u_halo_colour;

/** Muted flows fade into the land; all others are solid. */
float opacityOf(float state) {
  return state < ${STATE.plain}.0 ? 0.16 : 1.0;
}

/** How much of a pixel is covered whose middle is this far outside of an edge. */
float covered(float outside) {
  return 1.0 - smoothstep(-u_feather, u_feather, outside);
}

/** The premultiplied colour of ink on its light rim; both as shares of the pixel. */
vec4 inked(vec3 ink, float core, float rim, float state) {
  float halo = rim * 0.8;
  return vec4(mix(u_halo_colour * halo, ink, core), max(halo, core)) * opacityOf(state);
}
`;
