import { listed, prose, type Lead, type Prose } from '../../../prose';
import { leadersOf, type Ranking, type Way } from '../../../statement';
import type { Speaker } from '../../../speaker';
import { all, each, list, MOST_NAMED, numbers, type Of } from './common';

const VERB = { origin: 'begin', destination: 'end' } as const;

function end(ranking: Ranking, which: keyof typeof VERB, speaker: Speaker): Prose {
  const { total, ranks } = ranking;
  const { keys, count } = leadersOf(ranking);
  const verb = VERB[which];
  const say = numbers(speaker, count, ranks.length);
  const places = list(keys.map((key) => [speaker.place(key)]));
  if (ranks.length === 1) return prose`${all(total)} ${verb} in ${places}`;
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    const lead: Lead = {
      kind: 'cell',
      from: which === 'origin' ? only : null,
      to: which === 'origin' ? null : only,
    };
    const number = { text: say(count), lead };
    return count * 2 > total
      ? prose`most ${verb} in ${places} (${number})`
      : prose`more ${verb} in ${places} than anywhere else (${number})`;
  }
  if (keys.length <= MOST_NAMED) {
    return prose`${places} are the most frequent ${which}s (${each(say(count), keys)})`;
  }
  return count === 1
    ? prose`each ${verb}s in a different place`
    : prose`they ${verb} in ${say(ranks.length)} places, no more than ${say(count)} in each`;
}

export function ends({ origins, destinations }: Of<'ends'>, speaker: Speaker): Prose {
  const clauses = [
    ...(origins ? [end(origins, 'origin', speaker)] : []),
    ...(destinations ? [end(destinations, 'destination', speaker)] : []),
  ];
  return prose`${listed(clauses, '; ', '; ')}.`;
}

export function mutual({ count, origins }: Of<'mutual'>, speaker: Speaker): Prose {
  const say = numbers(speaker, count);
  const flows = count === 1 ? 'A mutual flow is' : `Mutual flows (${say(count)}) are`;
  const start = `${flows} counted under`;
  if (origins.length > MOST_NAMED) return [`${start} the place that the data list first.`];
  const places = list(origins.map((id) => [speaker.place(id)]));
  return prose`${start} ${places}, which the data list first.`;
}

export function way({ ways }: Of<'way'>, speaker: Speaker): Prose {
  const { keys, count } = leadersOf(ways);
  // Where all go one way, their ends have told it; and a tie of ones is no “most”.
  if (ways.ranks.length < 2 || keys.length > MOST_NAMED || count === 1) return [];
  const say = numbers(speaker, count);
  const along = ({ from, to }: Way) =>
    from === to
      ? prose`within ${speaker.place(from)}`
      : prose`from ${speaker.place(from)} to ${speaker.place(to)}`;
  const [only] = keys;
  if (keys.length > 1 || !only) {
    return prose`The most frequent routes are ${list(keys.map(along))} (${each(say(count), keys)}).`;
  }
  const number = { text: say(count), lead: { kind: 'cell', ...only } } as const;
  return prose`The most frequent route is ${along(only)} (${number}).`;
}

export function layersOf({ layers }: Of<'layers'>, speaker: Speaker): Prose {
  const { keys, count } = leadersOf(layers);
  const names = list(keys.map((key) => [speaker.layer(key)]));
  if (layers.ranks.length === 1) return prose`${all(layers.total)} are of one type: ${names}.`;
  if (keys.length > MOST_NAMED || count === 1) return [];
  const number = each(numbers(speaker, count)(count), keys);
  return keys.length === 1
    ? prose`The largest group is ${names} (${number}).`
    : prose`The largest groups are ${names} (${number}).`;
}
