import { formatQuantity } from '../i18n/amount';
import type { Position } from '../model/place';
import { isSite } from '../model/place';
import { pairColouring } from '../query/pair-view';
import { pairOf } from '../query/pair';
import { numberText } from '../query/result-text';
import type { ViewState } from '../query/view-state';
import { distanceBetween } from '../stats/indicators/relocation-distance';
import type { Writing } from './clusters/bundle-text';
import { drawnAt } from './flows/drawn-at';

/** A line without a direction between two places that a view sets beside each other. */
export interface PairLink {
  readonly key: string;
  readonly ends: readonly [Position, Position];
  /** What is written on it; empty for nothing. */
  readonly text: string;
  /** In CSS pixels. */
  readonly width: number;
}

/** The width of a link of the lowest class, and of one that has none; each class above is wider. */
const WIDTH = { least: 2, step: 1.5 } as const;

/** The width of the link of a pair whose value is in a class, from 0. */
export function linkWidth(at: number): number {
  return WIDTH.least + WIDTH.step * Math.max(0, at);
}

/**
 * The links of a view: each pair of regions with its value, where the indicator that shows is one of
 * pairs; the two places that are set face to face, with their distance where both are sites.
 */
export function pairLinks(writing: Writing, view: ViewState): PairLink[] {
  const { dataset } = writing;
  const colouring = pairColouring(dataset, view);
  const links = (colouring?.values ?? []).flatMap(({ pair, value, at }): PairLink[] => {
    const [one, other] = pair.map((id) => dataset.places.get(id));
    if (!colouring || !one || !other) return [];
    const text = numberText(colouring.indicator, value, writing);
    return [{ key: pair.join(), ends: [drawnAt(one), drawnAt(other)], text, width: linkWidth(at) }];
  });
  const { selection } = view;
  const face = selection.kind === 'face' ? pairOf(dataset, selection.id) : null;
  if (!face) return links;
  const [one, other] = face;
  const value = isSite(one) && isSite(other) ? Math.round(distanceBetween(one, other).value) : null;
  const text = value === null ? '' : formatQuantity({ value, unit: 'km' }, dataset, writing.locale);
  return [
    { key: 'face', ends: [drawnAt(one), drawnAt(other)], text, width: WIDTH.least },
    ...links,
  ];
}
