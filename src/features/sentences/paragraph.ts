import { formatSum } from '../../i18n/amount';
import { formatNumber } from '../../i18n/format';
import type { Speaker } from '../../i18n/speaker';
import { prose, type Prose } from '../../i18n/prose';
import type { Statement } from '../../i18n/statement';
import { layerOf } from '../../model/facet';
import type { Atlas } from '../../session/context';

type Writing = Pick<Atlas, 'dataset' | 'locale' | 'messages'>;

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
  return {
    place: (id) => ({
      text: dataset.places.get(id)?.name[locale] ?? id,
      lead: { kind: 'place', id },
    }),
    flow: (id) => ({
      text: dataset.flows.get(id)?.name[locale] ?? id,
      lead: { kind: 'flow', id },
    }),
    layer: (id) => layerOf(dataset)?.values.find((value) => value.id === id)?.name[locale] ?? id,
    sum: (sum) => formatSum(sum, dataset, locale, messages),
    digits: (count) => formatNumber(count, locale),
  };
}
