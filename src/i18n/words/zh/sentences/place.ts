import { prose, type Prose } from '../../../prose';
import { leadersOf, type Crossing, type Ranking } from '../../../statement';
import type { Speaker } from '../../../speaker';
import { counted, each, items, list, MOST_NAMED, named, state, type Of } from './common';

const NOUN: Readonly<Record<Crossing, string>> = {
  incoming: '流入',
  outgoing: '流出',
  mutual: '双向流向',
  internal: '内部',
};
const SOURCE = { incoming: '来自', outgoing: '到', mutual: '与' } as const;
const ONLY_SOURCE = { incoming: '来自', outgoing: '到', mutual: '对方为' } as const;
const ALL_SOURCE = { incoming: '均来自', outgoing: '均到', mutual: '对方均为' } as const;
const WAY = { incoming: 'in', outgoing: 'out', mutual: 'both', internal: 'both' } as const;

export function crossing(statement: Of<'crossing'>, speaker: Speaker, isFirst: boolean): Prose {
  const { crossing: kind, place, partners, only, pending } = statement;
  const count = counted(partners.total, { kind: 'exchange', place, way: WAY[kind] }, speaker);
  const start = prose`${isFirst ? speaker.place(place) : ''}${NOUN[kind]}${count}`;
  if (only !== null) {
    const [other] = partners.ranks;
    const [from, to] = kind === 'incoming' ? [other?.key, place] : [place, other?.key];
    const isNamed = speaker.isNamedBy(only, from ?? '', to ?? '');
    const partner =
      kind === 'internal' || !other || isNamed
        ? ''
        : prose`，${ONLY_SOURCE[kind]}${speaker.place(other.key)}`;
    return prose`${start}${partner}：${named(only, speaker)}。`;
  }
  const others = kind === 'internal' ? '' : partnersOf(kind, partners, speaker);
  const sign = others === '' ? '，' : '；';
  return prose`${start}${others}${state(pending, partners.total, speaker, sign)}。`;
}

/** `，来自北京的最多（4条）`：若干条流向涉及哪些地点。 */
function partnersOf(kind: keyof typeof SOURCE, partners: Ranking, speaker: Speaker): Prose {
  const { ranks } = partners;
  const source = SOURCE[kind];
  const [first] = ranks;
  if (ranks.length === 1 && first) return prose`，${ALL_SOURCE[kind]}${speaker.place(first.key)}`;
  if (ranks.length <= MOST_NAMED) {
    const parts = ranks.map(
      ({ key, count }) => prose`${source}${speaker.place(key)}${speaker.digits(count)}条`,
    );
    return prose`：${items(parts)}`;
  }
  const { keys, count } = leadersOf(partners);
  if (keys.length > MOST_NAMED) {
    return count === 1
      ? prose`，涉及${speaker.digits(ranks.length)}个不同地点，各1条`
      : prose`，涉及${speaker.digits(ranks.length)}个地点，每个不超过${speaker.digits(count)}条`;
  }
  const leaders = list(keys.map((key) => [speaker.place(key)]));
  return prose`，${source}${leaders}的最多（${each(count, keys, speaker)}）`;
}

export function noCrossing(
  { crossing: kind, place, partner }: Of<'no-crossing'>,
  speaker: Speaker,
): Prose {
  const it = speaker.place(place);
  const other = partner === null ? null : speaker.place(partner);
  if (kind === null) {
    return other ? prose`${it}与${other}之间没有流向。` : prose`暂无以${it}为起点或终点的流向。`;
  }
  if (!other) return prose`暂无以${it}为${kind === 'incoming' ? '终点' : '起点'}的流向。`;
  return kind === 'incoming'
    ? prose`从${other}到${it}没有流向。`
    : prose`从${it}到${other}没有流向。`;
}
