import { dictionary } from '../../model/dictionary';
import type { Reading, Verdict } from '../../stats/finding';
import type { Claim } from '../../model/claim';
import { shortCitation } from '../../i18n/short-citation';
import { formatRange } from '../../i18n/amount';
import type { Words } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';

/** What a reading is written with. */
export interface Writing {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly words: Words<'claims'>;
}

/** Computed values are no better than that, however narrow their bounds; the others to two decimals. */
const MOST_DECIMALS = dictionary({ km: 1 });

/** Claim, author and verdict in one sentence, for previews and links from elsewhere. */
export function claimInShort(
  { statement, source }: Claim,
  verdict: Verdict,
  { dataset, locale }: Pick<Writing, 'dataset' | 'locale'>,
  words: Words<'claims'>,
): string {
  const work = dataset.documents.get(dataset.sources.get(source)?.document ?? '');
  const author = work ? shortCitation(work, locale) : dataset.title[locale];
  const quoted = statement[locale].replaceAll('“', '‘').replaceAll('”', '’');
  return words.inShort(author, quoted, words.verdict[verdict]);
}

/** What was measured: of what, where and when. */
export function readingName(reading: Reading, { dataset, locale, words }: Writing): string {
  const place = reading.place && dataset.places.get(reading.place)?.name[locale];
  return [reading.name[locale], place, reading.years && words.years(...reading.years)]
    .filter(Boolean)
    .join(' · ');
}

/** What a reading gives: `71.0 km`, `−0.69 to −0.64 percentage points`, `3 of 4 year-on-year changes`. */
export function readingValue(reading: Reading, { dataset, locale, words }: Writing): string {
  const { form, unit, value } = reading;
  if (form === 'steps') {
    const [from = 0, to = 0] = reading.years ?? [];
    return words.steps(formatRange(value, '', dataset, locale), to - from);
  }
  return formatRange(value, unit, dataset, locale, {
    most: MOST_DECIMALS[unit] ?? 2,
    isSigned: form === 'change',
  });
}
