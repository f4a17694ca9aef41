import type { Dataset } from '../../src/model/dataset.ts';
import { languageTag, LOCALES, type Locale } from '../../src/model/localized.ts';
import type { Place } from '../../src/model/place.ts';
import { BUILT_IN } from '../../src/package/location.ts';
import { ancestors } from '../../src/query/selectors.ts';
import { pathOf } from '../../src/address/path.ts';
import type { Page } from './pages.ts';
import { linkTo, type Site } from './site.ts';

/** What the descriptor of the package says beyond the dataset that is made from it. */
export interface Descriptor {
  readonly description: string;
  readonly licenses: readonly { readonly path: string }[];
  readonly resources: readonly {
    readonly title: string;
    readonly path: string;
    readonly mediatype: string;
  }[];
}

interface Context {
  readonly dataset: Dataset;
  readonly descriptor: Descriptor;
  readonly site: Site;
  readonly siteName: string;
}

/**
 * A page in the vocabulary of schema.org: the dataset on the overview and on the page of data, the
 * place on the page of a place. A flow is no event and no action of anybody's that the source
 * would vouch for, so its page is a page about the two places it joins. The same holds for all
 * other pages: part of the dataset, and about what they name.
 */
export function linkedDataOf(page: Page, context: Context): object {
  const { selection } = page;
  const describes = selection.kind === 'none' || selection.kind === 'data';
  const place = selection.kind === 'place' ? context.dataset.places.get(selection.id) : undefined;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webPage(page, context, place),
      ...(describes ? [wholeDataset(page, context)] : []),
      ...(place ? [wholePlace(place, page.locale, context)] : []),
      trail(page, context),
    ],
  };
}

function webPage(page: Page, context: Context, place: Place | undefined): object {
  const { locale, selection } = page;
  const { dataset } = context;
  const flow = selection.kind === 'flow' ? dataset.flows.get(selection.id) : undefined;
  const ends = flow ? [flow.origin, flow.destination] : [];
  const about = [
    ...(place ? [{ '@id': idOfPlace(place, locale, context) }] : []),
    ...ends.flatMap((id) => {
      const end = dataset.places.get(id);
      return end ? [briefPlace(end, locale, context)] : [];
    }),
  ];
  return {
    '@type': 'WebPage',
    '@id': linkTo(context.site, page.path),
    url: linkTo(context.site, page.path),
    name: page.name,
    description: page.description,
    inLanguage: languageTag(locale),
    isPartOf: { '@id': idOfDataset(locale, context) },
    ...(about.length > 0 ? { about } : {}),
  };
}

function wholeDataset({ locale, description }: Page, context: Context): object {
  const { dataset, descriptor, site } = context;
  const { bounds, years } = dataset.extent;
  const [west, south, east, north] = bounds;
  return {
    '@type': 'Dataset',
    '@id': idOfDataset(locale, context),
    name: dataset.title[locale],
    alternateName: LOCALES.filter((each) => each !== locale).map((each) => dataset.title[each]),
    description: locale === 'en' ? descriptor.description : description,
    url: linkTo(site, pathOf(locale, { kind: 'data' })),
    version: dataset.version,
    license: descriptor.licenses.map(({ path }) => path),
    isAccessibleForFree: true,
    citation: citations(dataset),
    ...(years ? { temporalCoverage: years.join('/') } : {}),
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    variableMeasured: [...dataset.indicators.values()]
      .filter(({ kind }) => kind === 'series')
      .map(({ name }) => name[locale]),
    distribution: descriptor.resources.map(({ title, path, mediatype }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediatype,
      contentUrl: linkTo(site, `/${BUILT_IN}/${path}`),
    })),
  };
}

/** What a kind of place is in the vocabulary; most have no word of their own there. */
const TYPES: Readonly<Record<string, string>> = {
  region: 'AdministrativeArea',
  city: 'City',
};

function wholePlace(place: Place, locale: Locale, context: Context): object {
  const parent = place.parent === null ? undefined : context.dataset.places.get(place.parent);
  const [longitude, latitude] = place.position;
  return {
    ...briefPlace(place, locale, context),
    alternateName: LOCALES.filter((each) => each !== locale).map((each) => place.name[each]),
    description: place.summary?.[locale],
    ...(place.kind?.role === 'outside'
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    ...(parent ? { containedInPlace: briefPlace(parent, locale, context) } : {}),
    ...(place.adcode === null
      ? {}
      : {
          identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: place.adcode },
        }),
  };
}

function briefPlace(place: Place, locale: Locale, context: Context): object {
  return {
    '@type': TYPES[place.kind?.id ?? ''] ?? 'Place',
    '@id': idOfPlace(place, locale, context),
    name: place.name[locale],
    url: linkTo(context.site, pathOf(locale, { kind: 'place', id: place.id })),
  };
}

/** The way from the overview to the page, by the places around it. */
function trail({ path, locale, selection, name }: Page, context: Context): object {
  const { dataset, site, siteName } = context;
  const place = selection.kind === 'place' ? dataset.places.get(selection.id) : undefined;
  const steps = [
    { name: siteName, path: pathOf(locale, { kind: 'none' }) },
    ...(place ? ancestors(dataset, place) : []).map((each) => ({
      name: each.name[locale],
      path: pathOf(locale, { kind: 'place', id: each.id }),
    })),
    ...(selection.kind === 'none' ? [] : [{ name, path }]),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: linkTo(site, step.path),
    })),
  };
}

function citations({ documents }: Dataset): object[] {
  return [...documents.values()].map(({ title, citation, path }) => ({
    '@type': 'ScholarlyArticle',
    name: title,
    description: citation,
    ...(path === null ? {} : { url: path }),
  }));
}

function idOfDataset(locale: Locale, { site }: Context): string {
  return `${linkTo(site, pathOf(locale, { kind: 'data' }))}#dataset`;
}

function idOfPlace(place: Place, locale: Locale, { site }: Context): string {
  return `${linkTo(site, pathOf(locale, { kind: 'place', id: place.id }))}#place`;
}
