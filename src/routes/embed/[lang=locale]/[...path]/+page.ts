import { error } from '@sveltejs/kit';
import { pageAt, pathOf } from '$src/address/path';
import { vocabularyOf } from '$src/address/vocabulary';
import { loadBuiltIn } from '$src/app/data/built-in-data';
import { citesData } from '$src/app/data/cites-data';
import { hasPage } from '$src/app/data/has-page';
import { LOCALES } from '$src/model/localized';
import { pairId } from '$src/query/pair';
import { NO_SELECTION, PAGES, type Selection } from '$src/query/view-state';
import type { EntryGenerator, PageLoad } from './$types';

/** Every page can be a frame. */
export const entries: EntryGenerator = async () => {
  const dataset = await loadBuiltIn(fetch);
  const { places, flows, claims, story, relations } = dataset;
  const pairs = relations.flatMap((each) => pairId(dataset, ...each.places) ?? []);
  const of = <Kind extends string>(kind: Kind, ids: Iterable<string>) =>
    [...ids].map((id) => ({ kind, id }));
  const selections: readonly Selection[] = [
    NO_SELECTION,
    ...PAGES.map((kind) => ({ kind })),
    ...of('place', places.keys()),
    ...of('flow', flows.keys()),
    ...of('claim', claims.keys()),
    ...of('story', story.keys()),
    ...of('face', pairs),
    ...of('indicator', vocabularyOf(dataset).indicators),
  ];
  return LOCALES.flatMap((lang) =>
    selections.map((selection) => ({
      lang,
      path: pathOf(lang, selection).slice(`/${lang}/`.length, -1),
    })),
  );
};

export const load: PageLoad = async ({ params: { lang, path }, parent, url }) => {
  const { dataset } = await parent();
  const page = pageAt(`/${lang}/${path}`);
  if (!page || !(hasPage(dataset, page.selection) || citesData(url))) error(404, path);
};
