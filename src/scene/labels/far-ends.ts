import type { Messages } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';
import type { FarEnd } from './edge-labels';
import { STATE, stateOf, type Emphasis } from '../flows/emphasis';
import { drawnAt } from '../flows/drawn-at';
import type { FlowMark } from '../flows/flow-mark';
import { standsFor } from '../flows/holders';
import type { Place, Position } from '../../model/place';
import { mercator, type Point } from '../geometry/geometry';
import { isWithin, screenLine, type ScreenView } from '../geometry/screen-line';

interface Words {
  readonly locale: Locale;
  readonly messages: Messages;
}

const ENDS = ['origin', 'destination'] as const;

/** With more flows than this, only those that stand out are followed to where they leave. */
const FEW = 150;

/**
 * The ends of flows to be named where they are out of sight; muted flows have none. Lines are only
 * followed where they may lead out of it, as this is asked in every frame of a moving map.
 */
export function farEnds(
  dataset: Dataset,
  marks: readonly FlowMark[],
  emphasis: Emphasis,
  view: ScreenView,
  { locale, messages }: Words,
): FarEnd[] {
  const pointOf = (position: Position) => view.project(mercator(position));
  const isSeen = (position: Position) => {
    const at = pointOf(position);
    return at !== null && isWithin(view, at);
  };
  return marks.flatMap((mark) => {
    const flow = dataset.flows.get(mark.flows[0] ?? '');
    const state = stateOf(mark.id, emphasis);
    if (!flow || state === STATE.muted) return [];
    const isLifted = state > STATE.plain || emphasis.related !== null;
    const isFollowed = isLifted || marks.length <= FEW;
    const ends = ENDS.flatMap((end) => {
      const own = dataset.places.get(flow[end]);
      // A flow that stands out by itself is told by its own ends, also where others stand for them.
      const place = own && (state > STATE.plain ? own : drawnFor(dataset, own, mark[end]));
      const isBeyond = place?.kind?.role === 'outside';
      const other = end === 'origin' ? 'destination' : 'origin';
      const mayLeave = () => !isSeen(mark[end]) && (isLifted || isSeen(mark[other]));
      return place && (isBeyond || (isFollowed && mayLeave())) ? [{ end, place, isBeyond }] : [];
    });
    if (ends.length === 0) return [];
    const line = screenLine(view, mark);
    return ends.map(({ end, place, isBeyond }): FarEnd => {
      const { beyond, beyondFrom } = messages.map;
      return {
        flow: flow.id,
        place: place.id,
        near: flow[end === 'origin' ? 'destination' : 'origin'],
        name: place.name[locale],
        say: (names) =>
          (end === 'origin' ? beyondFrom : beyond)(
            names.reduce((one, other) => messages.map.and(one, other)),
          ),
        kind: isBeyond ? `${end} ${Object.values(mark.look).join()}` : null,
        // To the very end: the line itself stops at the rim of its symbol, which may be in sight.
        line: withEnd(end === 'origin' ? [...line].reverse() : line, pointOf(mark[end])),
        rank: isBeyond ? 'always' : isLifted ? 'lifted' : 'plain',
      };
    });
  });
}

/** What stands at the end of a line: a place, or from afar the one that stands for it. */
function drawnFor(dataset: Dataset, place: Place, end: Position): Place {
  const holder = standsFor(dataset, place);
  const [lng, lat] = drawnAt(holder);
  return end[0] === lng && end[1] === lat ? holder : place;
}

function withEnd(line: readonly Point[], end: Point | null): readonly Point[] {
  return end ? [...line, end] : line;
}
