import * as v from 'valibot';

/** A ring as a flat list of whole numbers: longitude, latitude, longitude, … */
const Rings = v.array(v.array(v.number()));

const OutlineFile = v.object({
  parts: v.number(),
  land: Rings,
  regions: v.record(v.string(), Rings),
  hubs: v.record(v.string(), Rings),
});

/** The light outline of the region that the picture draws; numbers are 1/`parts` of a degree. */
export type Outline = v.InferOutput<typeof OutlineFile>;

/** Takes the content of `geo/outline.json`; throws where it is none. */
export function readOutline(json: unknown): Outline {
  return v.parse(OutlineFile, json);
}
