import { MUTED, RIM, RIM_OPACITY, SELECTED } from '../../../scene/style/flow-style';
import { STATE } from '../../../scene/flows/emphasis';

/** How far the rim reaches: farther around what is selected. Vertices need it too. */
export const RIM_OF = /* glsl */ `
float rimOf(float state) {
  return state >= ${STATE.selected}.0 ? ${SELECTED.rim} : ${RIM};
}
`;

/** What the fragments of lines and heads share. */
export const INK = /* glsl */ `
${RIM_OF}
uniform float u_feather;
uniform vec3 u_halo_colour;

/** Muted flows fade into the land; all others are solid. */
float opacityOf(float state) {
  return state < ${STATE.plain}.0 ? ${MUTED} : 1.0;
}

/** How much of a pixel is covered whose middle is this far outside of an edge. */
float covered(float outside) {
  return 1.0 - smoothstep(-u_feather, u_feather, outside);
}

/** The premultiplied colour of ink on its light rim; both as shares of the pixel. */
vec4 inked(vec3 ink, float core, float rim, float state) {
  float halo = rim * ${RIM_OPACITY};
  return vec4(mix(u_halo_colour * halo, ink, core), max(halo, core)) * opacityOf(state);
}
`;
