import type { Writing } from '../../i18n/writing';
import { formatSum } from '../../i18n/amount';
import { formatNumber } from '../../i18n/format';
import type { Speaker } from '../../i18n/speaker';
import { prose, type Prose } from '../../i18n/prose';
import type { Statement } from '../../i18n/statement';
import { isCalledByEnds } from '../../query/flow-text';
import { flowCode, isPending, layerOf, progressOf } from '../../model/facet';

/** Statements as one paragraph in the language of the page. */
export function paragraphOf(statements: readonly Statement[], writing: Writing): Prose {
  const { between, say } = writing.messages.sentences;
  const speaker = speakerOf(writing);
  return statements
    .map((statement, index) => say(statement, speaker, index === 0))
    .filter((sentence) => sentence.length > 0)
    .reduce<Prose>((text, next) => prose`${text}${text.length > 0 ? between : ''}${next}`, []);
}

function speakerOf({ dataset, locale, messages }: Writing): Speaker {
  const progress = progressOf(dataset);
  const stepName = (id: string) =>
    messages.inSentence(progress?.values.find((value) => value.id === id)?.name[locale] ?? id);
  return {
    place: (id) => ({
      text: dataset.places.get(id)?.inSentence[locale] ?? id,
      lead: { kind: 'place', id },
    }),
    flow: (id) => ({
      text: dataset.flows.get(id)?.name[locale] ?? id,
      lead: { kind: 'flow', id },
    }),
    isNamedBy(id, from, to) {
      const flow = dataset.flows.get(id);
      if (!flow || !isCalledByEnds(dataset, flow, locale)) return false;
      const { origin, destination, direction } = flow;
      const isTurned = direction === 'mutual' && origin === to && destination === from;
      return isTurned || (origin === from && destination === to);
    },
    stateOf: (id) => {
      const flow = dataset.flows.get(id);
      const step = flow && flowCode(dataset, progress, flow);
      return step && isPending(progress, step) ? stepName(step) : null;
    },
    step: stepName,
    layer: (id) => layerOf(dataset)?.values.find((value) => value.id === id)?.name[locale] ?? id,
    sum: (sum) => formatSum(sum, dataset, locale, messages),
    digits: (count) => formatNumber(count, locale),
  };
}
