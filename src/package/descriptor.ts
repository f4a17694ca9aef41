import * as v from 'valibot';
import { BASEMAPS } from '../model/basemap';
import type { Fault } from '../model/fault';
import type { Localized } from '../model/localized';
import type { SourceDocument } from '../model/source';
import { DeclaredExtent } from './extent';
import { DeclaredFacet } from './declared-facet';
import { DESCRIPTOR, parseJson, readOrNull, type ReadFile } from './package-file';

const Descriptor = v.object({
  name: v.string(),
  title: v.string(),
  title_zh: v.optional(v.string()),
  version: v.optional(v.string(), '0'),
  extent: v.optional(DeclaredExtent, {}),
  basemap: v.optional(v.picklist(BASEMAPS), 'world'),
  sources: v.optional(
    v.array(
      v.looseObject({
        name: v.string(),
        title: v.string(),
        citation: v.optional(v.string()),
        path: v.optional(v.string()),
      }),
    ),
    [],
  ),
  facets: v.optional(v.array(DeclaredFacet)),
  resources: v.array(
    v.object({ name: v.string(), path: v.union([v.string(), v.array(v.string())]) }),
  ),
});
export type Descriptor = v.InferOutput<typeof Descriptor>;

const Article = v.object({
  author: v.string(),
  year: v.number(),
  journal: v.string(),
  volume: v.string(),
  issue: v.string(),
  pages: v.string(),
});

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

export function titleOf({ title, title_zh }: Descriptor): Localized {
  return { en: title, zh: title_zh ?? title };
}

/** The documents that the sources of a package are parts of, by name. */
export function documentsOf(descriptor: Descriptor): ReadonlyMap<string, SourceDocument> {
  return new Map(
    descriptor.sources.map((source) => {
      const { name, title, citation = title, path = null } = source;
      const article = v.safeParse(Article, source);
      return [
        name,
        { name, title, citation, path, article: article.success ? article.output : null },
      ];
    }),
  );
}
