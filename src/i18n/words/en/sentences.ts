import { capitalised, listed, prose, type Lead, type Link, type Prose } from '../../prose';
import { leadersOf, type Crossing, type Ranking, type Statement, type Way } from '../../statement';
import type { SentenceWords, Speaker } from '../../speaker';

/** Up to here numbers are written out. */
const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');

/** More than so many that share the first place are not named. */
const MOST_NAMED = 3;
const MOST_UNITS = 8;

function number(count: number, speaker: Speaker): string {
  return WORDS[count] ?? speaker.digits(count);
}

function counted(count: number, lead: Lead, speaker: Speaker): Link {
  return { text: number(count, speaker), lead };
}

const list = (parts: readonly Prose[]) => listed(parts, ', ', ' and ');
const flows = (count: number) => (count < 2 ? 'flow' : 'flows');
const all = (count: number) => (count === 2 ? 'both' : 'all');
const each = (count: number, of: readonly unknown[], speaker: Speaker) =>
  of.length > 1 ? `${number(count, speaker)} each` : number(count, speaker);

type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

function shown({ shown: count, all: of, only }: Of<'shown'>, speaker: Speaker): Prose {
  if (of === 0) return ['There is no flow.'];
  if (count === 0)
    return [
      of === 1 ? 'The one flow is not shown.' : `None of the ${speaker.digits(of)} flows is shown.`,
    ];
  if (only !== null) {
    const one = of === 1 ? 'The one flow' : `One of the ${speaker.digits(of)} flows`;
    return prose`${one} is shown: ${speaker.flow(only)}.`;
  }
  const some = counted(count, { kind: 'cell', from: null, to: null }, speaker);
  if (count < of) return prose`${some} of the ${speaker.digits(of)} flows are shown.`;
  const every = count === 2 ? { ...some, text: 'both' } : prose`all ${some}`;
  return prose`${every} flows are shown.`;
}

function cell({ from, to, count, only }: Of<'cell'>, speaker: Speaker): Prose {
  const one = count < 2;
  const way =
    to === null
      ? prose`${one ? 'begins' : 'begin'} in ${speaker.place(from ?? '')}`
      : from === null
        ? prose`${one ? 'ends' : 'end'} in ${speaker.place(to)}`
        : from === to
          ? prose`${one ? 'stays' : 'stay'} within ${speaker.place(from)}`
          : prose`${one ? 'runs' : 'run'} from ${speaker.place(from)} to ${speaker.place(to)}`;
  const number = counted(count, { kind: 'cell', from, to }, speaker);
  return only === null
    ? prose`${number} ${flows(count)} ${way}.`
    : prose`${number} flow ${way}: ${speaker.flow(only)}.`;
}

const VERBS: Readonly<Record<Crossing, readonly [one: string, more: string]>> = {
  incoming: ['reaches', 'reach'],
  outgoing: ['leaves', 'leave'],
  mutual: ['goes both ways', 'go both ways'],
  internal: ['stays within', 'stay within'],
};
const PREPOSITION = { incoming: 'from', outgoing: 'to', mutual: 'with' } as const;
const WAY = { incoming: 'in', outgoing: 'out', mutual: 'both', internal: 'both' } as const;

function crossing(
  { crossing: kind, place, partners, only }: Of<'crossing'>,
  speaker: Speaker,
  isFirst: boolean,
): Prose {
  const { total, ranks } = partners;
  const count = counted(total, { kind: 'exchange', place, way: WAY[kind] }, speaker);
  const it = isFirst ? speaker.place(place) : 'it';
  const verb = VERBS[kind][total === 1 ? 0 : 1];
  const subject = isFirst ? prose`${count} ${flows(total)} ${verb}` : prose`${count} ${verb}`;
  const named = only === null ? '.' : prose`: ${speaker.flow(only)}.`;
  if (kind === 'internal') return prose`${subject} ${it}${named}`;
  const preposition = PREPOSITION[kind];
  const [first] = ranks;
  if (kind === 'mutual' && ranks.length === 1 && first) {
    return prose`${subject} between ${it} and ${speaker.place(first.key)}${named}`;
  }
  const start =
    kind === 'mutual' ? prose`${subject} between ${it} and others` : prose`${subject} ${it}`;
  if (ranks.length === 1 && first) {
    const every = total === 1 ? '' : `${all(total)} `;
    return prose`${start}, ${every}${preposition} ${speaker.place(first.key)}${named}`;
  }
  if (ranks.length <= MOST_NAMED) {
    const parts = ranks.map(
      ({ key, count: part }) =>
        prose`${number(part, speaker)} ${preposition} ${speaker.place(key)}`,
    );
    return prose`${start}: ${list(parts)}.`;
  }
  const { keys, count: most } = leadersOf(partners);
  if (keys.length > MOST_NAMED) {
    return most === 1
      ? prose`${start}, each ${preposition} a different place.`
      : prose`${start}, ${preposition} ${number(ranks.length, speaker)} places, ${number(most, speaker)} at most ${preposition} each.`;
  }
  const leaders = list(keys.map((key) => [speaker.place(key)]));
  return prose`${start}, the most ${preposition} ${leaders} (${each(most, keys, speaker)}).`;
}

function noCrossing(
  { crossing: kind, place, partner }: Of<'no-crossing'>,
  speaker: Speaker,
  isFirst: boolean,
): Prose {
  const it = isFirst ? speaker.place(place) : 'it';
  const none = isFirst ? 'No flow' : 'None';
  if (kind === null) {
    return partner === null
      ? prose`${none} begins or ends in ${it}.`
      : prose`${none} runs between ${it} and ${speaker.place(partner)}.`;
  }
  const from = partner === null ? '' : prose` ${PREPOSITION[kind]} ${speaker.place(partner)}`;
  return prose`${none} ${VERBS[kind][0]} ${it}${from}.`;
}

function end(ranking: Ranking, verb: 'begin' | 'end', speaker: Speaker): Prose {
  const { total, ranks } = ranking;
  const { keys, count } = leadersOf(ranking);
  const places = list(keys.map((key) => [speaker.place(key)]));
  const lead = (key = ''): Lead =>
    verb === 'begin'
      ? { kind: 'cell', from: key, to: null }
      : { kind: 'cell', from: null, to: key };
  if (ranks.length === 1) return prose`${all(total)} ${verb} in ${places}`;
  if (keys.length === 1) {
    const number = counted(count, lead(keys[0]), speaker);
    return count * 2 > total
      ? prose`most ${verb} in ${places} (${number})`
      : prose`more ${verb} in ${places} than anywhere else (${number})`;
  }
  if (keys.length <= MOST_NAMED) {
    return prose`the most ${verb} in ${places} (${each(count, keys, speaker)})`;
  }
  return count === 1
    ? prose`each ${verb}s in a different place`
    : prose`they ${verb} in ${number(ranks.length, speaker)} places, ${number(count, speaker)} at most in each`;
}

function ends({ origins, destinations }: Of<'ends'>, speaker: Speaker): Prose {
  const clauses = [
    ...(origins ? [end(origins, 'begin', speaker)] : []),
    ...(destinations ? [end(destinations, 'end', speaker)] : []),
  ];
  return prose`${capitalised(listed(clauses, '; ', '; '))}.`;
}

function way({ ways }: Of<'way'>, speaker: Speaker): Prose {
  const { keys, count } = leadersOf(ways);
  // Where all go one way, their ends have told it.
  if (ways.ranks.length < 2 || keys.length > MOST_NAMED) return [];
  const along = ({ from, to }: Way) =>
    from === to
      ? prose`within ${speaker.place(from)}`
      : prose`from ${speaker.place(from)} to ${speaker.place(to)}`;
  const [only] = keys;
  if (keys.length > 1 || !only) {
    return prose`The busiest ways are ${list(keys.map(along))}, with ${each(count, keys, speaker)}.`;
  }
  return prose`The busiest way is ${along(only)}, with ${counted(count, { kind: 'cell', ...only }, speaker)}.`;
}

function layersOf({ layers }: Of<'layers'>, speaker: Speaker): Prose {
  const { keys, count } = leadersOf(layers);
  if (keys.length > MOST_NAMED) return [];
  const named = (key: string) => {
    const name = speaker.layer(key);
    return [name.charAt(0).toLowerCase() + name.slice(1)];
  };
  if (layers.ranks.length === 1) {
    return prose`${capitalised([all(layers.total)])} are of one kind: ${list(keys.map(named))}.`;
  }
  return prose`By kind, ${list(keys.map(named))} lead with ${each(count, keys, speaker)}.`;
}

function amounts({ known, unknown, sums }: Of<'amounts'>, speaker: Speaker): Prose {
  const isOne = known + unknown === 1;
  if (known === 0)
    return [isOne ? 'Its amount is not given.' : 'No amount is given for any of them.'];
  const parts = sums.slice(0, MOST_UNITS).map((sum) => {
    const [flow = ''] = sum.largest;
    if (sum.count === 1)
      return [{ text: speaker.sum(sum), lead: { kind: 'flow', id: flow } }] as Prose;
    const together = prose`${speaker.sum(sum)} in ${number(sum.count, speaker)} flows`;
    return sum.largest.length > MOST_NAMED
      ? together
      : prose`${together} (the largest: ${list(sum.largest.map((id) => [speaker.flow(id)]))})`;
  });
  const left = sums.length - parts.length;
  const others = left > 0 ? [prose`amounts in ${number(left, speaker)} more units`] : [];
  const said = list([...parts, ...others]);
  if (isOne) return prose`Its amount: ${said}.`;
  if (unknown === 0) return prose`Amounts are given for ${all(known)}: ${said}.`;
  const rest =
    unknown === 1
      ? 'for the other one there is none'
      : `for the other ${number(unknown, speaker)} there is none`;
  return prose`An amount is given for ${number(known, speaker)} of them: ${said}; ${rest}.`;
}

/** Sentences made of counts, in English. */
const sentences: SentenceWords = {
  between: ' ',
  derived: 'Counted from the flows that are shown; agreements as the data list them.',
  say(statement, speaker, isFirst) {
    switch (statement.kind) {
      case 'shown':
        return capitalised(shown(statement, speaker));
      case 'cell':
        return capitalised(cell(statement, speaker));
      case 'crossing':
        return capitalised(crossing(statement, speaker, isFirst));
      case 'no-crossing':
        return noCrossing(statement, speaker, isFirst);
      case 'ends':
        return ends(statement, speaker);
      case 'way':
        return way(statement, speaker);
      case 'layers':
        return layersOf(statement, speaker);
      case 'amounts':
        return amounts(statement, speaker);
    }
  },
};

export default sentences;
