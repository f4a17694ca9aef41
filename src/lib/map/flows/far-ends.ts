import type { Messages } from '../../i18n/messages';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';
import type { FarEnd } from './edge-labels';
import { STATE, stateOf, type Emphasis } from './emphasis';
import type { FlowMark } from './flow-mark';
import type { Point } from './geometry';

interface Words {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** With more flows than this, only those that stand out are followed to where they leave. */
const FEW = 150;

/** The ends of flows to be named where they are out of sight; muted flows have none. */
export function farEnds(
  dataset: Dataset,
  marks: readonly FlowMark[],
  emphasis: Emphasis,
  lineOf: (mark: FlowMark) => readonly Point[],
  { locale, messages }: Words,
): FarEnd[] {
  return marks.flatMap((mark) => {
    const flow = dataset.flows.get(mark.id);
    const state = stateOf(mark.id, emphasis);
    if (!flow || state === STATE.muted) return [];
    const isLifted = state > STATE.plain;
    const isFollowed = isLifted || emphasis.related !== null || marks.length <= FEW;
    const ends = (['origin', 'destination'] as const).flatMap((end) => {
      const place = dataset.places.get(flow[end]);
      const isBeyond = place?.kind === 'outside';
      return place && (isFollowed || isBeyond) ? [{ end, place, isBeyond }] : [];
    });
    if (ends.length === 0) return [];
    const line = lineOf(mark);
    return ends.map(({ end, place, isBeyond }): FarEnd => {
      const name = place.name[locale];
      return {
        flow: mark.id,
        place: place.id,
        text: end === 'origin' ? messages.map.beyondFrom(name) : messages.map.beyond(name),
        line: end === 'origin' ? [...line].reverse() : line,
        rank: isBeyond ? 'always' : isLifted ? 'lifted' : 'plain',
      };
    });
  });
}
