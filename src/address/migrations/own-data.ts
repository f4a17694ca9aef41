import { isDataAddress, OWN } from '../path';
import type { Move } from './address';

/** A reader's own data were shown on the pages of the built-in ones; they have pages of their own now. */
export const ownData: Move = ({ path, query }) =>
  isDataAddress(new URLSearchParams(query).get('data')) && !path.includes(`${OWN}/`)
    ? { path: OWN + path, query }
    : { path, query };
