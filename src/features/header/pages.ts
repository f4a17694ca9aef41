import { hasContent } from '../../query/has-content';
import { viewOfStep } from '../../query/story';
import { OVERVIEW, type Selection, type ViewState } from '../../query/view-state';
import type { Atlas } from '../../session/context';

export type Kind = Selection['kind'];

/** A page that every page leads to. */
export interface Page {
  readonly kind: Kind;
  readonly name: string;
  /** What a link to it changes. */
  readonly view: Partial<ViewState>;
}

const PARENTS: Partial<Record<Kind, Kind>> = {
  place: 'none',
  flow: 'none',
  indicator: 'indicators',
  compare: 'indicators',
  face: 'indicators',
  circular: 'none',
  claim: 'claims',
};

/** The page that leads to pages of a kind, or that page itself. */
export function parentOf(kind: Kind): Kind {
  return PARENTS[kind] ?? kind;
}

/**
 * The overview, the story, and the pages that the data have something for. Claims are checked when the
 * site is built, so a reader's own data have no page of theirs.
 */
export function pagesOf({ dataset, messages, view }: Atlas): Page[] {
  const [step] = dataset.story.values();
  const others = (['matrix', 'indicators', 'claims', 'outcomes', 'data'] as const).filter(
    (kind) => hasContent(dataset, kind) && (kind !== 'claims' || view.state.data === null),
  );
  return [
    { kind: 'none', name: messages.site.home, view: OVERVIEW },
    ...(step
      ? [{ kind: 'story' as const, name: messages.site.story, view: viewOfStep(dataset, step) }]
      : []),
    ...others.map((kind) => ({ kind, name: messages.site[kind], view: { selection: { kind } } })),
  ];
}

/** The links of the header: to these pages, and to where a reader's own data come in. */
export function linksOf(atlas: Atlas) {
  const { messages, view } = atlas;
  return [
    ...pagesOf(atlas).map(({ view: to, ...page }) => ({ ...page, href: view.href(to) })),
    { kind: 'own' as const, name: messages.site.own, href: view.ownDoor() },
  ];
}
