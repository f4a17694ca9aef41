import type { Locale } from '../../model/localized';

/** Each namespace of words is a file a language, fetched when asked for. English gives the shape. */
const ENGLISH = {
  messages: () => import('./en/messages'),
  circular: () => import('./en/circular'),
  claims: () => import('./en/claims'),
  data: () => import('./en/data'),
  edition: () => import('./en/edition'),
  export: () => import('./en/export'),
  face: () => import('./en/face'),
  indicators: () => import('./en/indicators'),
  later: () => import('./en/later'),
  matrix: () => import('./en/matrix'),
  own: () => import('./en/own'),
  package: () => import('./en/package'),
  reading: () => import('./en/reading'),
  search: () => import('./en/search'),
  share: () => import('./en/share'),
  story: () => import('./en/story'),
};

export type Namespace = keyof typeof ENGLISH;
export type Words<N extends Namespace> = Awaited<ReturnType<(typeof ENGLISH)[N]>>['default'];
/** The words that every page has. */
export type Messages = Words<'messages'>;

type Files = { readonly [N in Namespace]: () => Promise<{ readonly default: Words<N> }> };

const CHINESE: Files = {
  messages: () => import('./zh/messages'),
  circular: () => import('./zh/circular'),
  claims: () => import('./zh/claims'),
  data: () => import('./zh/data'),
  edition: () => import('./zh/edition'),
  export: () => import('./zh/export'),
  face: () => import('./zh/face'),
  indicators: () => import('./zh/indicators'),
  later: () => import('./zh/later'),
  matrix: () => import('./zh/matrix'),
  own: () => import('./zh/own'),
  package: () => import('./zh/package'),
  reading: () => import('./zh/reading'),
  search: () => import('./zh/search'),
  share: () => import('./zh/share'),
  story: () => import('./zh/story'),
};

export const LANGUAGES: Readonly<Record<Locale, Files>> = { en: ENGLISH, zh: CHINESE };

/** Loads the words of a namespace in one language; the other language stays on the server. */
export async function loadWords<N extends Namespace>(
  locale: Locale,
  namespace: N,
): Promise<Words<N>> {
  return (await LANGUAGES[locale][namespace]()).default;
}
