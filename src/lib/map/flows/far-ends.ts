import type { Messages } from '../../i18n/messages';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';
import type { FarEnd } from './edge-labels';
import type { Emphasis } from './emphasis';
import type { FlowMark } from './flow-mark';
import type { Point } from './geometry';

interface Words {
  readonly locale: Locale;
  readonly messages: Messages;
}

/**
 * The ends to name where they are out of sight: of flows to and from places off the map always,
 * of others where the flow is selected, hovered or related to what is selected.
 */
export function farEnds(
  dataset: Dataset,
  marks: readonly FlowMark[],
  emphasis: Emphasis,
  lineOf: (mark: FlowMark) => readonly Point[],
  { locale, messages }: Words,
): FarEnd[] {
  return marks.flatMap((mark) => {
    const flow = dataset.flows.get(mark.id);
    if (!flow) return [];
    const { selected, hovered, related } = emphasis;
    const standsOut = [selected, hovered].includes(mark.id) || related?.has(mark.id) === true;
    if (related && !standsOut) return [];
    return (['origin', 'destination'] as const).flatMap((end): FarEnd[] => {
      const place = dataset.places.get(flow[end]);
      const isAlwaysNamed = place?.kind === 'outside';
      if (!place || !(standsOut || isAlwaysNamed)) return [];
      const line = lineOf(mark);
      const name = place.name[locale];
      return [
        {
          id: mark.id,
          text: end === 'origin' ? messages.map.beyondFrom(name) : messages.map.beyond(name),
          line: end === 'origin' ? [...line].reverse() : line,
          isAlwaysNamed,
        },
      ];
    });
  });
}
