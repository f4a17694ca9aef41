import { inEach } from '../model/localized';
import * as v from 'valibot';
import type { Source, SourceDocument } from '../model/source';
import { titleOf, type Descriptor } from './descriptor';
import type { Row } from './row';

const Article = v.object({
  author: v.string(),
  year: v.number(),
  journal: v.string(),
  volume: v.string(),
  issue: v.string(),
  pages: v.string(),
});

/**
 * The sources of a package, and the documents that they are parts of, by their names. `listed`: those
 * of its table, null where it has none. A row that names no source has the file that it stands in;
 * without a table, sources are called as rows call them. Both are parts of the package itself, which
 * then is one of the documents.
 */
export function sourcesOf(
  descriptor: Descriptor,
  listed: ReadonlyMap<string, Source> | null,
  rows: ReadonlyMap<object, Row>,
): {
  readonly sources: ReadonlyMap<string, Source>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
} {
  const sources = new Map(listed);
  const { name } = descriptor;
  for (const [item, { file }] of rows) {
    for (const id of namedBy(item)) {
      if (sources.has(id) || (listed && id !== file)) continue;
      sources.set(id, { id, document: name, locator: inEach(id), page: null });
    }
  }
  const documents = documentsOf(descriptor);
  const isOwn = [...sources.values()].some(({ document }) => document === name);
  if (documents.size === 0 || (isOwn && !documents.has(name))) {
    const title = titleOf(descriptor).en;
    documents.set(name, { name, title, citation: title, path: null, article: null });
  }
  return { sources, documents };
}

function namedBy(item: object): readonly string[] {
  const { source, sources } = item as { source?: string; sources?: readonly string[] };
  return sources ?? (source === undefined ? [] : [source]);
}

function documentsOf(descriptor: Descriptor): Map<string, SourceDocument> {
  return new Map(
    descriptor.sources.map((source, index) => {
      const { title, name = `source-${index + 1}`, citation = title, path = null } = source;
      const article = v.safeParse(Article, source);
      return [
        name,
        { name, title, citation, path, article: article.success ? article.output : null },
      ];
    }),
  );
}
