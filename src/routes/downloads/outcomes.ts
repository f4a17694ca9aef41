import { writeCsv, type PlainRow } from '$src/package/plain-table';
import { opened } from '$src/app/data/built-in-later';
import { sourceLine } from './source-line';

/**
 * What became of each flow as a table, with names in both languages and each source as publisher,
 * title, date and address.
 */
export async function outcomesCsv(): Promise<string> {
  const { later, dataset } = await opened;
  const rows = later.outcomes.map((outcome): PlainRow => {
    const flow = dataset.flows.get(outcome.flow);
    const end = (side: 'origin' | 'destination') => dataset.places.get(flow?.[side] ?? '')?.name;
    const sources = new Set(outcome.events.flatMap(({ sources }) => sources));
    return {
      flow: outcome.flow,
      name_en: flow?.name.en ?? null,
      name_zh: flow?.name.zh ?? null,
      origin_en: end('origin')?.en ?? null,
      origin_zh: end('origin')?.zh ?? null,
      destination_en: end('destination')?.en ?? null,
      destination_zh: end('destination')?.zh ?? null,
      promised_en: outcome.promised.en,
      promised_zh: outcome.promised.zh,
      happened_en: outcome.happened.en,
      happened_zh: outcome.happened.zh,
      as_of: outcome.asOf?.iso ?? null,
      verdict: outcome.verdict,
      confidence: outcome.confidence,
      events: outcome.events.map(({ id }) => id).join(' '),
      sources: [...sources].map(sourceLine).join('; '),
    };
  });
  return writeCsv(rows);
}
