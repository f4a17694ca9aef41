import file from '../../../../static/geo/outline.json';

/** A ring as a flat list of whole numbers: longitude, latitude, longitude, … */
type Ring = readonly number[];

/** The light outline of the region that the picture draws; numbers are 1/`parts` of a degree. */
interface Outline {
  readonly parts: number;
  readonly land: readonly Ring[];
  readonly regions: Readonly<Record<string, readonly Ring[]>>;
  readonly hubs: Readonly<Record<string, readonly Ring[]>>;
}

export const outline: Outline = file;
