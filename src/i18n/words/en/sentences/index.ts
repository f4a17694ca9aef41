import { capitalised, distinct, prose, type Lead, type Prose } from '../../../prose';
import type { Statement } from '../../../statement';
import type { SentenceWords, Speaker } from '../../../speaker';
import { all, list, MOST_NAMED, named, numbers, state, thereAre, type Of } from './common';
import { ends, layersOf, mutual, way } from './ends';
import { crossing, noCrossing } from './place';

const MOST_UNITS = 8;

function shown({ shown: count, all: of, only, pending }: Of<'shown'>, speaker: Speaker): Prose {
  if (of === 0) return ['There are no flows.'];
  if (of === 1) {
    return only === null
      ? ['The only flow is not shown.']
      : prose`The only flow, ${named(only, speaker)}, is shown.`;
  }
  const say = numbers(speaker, of);
  if (count === 0) return [`Of the ${say(of)} flows, none is shown.`];
  if (only !== null) return prose`Of the ${say(of)} flows, one is shown: ${named(only, speaker)}.`;
  const lead: Lead = { kind: 'cell', from: null, to: null };
  const rest = state(pending, count, say, speaker);
  if (count < of) {
    return prose`Of the ${say(of)} flows, ${{ text: say(count), lead }} are shown${rest}.`;
  }
  const every = count === 2 ? { text: 'Both', lead } : prose`All ${{ text: say(count), lead }}`;
  return prose`${every} flows are shown${rest}.`;
}

function cell({ from, to, count, only, pending }: Of<'cell'>, speaker: Speaker): Prose {
  const where =
    to === null
      ? prose`from ${speaker.place(from ?? '')}`
      : from === null
        ? prose`to ${speaker.place(to)}`
        : from === to
          ? prose`within ${speaker.place(from)}`
          : prose`from ${speaker.place(from)} to ${speaker.place(to)}`;
  const say = numbers(speaker, count);
  if (count === 0) return prose`There are no flows ${where}.`;
  // What has no name but these two ends has been named.
  if (only !== null && from !== null && to !== null && speaker.isNamedBy(only, from, to)) {
    const step = speaker.stateOf(only);
    const flow = { text: say(count), lead: { kind: 'flow', id: only } } as const;
    return prose`${thereAre(flow, count, '', where)}${step === null ? '' : ` (${step})`}.`;
  }
  const number = { text: say(count), lead: { kind: 'cell', from, to } } as const;
  const rest =
    only === null ? state(pending, count, say, speaker) : prose`: ${named(only, speaker)}`;
  return prose`${thereAre(number, count, '', where)}${rest}.`;
}

function amounts({ known, unknown, sums }: Of<'amounts'>, speaker: Speaker): Prose {
  const total = known + unknown;
  if (known === 0)
    return [total === 1 ? 'Its amount is not given.' : 'No amount is given for any of them.'];
  const say = numbers(speaker, total);
  const parts = sums.slice(0, MOST_UNITS).map((sum): Prose => {
    const [flow = ''] = sum.largest;
    if (total === 1) return [speaker.sum(sum)];
    if (sum.count === 1) return prose`${speaker.sum(sum)} (${bare(flow, speaker)})`;
    const together = prose`${speaker.sum(sum)} in ${say(sum.count)} flows`;
    return sum.largest.length > MOST_NAMED
      ? together
      : prose`${together} (the largest: ${list(distinct(sum.largest.map((id) => bare(id, speaker))))})`;
  });
  const left = sums.length - parts.length;
  const others = left > 0 ? [prose`amounts in ${say(left)} more units`] : [];
  const said = list([...parts, ...others]);
  if (total === 1) return prose`Its amount: ${said}.`;
  if (unknown === 0) return prose`${all(known)} have an amount: ${said}.`;
  const have = known === 1 ? 'has' : 'have';
  return prose`Of these ${say(total)}, ${say(known)} ${have} an amount: ${said}.`;
}

/** A flow by its name with its state, where brackets stand around it already. */
function bare(id: string, speaker: Speaker): Prose {
  const step = speaker.stateOf(id);
  return prose`${speaker.flow(id)}${step === null ? '' : `, ${step}`}`;
}

/** Sentences made of counts, in English. */
const sentences: SentenceWords = {
  between: ' ',
  derived: 'Counted from the flows that are shown.',
  say: (statement, speaker, isFirst) => capitalised(said(statement, speaker, isFirst)),
};

function said(statement: Statement, speaker: Speaker, isFirst: boolean): Prose {
  switch (statement.kind) {
    case 'shown':
      return shown(statement, speaker);
    case 'cell':
      return cell(statement, speaker);
    case 'crossing':
      return crossing(statement, speaker, isFirst);
    case 'no-crossing':
      return noCrossing(statement, speaker);
    case 'ends':
      return ends(statement, speaker);
    case 'mutual':
      return mutual(statement, speaker);
    case 'way':
      return way(statement, speaker);
    case 'layers':
      return layersOf(statement, speaker);
    case 'amounts':
      return amounts(statement, speaker);
  }
}

export default sentences;
