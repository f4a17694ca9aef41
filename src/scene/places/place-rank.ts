import type { PlaceKind } from '../../model/place';

/** Which of two places that crowd each other shows first. */
export const RANK: Readonly<Record<PlaceKind, number>> = {
  region: 0,
  hub: 1,
  city: 2,
  port: 3,
  park: 3,
  market: 3,
  institution: 3,
  plant: 4,
  outside: 5,
};
