import { isLocale } from '../../model/localized';
import { NO_SELECTION, PAGES, SUBJECTS, type Selection } from '../../query/view-state';
import { EMBED, pathOf } from '../../address/path';
import type { SearchEntry } from './index/entry';

type Named = Pick<SearchEntry, 'kind' | 'id'>;

/**
 * The path that was meant by one without a page: one that differs by its capitals alone, or has the
 * number of a step of the story for its name. Null for any other.
 */
export function meantBy(path: string, entries: readonly Named[]): string | null {
  const parts = path.split('/').filter(Boolean).map(decoded);
  const isFrame = parts[0]?.toLowerCase() === EMBED.slice(1);
  const [locale = '', ...names] = isFrame ? parts.slice(1) : parts;
  const language = locale.toLowerCase();
  const selection = selectionBy(names, entries);
  if (!isLocale(language) || !selection) return null;
  const meant = pathOf(language, selection, { embed: isFrame });
  return meant === path || meant === `${path}/` ? null : meant;
}

function selectionBy(
  [kind = '', id, ...others]: readonly string[],
  entries: readonly Named[],
): Selection | null {
  const called = kind.toLowerCase();
  if (kind === '') return NO_SELECTION;
  const page = PAGES.find((each) => each === called);
  if (page && id === undefined) return { kind: page };
  const subject = SUBJECTS.find((each) => each === called);
  if (!subject || id === undefined || others.length > 0) return null;
  const of = (sought: SearchEntry['kind']) => entries.filter((entry) => entry.kind === sought);
  const isMeant = (one: string) => one.toLowerCase() === id.toLowerCase();
  if (subject === 'face') return faceBy(isMeant, of('place'));
  const found =
    of(subject).find((entry) => isMeant(entry.id)) ??
    (subject === 'story' && /^[1-9]\d?$/.test(id) ? of('story')[Number(id) - 1] : undefined);
  return found ? { kind: subject, id: found.id } : null;
}

/** Two places face to face, whose ids the address joins. */
function faceBy(isMeant: (id: string) => boolean, places: readonly Named[]): Selection | null {
  for (const { id: one } of places) {
    const other = places.find(({ id }) => id !== one && isMeant(`${one}-${id}`));
    if (other) return { kind: 'face', id: `${one}-${other.id}` };
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
