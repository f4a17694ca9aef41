import { distinct, prose, type Prose } from '../../../prose';
import type { SentenceWords, Speaker } from '../../../speaker';
import { counted, items, list, MOST_NAMED, named, state, type Of } from './common';
import { ends, layersOf, mutual, way } from './ends';
import { crossing, noCrossing } from './place';

const MOST_UNITS = 8;

function shown({ shown: count, all, only, pending }: Of<'shown'>, speaker: Speaker): Prose {
  if (all === 0) return ['没有流向。'];
  if (all === 1) {
    return only === null
      ? ['唯一的1条流向未显示。']
      : prose`唯一的1条流向已显示：${named(only, speaker)}。`;
  }
  const of = `${speaker.digits(all)}条流向`;
  if (count === 0) return [`${of}均未显示。`];
  if (only !== null) return prose`${of}中显示1条：${named(only, speaker)}。`;
  const number = counted(count, { kind: 'cell', from: null, to: null }, speaker);
  const rest = state(pending, count, speaker);
  return count === all
    ? prose`${number}流向全部显示${rest}。`
    : prose`${of}中显示${number}${rest}。`;
}

function cell({ from, to, count, only, pending }: Of<'cell'>, speaker: Speaker): Prose {
  const way =
    to === null
      ? prose`以${speaker.place(from ?? '')}为起点的`
      : from === null
        ? prose`以${speaker.place(to)}为终点的`
        : from === to
          ? prose`${speaker.place(from)}内部`
          : prose`从${speaker.place(from)}到${speaker.place(to)}`;
  if (count === 0) {
    return to === null || from === null ? prose`没有${way}流向。` : prose`${way}没有流向。`;
  }
  // 流向仅以两端为名的，前文已列出两端。
  if (only !== null && from !== null && to !== null && speaker.isNamedBy(only, from, to)) {
    const step = speaker.stateOf(only);
    const flow = counted(count, { kind: 'flow', id: only }, speaker);
    return prose`${way}有${flow}${step === null ? '' : `（${step}）`}。`;
  }
  const number = counted(count, { kind: 'cell', from, to }, speaker);
  const rest = only === null ? state(pending, count, speaker) : prose`：${named(only, speaker)}`;
  return prose`${way}有${number}${rest}。`;
}

function amounts({ known, unknown, sums }: Of<'amounts'>, speaker: Speaker): Prose {
  const isOne = known + unknown === 1;
  if (known === 0) return [isOne ? '该流向未给出数量。' : '均未给出数量。'];
  const parts = sums.slice(0, MOST_UNITS).map((sum): Prose => {
    const [flow = ''] = sum.largest;
    if (isOne) return [speaker.sum(sum)];
    if (sum.count === 1) return prose`${speaker.sum(sum)}（${bare(flow, speaker)}）`;
    const together = prose`${speaker.digits(sum.count)}条合计${speaker.sum(sum)}`;
    return sum.largest.length > MOST_NAMED
      ? together
      : prose`${together}，以${list(distinct(sum.largest.map((id) => named(id, speaker))))}为最大`;
  });
  const left = sums.length - parts.length;
  const others = left > 0 ? [prose`另有${speaker.digits(left)}种计量单位`] : [];
  const said = items([...parts, ...others]);
  if (isOne) return prose`该流向的数量为${said}。`;
  if (unknown === 0) return prose`数量均已给出：${said}。`;
  return prose`给出数量的有${speaker.digits(known)}条：${said}。`;
}

/** 已在括号内的流向名称，注明其状态。 */
function bare(id: string, speaker: Speaker): Prose {
  const step = speaker.stateOf(id);
  return prose`${speaker.flow(id)}${step === null ? '' : `，${step}`}`;
}

/** 由计数得出的句子。 */
const sentences: SentenceWords = {
  between: '',
  derived: '按当前显示的流向统计。',
  say(statement, speaker, isFirst) {
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
  },
};

export default sentences;
