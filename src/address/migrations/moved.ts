import type { Address, Move } from './address';
import { frames } from './frames';
import { ownData } from './own-data';

/** In the order in which pages moved. Published addresses rest on them: keep every one. */
const MOVES: readonly Move[] = [ownData, frames];

/** Where an address of an earlier atlas leads now; null for one of today's. */
export function movedTo(address: Address): Address | null {
  const now = MOVES.reduce((before, move) => move(before), address);
  return now.path === address.path && now.query === address.query ? null : now;
}
