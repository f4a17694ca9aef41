import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Locale } from '../../model/localized';
import type { Dataset } from '../../model/dataset';
import { colour, type Scheme } from '../../scene/style/palette';
import type { Atlas } from '../../session/context';
import type { RingedPlaces } from './clustered-feature';
import type { Mark } from './mark';
import type { NameFeatures } from '../../scene/labels/name-features';
import { regionClasses } from '../../scene/region-classes';
import { clusteredFlowsOf } from '../../scene/clusters/clustered-flows';
import { placeFeatures } from '../../scene/places/place-features';
import { aboutRows, placesOf } from '../../scene/flows/targets';

/** What an area is on the map: each has a look of its own when it is marked. */
export type AreaLevel = 'region' | 'prefecture' | 'hub';

export interface MarkedProperties {
  readonly level: AreaLevel;
  readonly mark: Mark;
}

export type MarkedArea = Feature<Geometry, MarkedProperties>;
export type MarkedAreas = FeatureCollection<Geometry, MarkedProperties>;

/** All that the look of the map follows from. */
export interface StyleInput {
  readonly scheme: Scheme;
  readonly locale: Locale;
  /** Path of the site's root, without a slash at its end. */
  readonly base: string;
  readonly dataset: Dataset;
  /**
   * Places that show however crowded they are: what is selected, and the ends of its flows. None where flows
   * are clustered: there these are marked.
   */
  readonly pinned: readonly string[];
  /** Whether flows are chosen, whose names stand where others would. */
  readonly isQuiet: boolean;
  /** Whether the counties, which are half of all geometry, are wanted yet. */
  readonly counties: boolean;
  /**
   * Fill colours of units by adcode, where an indicator colours them, or null for one that it has
   * no value of; null for plain land.
   */
  readonly fills: ReadonlyMap<string, string | null> | null;
  /** The claim that is drawn on the map, by its id. */
  readonly claim: string | null;
  /** The areas that are selected or pointed at. */
  readonly marked: MarkedAreas;
  /** The symbols of such places, where flows are clustered. */
  readonly ringed: RingedPlaces;
  /** The names of places, where they were last laid out. */
  readonly names: NameFeatures;
}

/** What the look of the map follows from in the view, rather than in what is pointed at. */
export type Look = Omit<StyleInput, keyof Kept>;

/** What has been given to the map since: whoever sets the style anew passes it on. */
export type Kept = Pick<StyleInput, 'marked' | 'ringed' | 'names'>;

/** What the map has to look like for the present view. */
export function lookOf(atlas: Atlas, scheme: Scheme, counties: boolean): Look {
  const { dataset, locale, view } = atlas;
  const { selection } = view.state;
  return {
    scheme,
    locale,
    base: view.base,
    dataset,
    pinned: clusteredFlowsOf(dataset) ? [] : placesOf(dataset, selection, view.state.compare),
    isQuiet: aboutRows(dataset, view.state) !== null,
    counties,
    fills: fillsOf(atlas, scheme),
    claim: selection.kind === 'claim' ? selection.id : null,
  };
}

/** True where two looks give the same style: most changes of the view touch nothing of it. */
export function isSameLook(a: Look, b: Look): boolean {
  const fillsAsText = ({ fills }: Look) => fills && [...fills].join();
  return (
    a.scheme === b.scheme &&
    a.locale === b.locale &&
    a.base === b.base &&
    hasSamePlaces(a.dataset, b.dataset) &&
    a.pinned.join() === b.pinned.join() &&
    a.isQuiet === b.isQuiet &&
    a.counties === b.counties &&
    fillsAsText(a) === fillsAsText(b) &&
    a.claim === b.claim
  );
}

/** True where the map has the same of two datasets below its flows, as of most years of the same data. */
function hasSamePlaces(a: Dataset, b: Dataset): boolean {
  if (a === b || a.places !== b.places) return a === b;
  return JSON.stringify(placeFeatures(a)) === JSON.stringify(placeFeatures(b));
}

function fillsOf({ dataset, view }: Atlas, scheme: Scheme): StyleInput['fills'] {
  const classes = [...regionClasses(dataset, view.state)];
  if (classes.length === 0) return null;
  return new Map(
    classes.flatMap(([region, name]) => {
      const adcode = dataset.places.get(region)?.adcode;
      return adcode ? [[adcode, name === null ? null : colour(name, scheme)] as const] : [];
    }),
  );
}
