import { prose, type Lead, type Prose } from '../../../prose';
import { leadersOf, type Crossing, type Ranking } from '../../../statement';
import type { Speaker } from '../../../speaker';
import {
  all,
  list,
  MOST_NAMED,
  named,
  numbers,
  state,
  thereAre,
  type Of,
  type Say,
} from './common';

const PREPOSITION = { incoming: 'from', outgoing: 'to', mutual: 'with' } as const;
const WAY = { incoming: 'in', outgoing: 'out', mutual: 'both', internal: 'both' } as const;
/** How flows stand to the place that the sentence before was about. */
const LEADS: Readonly<Record<Crossing, readonly [one: string, more: string]>> = {
  incoming: ['leads to it', 'lead to it'],
  outgoing: ['leads out of it', 'lead out of it'],
  mutual: ['is mutual', 'are mutual'],
  internal: ['is internal to it', 'are internal to it'],
};

export function crossing(statement: Of<'crossing'>, speaker: Speaker, isFirst: boolean): Prose {
  const { crossing: kind, place, partners, only, pending } = statement;
  const { total } = partners;
  const say = numbers(speaker, total);
  const lead: Lead = { kind: 'exchange', place, way: WAY[kind] };
  const it = speaker.place(place);
  const where = {
    incoming: prose`to ${it}`,
    outgoing: prose`from ${it}`,
    mutual: prose`of ${it}`,
    internal: prose`within ${it}`,
  }[kind];
  const number = { text: say(total), lead };
  // No sentence begins with digits.
  const another = say(total) === speaker.digits(total) ? 'another ' : '';
  const start = isFirst
    ? thereAre(number, total, kind === 'mutual' ? 'mutual ' : '', where)
    : prose`${another}${number} ${LEADS[kind][total === 1 ? 0 : 1]}`;
  if (only !== null) {
    const [other] = partners.ranks;
    const [from, to] = kind === 'incoming' ? [other?.key, place] : [place, other?.key];
    const isNamed = speaker.isNamedBy(only, from ?? '', to ?? '');
    const partner =
      kind === 'internal' || !other || isNamed
        ? ''
        : prose`, ${PREPOSITION[kind]} ${speaker.place(other.key)}`;
    return prose`${start}: ${named(only, speaker)}${partner}.`;
  }
  const others = kind === 'internal' ? '' : partnersOf(kind, partners, say, speaker);
  return prose`${start}${others}${state(pending, total, say, speaker)}.`;
}

/** `, four of them from X`: with which places several flows join one. */
function partnersOf(
  kind: keyof typeof PREPOSITION,
  partners: Ranking,
  say: Say,
  speaker: Speaker,
): Prose {
  const { total, ranks } = partners;
  const preposition = PREPOSITION[kind];
  const [first] = ranks;
  if (ranks.length === 1 && first) {
    return prose`, ${all(total)} ${preposition} ${speaker.place(first.key)}`;
  }
  if (ranks.length <= MOST_NAMED) {
    const parts = ranks.map(
      ({ key, count }) => prose`${say(count)} ${preposition} ${speaker.place(key)}`,
    );
    return prose`: ${list(parts)}`;
  }
  const { keys, count: most } = leadersOf(partners);
  if (keys.length > MOST_NAMED) {
    return most === 1
      ? prose`, each ${preposition} a different place`
      : prose`, ${preposition} ${say(ranks.length)} places, no more than ${say(most)} ${preposition} each`;
  }
  const leaders = list(keys.map((key) => [speaker.place(key)]));
  return keys.length === 1
    ? prose`, ${say(most)} of them ${preposition} ${leaders}`
    : prose`, most often ${preposition} ${leaders} (${say(most)} each)`;
}

export function noCrossing(
  { crossing: kind, place, partner }: Of<'no-crossing'>,
  speaker: Speaker,
): Prose {
  const it = speaker.place(place);
  if (kind === null) {
    return partner === null
      ? prose`No flow begins or ends in ${it}.`
      : prose`There are no flows between ${it} and ${speaker.place(partner)}.`;
  }
  const other = partner === null ? '' : prose` ${PREPOSITION[kind]} ${speaker.place(partner)}`;
  return prose`There are no flows ${kind === 'incoming' ? 'to' : 'from'} ${it}${other}.`;
}
