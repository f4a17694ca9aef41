import * as v from 'valibot';
import { DASHES, FACET_ROLES, HEADS, type HeadName } from '../model/facet';
import { KIND_ROLES, SYMBOLS } from '../model/place';

export const Text = v.pipe(v.string(), v.nonEmpty());
/** Letters, digits, dots and dashes, so that an address can hold it. */
const Key = v.pipe(v.string(), v.regex(/^[a-z][\w.-]{0,39}$/i));
const Hex = v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i));

/** Heads of the first form, which looked like symbols of places, and those that stand for them. */
const FORMER_HEADS: Readonly<Record<string, HeadName>> = {
  diamond: 'double',
  block: 'barred',
  needle: 'half',
};
const Head = v.pipe(
  v.picklist([...HEADS, 'diamond', 'block', 'needle']),
  v.transform((name) => FORMER_HEADS[name] ?? (name as HeadName)),
);

const Value = v.object({
  id: Text,
  title: v.optional(Text),
  title_zh: v.optional(Text),
  colour: v.optional(v.object({ light: Hex, dark: Hex })),
  head: v.optional(Head),
  dash: v.optional(v.picklist(DASHES)),
});

export type DeclaredValue = v.InferOutput<typeof Value>;

/** A facet as a descriptor declares it. */
export const DeclaredFacet = v.object({
  field: Text,
  key: v.optional(Key),
  title: v.optional(Text),
  title_zh: v.optional(Text),
  label: v.optional(Text),
  label_zh: v.optional(Text),
  role: v.optional(v.picklist(FACET_ROLES)),
  /** Where it is given, flows may have no other values. */
  values: v.optional(v.array(Value)),
});
export type DeclaredFacet = v.InferOutput<typeof DeclaredFacet>;

/** A kind of place as a descriptor declares it. */
export const DeclaredKind = v.object({
  id: Text,
  title: v.optional(Text),
  title_zh: v.optional(Text),
  role: v.optional(v.picklist(KIND_ROLES)),
  symbol: v.optional(v.picklist(SYMBOLS)),
});
export type DeclaredKind = v.InferOutput<typeof DeclaredKind>;

/** What a descriptor says of the atlas that is made of the data. */
export const DeclaredAtlas = v.object({
  title: v.optional(Text),
  title_zh: v.optional(Text),
  tagline: v.optional(Text),
  tagline_zh: v.optional(Text),
  heading: v.optional(Text),
  heading_zh: v.optional(Text),
  lead: v.optional(Text),
  lead_zh: v.optional(Text),
});

/** `travel_mode` as `Travel mode`: what is called by its id. */
export function titled(id: string): string {
  const words = id.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
