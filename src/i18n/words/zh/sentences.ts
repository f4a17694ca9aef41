import { listed, prose, type Lead, type Link, type Prose } from '../../prose';
import { leadersOf, type Crossing, type Ranking, type Statement, type Way } from '../../statement';
import type { SentenceWords, Speaker } from '../../speaker';

/** 并列第一超过此数时不逐一列出。 */
const MOST_NAMED = 3;
const MOST_UNITS = 8;

function counted(count: number, lead: Lead, speaker: Speaker): Link {
  return { text: `${speaker.digits(count)}条`, lead };
}

const list = (parts: readonly Prose[]) => listed(parts, '、', '和');
const items = (parts: readonly Prose[]) => listed(parts, '、', '、');
const each = (count: number, of: readonly unknown[], speaker: Speaker) =>
  `${of.length > 1 ? '各' : ''}${speaker.digits(count)}条`;

type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

function shown({ shown: count, all, only }: Of<'shown'>, speaker: Speaker): Prose {
  if (all === 0) return ['没有流动。'];
  const of = `全部${speaker.digits(all)}条流动`;
  if (count === 0) return [`${of}均未显示。`];
  if (only !== null) {
    const one = all === 1 ? '唯一的一条流动已显示' : `${of}中显示1条`;
    return prose`${one}：${speaker.flow(only)}。`;
  }
  const number = counted(count, { kind: 'cell', from: null, to: null }, speaker);
  return count === all ? prose`全部${number}流动均已显示。` : prose`${of}中显示${number}。`;
}

function cell({ from, to, count, only }: Of<'cell'>, speaker: Speaker): Prose {
  const way =
    to === null
      ? prose`始于${speaker.place(from ?? '')}`
      : from === null
        ? prose`终于${speaker.place(to)}`
        : from === to
          ? prose`在${speaker.place(from)}内部`
          : prose`从${speaker.place(from)}到${speaker.place(to)}`;
  if (count === 0) return prose`没有${way}的流动。`;
  const number = counted(count, { kind: 'cell', from, to }, speaker);
  return prose`${way}的流动有${number}${only === null ? '' : prose`：${speaker.flow(only)}`}。`;
}

const VERB: Readonly<Record<Crossing, string>> = {
  incoming: '流入',
  outgoing: '流出',
  mutual: '双向往来',
  internal: '内部流动',
};
const SOURCE = { incoming: '来自', outgoing: '去往', mutual: '对方为' } as const;
const ALL_SOURCE = { incoming: '全部来自', outgoing: '全部去往', mutual: '对方均为' } as const;
const WAY = { incoming: 'in', outgoing: 'out', mutual: 'both', internal: 'both' } as const;

function crossing(
  { crossing: kind, place, partners, only }: Of<'crossing'>,
  speaker: Speaker,
  isFirst: boolean,
): Prose {
  const { total, ranks } = partners;
  const count = counted(total, { kind: 'exchange', place, way: WAY[kind] }, speaker);
  const subject = isFirst ? speaker.place(place) : '';
  const start = prose`${subject}${VERB[kind]}${count}`;
  const named = only === null ? '。' : prose`：${speaker.flow(only)}。`;
  if (kind === 'internal') return prose`${start}${named}`;
  const source = SOURCE[kind];
  const [first] = ranks;
  if (ranks.length === 1 && first) {
    return prose`${start}，${total === 1 ? source : ALL_SOURCE[kind]}${speaker.place(first.key)}${named}`;
  }
  if (ranks.length <= MOST_NAMED) {
    const parts = ranks.map(
      ({ key, count: part }) => prose`${source}${speaker.place(key)}${speaker.digits(part)}条`,
    );
    return prose`${start}，其中${items(parts)}。`;
  }
  const { keys, count: most } = leadersOf(partners);
  if (keys.length > MOST_NAMED) {
    return most === 1
      ? prose`${start}，${source}各不相同的地点。`
      : prose`${start}，${source}${speaker.digits(ranks.length)}个地点，每地至多${speaker.digits(most)}条。`;
  }
  const leaders = list(keys.map((key) => [speaker.place(key)]));
  return prose`${start}，${source}${leaders}的最多（${each(most, keys, speaker)}）。`;
}

function noCrossing(
  { crossing: kind, place, partner }: Of<'no-crossing'>,
  speaker: Speaker,
  isFirst: boolean,
): Prose {
  const subject = isFirst ? speaker.place(place) : '';
  if (kind === null) {
    return partner === null
      ? prose`没有流动始于或终于${speaker.place(place)}。`
      : prose`${speaker.place(place)}与${speaker.place(partner)}之间没有流动。`;
  }
  const other = partner === null ? '' : prose`${SOURCE[kind]}${speaker.place(partner)}的`;
  return prose`${subject}没有${other}${VERB[kind]}。`;
}

function end(ranking: Ranking, verb: '始于' | '终于', speaker: Speaker): Prose {
  const { total, ranks } = ranking;
  const { keys, count } = leadersOf(ranking);
  const places = list(keys.map((key) => [speaker.place(key)]));
  if (ranks.length === 1) return prose`全部${verb}${places}`;
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    const lead: Lead =
      verb === '始于'
        ? { kind: 'cell', from: only, to: null }
        : { kind: 'cell', from: null, to: only };
    const number = counted(count, lead, speaker);
    return count * 2 > total
      ? prose`多数${verb}${places}（${number}）`
      : prose`${verb}${places}的最多（${number}）`;
  }
  if (keys.length <= MOST_NAMED)
    return prose`${verb}${places}的最多（${each(count, keys, speaker)}）`;
  return count === 1
    ? prose`各${verb}不同地点`
    : prose`分别${verb}${speaker.digits(ranks.length)}个地点，每地至多${speaker.digits(count)}条`;
}

function ends({ origins, destinations }: Of<'ends'>, speaker: Speaker): Prose {
  const clauses = [
    ...(origins ? [end(origins, '始于', speaker)] : []),
    ...(destinations ? [end(destinations, '终于', speaker)] : []),
  ];
  return prose`${listed(clauses, '；', '；')}。`;
}

function way({ ways }: Of<'way'>, speaker: Speaker): Prose {
  const { keys, count } = leadersOf(ways);
  if (ways.ranks.length < 2 || keys.length > MOST_NAMED) return [];
  const along = ({ from, to }: Way) =>
    from === to
      ? prose`${speaker.place(from)}内部`
      : prose`从${speaker.place(from)}到${speaker.place(to)}`;
  const [only] = keys;
  if (keys.length > 1 || !only) {
    return prose`往来最多的是${items(keys.map(along))}，${each(count, keys, speaker)}。`;
  }
  return prose`往来最多的是${along(only)}，共${counted(count, { kind: 'cell', ...only }, speaker)}。`;
}

function layersOf({ layers }: Of<'layers'>, speaker: Speaker): Prose {
  const { keys, count } = leadersOf(layers);
  if (keys.length > MOST_NAMED) return [];
  const named = items(keys.map((key) => [`“${speaker.layer(key)}”`]));
  return layers.ranks.length === 1
    ? prose`类别均为${named}。`
    : prose`按类别，${named}最多，${each(count, keys, speaker)}。`;
}

function amounts({ known, unknown, sums }: Of<'amounts'>, speaker: Speaker): Prose {
  const isOne = known + unknown === 1;
  if (known === 0) return [isOne ? '其数量未给出。' : '数量均未给出。'];
  const parts = sums.slice(0, MOST_UNITS).map((sum): Prose => {
    const [flow = ''] = sum.largest;
    if (sum.count === 1) return [{ text: speaker.sum(sum), lead: { kind: 'flow', id: flow } }];
    const together = prose`${speaker.digits(sum.count)}条合计${speaker.sum(sum)}`;
    return sum.largest.length > MOST_NAMED
      ? together
      : prose`${together}（最大的是${list(sum.largest.map((id) => [speaker.flow(id)]))}）`;
  });
  const left = sums.length - parts.length;
  const others = left > 0 ? [prose`另有${speaker.digits(left)}种单位`] : [];
  const said = items([...parts, ...others]);
  if (isOne) return prose`其数量为${said}。`;
  if (unknown === 0) return prose`数量均已给出：${said}。`;
  return prose`有数量的${speaker.digits(known)}条：${said}；其余${speaker.digits(unknown)}条未给出数量。`;
}

/** 由计数得出的句子。 */
const sentences: SentenceWords = {
  between: '',
  derived: '由当前显示的流动计数得出，双向协议按数据所列方向计。',
  say(statement, speaker, isFirst) {
    switch (statement.kind) {
      case 'shown':
        return shown(statement, speaker);
      case 'cell':
        return cell(statement, speaker);
      case 'crossing':
        return crossing(statement, speaker, isFirst);
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
