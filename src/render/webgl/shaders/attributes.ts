/** Pieces of what is in sight of a line; enough for a gentle curve to look round across a window. */
export const SEGMENTS = 24;

/** Corners that each head is padded to, so that all have one size in the shader. */
export const HEAD_CORNERS = 8;

/** The inputs of one flow, in the order in which they follow each other in its floats. */
export const INSTANCE_INPUTS = [
  { name: 'a_start_control', size: 4 },
  { name: 'a_end_radii', size: 4 },
  { name: 'a_ports', size: 4 },
  { name: 'a_style', size: 4 },
  { name: 'a_dash', size: 4 },
  { name: 'a_colour', size: 3 },
] as const;

/** Floats of one flow. */
export const FLOATS = INSTANCE_INPUTS.reduce((sum, { size }) => sum + size, 0);

/** All inputs by their place, which is the same in every program. */
export const INPUTS: readonly string[] = [
  'a_corner',
  'a_state',
  ...INSTANCE_INPUTS.map(({ name }) => name),
];
