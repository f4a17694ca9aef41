import { listed, prose, type Lead, type Prose } from '../../../prose';
import { leadersOf, type Ranking, type Way } from '../../../statement';
import type { Speaker } from '../../../speaker';
import { counted, each, items, list, MOST_NAMED, type Of } from './common';

const END = { origin: '起点', destination: '终点' } as const;

function end(ranking: Ranking, which: keyof typeof END, speaker: Speaker): Prose {
  const { total, ranks } = ranking;
  const { keys, count } = leadersOf(ranking);
  const places = list(keys.map((key) => [speaker.place(key)]));
  const as = prose`以${places}为${END[which]}`;
  if (ranks.length === 1) return prose`均${as}`;
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    const lead: Lead =
      which === 'origin'
        ? { kind: 'cell', from: only, to: null }
        : { kind: 'cell', from: null, to: only };
    const number = counted(count, lead, speaker);
    return prose`${as}的${count * 2 > total ? '占多数' : '最多'}（${number}）`;
  }
  if (keys.length <= MOST_NAMED) return prose`${as}的最多（${each(count, keys, speaker)}）`;
  return count === 1
    ? prose`${END[which]}各不相同`
    : prose`${END[which]}分布在${speaker.digits(ranks.length)}个地点，每个不超过${speaker.digits(count)}条`;
}

export function ends({ origins, destinations }: Of<'ends'>, speaker: Speaker): Prose {
  const clauses = [
    ...(origins ? [end(origins, 'origin', speaker)] : []),
    ...(destinations ? [end(destinations, 'destination', speaker)] : []),
  ];
  return prose`${listed(clauses, '；', '；')}。`;
}

export function mutual({ count, origins }: Of<'mutual'>, speaker: Speaker): Prose {
  const start = `双向流向${speaker.digits(count)}条，`;
  if (origins.length > MOST_NAMED) return [`${start}均以数据中列在前面的地点为起点计。`];
  const places = list(origins.map((id) => [speaker.place(id)]));
  return prose`${start}以数据中列在前面的${places}为起点计。`;
}

export function way({ ways }: Of<'way'>, speaker: Speaker): Prose {
  const { keys, count } = leadersOf(ways);
  // 全部走同一方向时，起讫点已经说明；各1条并列不算“最多”。
  if (ways.ranks.length < 2 || keys.length > MOST_NAMED || count === 1) return [];
  const along = ({ from, to }: Way) =>
    from === to
      ? prose`${speaker.place(from)}内部`
      : prose`从${speaker.place(from)}到${speaker.place(to)}`;
  const [only] = keys;
  if (keys.length > 1 || !only) {
    return prose`${items(keys.map(along))}的最多（${each(count, keys, speaker)}）。`;
  }
  return prose`${along(only)}的最多（${counted(count, { kind: 'cell', ...only }, speaker)}）。`;
}

export function layersOf({ layers }: Of<'layers'>, speaker: Speaker): Prose {
  const { keys, count } = leadersOf(layers);
  const names = keys.map((key) => `“${speaker.layer(key)}”`).join('');
  if (layers.ranks.length === 1) return [`均属${names}。`];
  if (keys.length > MOST_NAMED || count === 1) return [];
  return [`按类别看，${names}最多（${each(count, keys, speaker)}）。`];
}
