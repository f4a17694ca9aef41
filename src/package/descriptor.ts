import * as v from 'valibot';
import { BASEMAPS } from '../model/basemap';
import type { Fault } from '../model/fault';
import type { About } from '../model/dataset';
import type { Localized } from '../model/localized';
import { DeclaredExtent } from './extent';
import { DeclaredAtlas, DeclaredFacet, DeclaredKind, Text } from './declared';
import { DESCRIPTOR, parseJson, readOrNull, type ReadFile } from './package-file';

const Descriptor = v.object({
  name: v.optional(Text, 'data'),
  title: v.optional(Text),
  title_zh: v.optional(Text),
  description: v.optional(Text),
  atlas: v.optional(DeclaredAtlas, {}),
  version: v.optional(v.string(), '0'),
  extent: v.optional(DeclaredExtent, {}),
  basemap: v.optional(v.picklist(BASEMAPS)),
  sources: v.optional(
    v.array(
      v.looseObject({
        name: v.optional(v.string()),
        title: v.string(),
        citation: v.optional(v.string()),
        path: v.optional(v.string()),
      }),
    ),
    [],
  ),
  facets: v.optional(v.array(DeclaredFacet)),
  kinds: v.optional(v.array(DeclaredKind)),
  resources: v.array(
    v.object({ name: v.string(), path: v.union([v.string(), v.array(v.string())]) }),
  ),
});
export type Descriptor = v.InferOutput<typeof Descriptor>;

/** What a package says of itself; null, and its faults, where that cannot be read. */
export async function readDescriptor(
  readFile: ReadFile,
  faults: Fault[],
): Promise<Descriptor | null> {
  const json = parseJson(await readOrNull(readFile, DESCRIPTOR, faults), DESCRIPTOR, faults);
  if (json === undefined) return null;
  const parsed = v.safeParse(Descriptor, json);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    const field = v.getDotPath(issue);
    faults.push({
      file: DESCRIPTOR,
      row: null,
      field,
      value: issue.received,
      code: 'not-a-package',
      expected: issue.expected ?? undefined,
    });
  }
  return null;
}

/** What a package is called: by its title, or else by its name. */
export function titleOf({ name, title = name, title_zh = title }: Descriptor): Localized {
  return { en: title, zh: title_zh };
}

/** What an atlas of a package is called: as it declares, or else like the package. */
export function aboutOf(descriptor: Descriptor): About {
  const { atlas, description } = descriptor;
  const name = inBoth(atlas.title, atlas.title_zh) ?? titleOf(descriptor);
  return {
    name,
    tagline: inBoth(atlas.tagline, atlas.tagline_zh),
    heading: inBoth(atlas.heading, atlas.heading_zh) ?? name,
    lead: inBoth(atlas.lead, atlas.lead_zh) ?? inBoth(description),
  };
}

/** A text with its translation, if it has one; null where there is no text. */
function inBoth(text: string | undefined, zh = text): Localized | null {
  return text === undefined || zh === undefined ? null : { en: text, zh };
}
