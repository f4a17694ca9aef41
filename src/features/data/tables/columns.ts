import { figureBounds, figureNumber, formatRange, tableScale } from '../../../i18n/amount';
import { formatNumber } from '../../../i18n/format';
import { numberIn, scaleName, scaleOf, unitName } from '../../../i18n/scale';
import type { Finding, Reading } from '../../../stats/finding';
import type { Words } from '../../../i18n/words';
import { flowValue, type Facet } from '../../../model/facet';
import type { Flow, Magnitude } from '../../../model/flow';
import type { Localized } from '../../../model/localized';
import { figureKey, type Observation, type Subject } from '../../../model/observation';
import type { Position } from '../../../model/place';
import type { Atlas } from '../../../session/context';
import { readingName, readingValue } from '../../claims/reading-text';
import { link, number, text, type Cell } from './cell';
import type { Row, TableName } from './rows';

/** The columns of a table: what each is called, by a word or as a facet, and how it reads a row. */
export type Columns<Each> = readonly (readonly [
  keyof Words<'data'>['column'] | Facet,
  (row: Each) => Cell | null,
])[];

/** What came of checking the claims, by their ids, and the words to say it in. */
export interface Checked {
  readonly findings: Readonly<Record<string, Finding>>;
  readonly words: Words<'claims'>;
}

/** The columns of every table in the words of one language. */
export function columnsOf(
  { dataset, locale, messages }: Atlas,
  words: Words<'data'>,
  checked: Checked | null,
): { readonly [Name in TableName]: Columns<Row<Name>> } {
  const say = (value: Localized | null) => text(value?.[locale]);
  const plain = (value: number | null) =>
    number(value === null ? null : formatNumber(value, locale), value);
  const unit = (id: string) => text(unitName(dataset, id, locale));
  const scaleFor = ({ value, unit: id }: Magnitude) => scaleOf([value], id, dataset, locale);
  const amount = (of: Magnitude | null) =>
    number(of && numberIn(scaleFor(of), of.value, locale), of?.value);

  function place(id: string | null): Cell | null {
    const found = id === null ? undefined : dataset.places.get(id);
    return found ? link(found.name[locale], { kind: 'place', id: found.id }) : null;
  }
  function subject({ kind, id }: Subject): Cell | null {
    if (kind === 'place') return place(id);
    const name = dataset.flows.get(id)?.name[locale];
    return name ? link(name, { kind: 'flow', id }) : null;
  }
  function source(id: string): Cell {
    return { text: dataset.sources.get(id)?.locator[locale] ?? id, source: id };
  }
  function allSources(ids: readonly string[]): Cell | null {
    const [first] = ids;
    if (first === undefined) return null;
    return { text: ids.map((id) => source(id).text).join(words.parted), source: first };
  }
  /** Each reading of a claim as `say` has it, in the order of the readings. */
  function readings(id: string, write: (reading: Reading, claims: Words<'claims'>) => string) {
    const found = checked?.findings[id];
    if (!checked || !found) return null;
    const { words: claims } = checked;
    const all = found.readings.map((reading) => write(reading, claims));
    return text(all.length === 0 ? claims.nothing : all.join(words.parted));
  }
  function verdict(id: string): Cell | null {
    const found = checked?.findings[id];
    return checked && found ? text(checked.words.verdict[found.verdict]) : null;
  }
  /** What a term names: a unit, a derivation, or a value of a facet. */
  function termKind(kind: string): string {
    if (kind === 'unit' || kind === 'derivation') return words.termKind[kind];
    return dataset.facets.find(({ field }) => field === kind)?.label[locale] ?? kind;
  }
  function coordinates([lng, lat]: Position): Cell | null {
    return number(`${formatNumber(lng, locale)}, ${formatNumber(lat, locale)}`);
  }

  const figures = (value: (row: Observation) => Cell): Columns<Observation> => [
    ['subject', (row) => subject(row.subject)],
    ['indicator', ({ indicator }) => say(dataset.indicators.get(indicator)?.name ?? null)],
    ['year', ({ year }) => text(String(year))],
    ['value', value],
    ['interval', (row) => number(figureBounds(row, dataset, locale))],
    ['bound', ({ bound }) => text(words.bound[bound])],
    ['unit', (row) => text(scaleName(tableScale(row.unit, dataset, locale), locale))],
    [
      'derivation',
      ({ derivation }) => text(derivation && (words.formula[derivation] ?? derivation)),
    ],
    ['source', (row) => source(row.source)],
    ['caveat', ({ caveat }) => say(caveat)],
  ];
  const written = (row: Observation): Cell => ({
    text: figureNumber(row, dataset, locale),
    isNumber: true,
    value: row.value,
  });
  const marked = (row: Observation): Cell => ({ ...written(row), figure: figureKey(row) });
  return {
    places: [
      ['id', ({ id }) => text(id)],
      ['name', ({ name }) => say(name)],
      ['kind', ({ kind }) => say(kind?.name ?? null)],
      ['parent', ({ parent }) => place(parent)],
      ['adcode', ({ adcode }) => text(adcode)],
      ['position', ({ position }) => coordinates(position)],
      ['precision', ({ precisionKm }) => (precisionKm === null ? null : plain(precisionKm))],
      ['summary', ({ summary }) => say(summary)],
      ['source', (row) => source(row.source)],
      ['caveat', ({ caveat }) => say(caveat)],
    ],
    flows: [
      ['id', ({ id }) => text(id)],
      ['name', ({ name }) => say(name)],
      ['origin', ({ origin }) => place(origin)],
      ['destination', ({ destination }) => place(destination)],
      ['direction', ({ direction }) => text(words.direction[direction])],
      ...dataset.facets.map(
        (facet) =>
          [facet, (flow: Flow) => say(flowValue(dataset, facet, flow)?.name ?? null)] as const,
      ),
      ['start', ({ start }) => text(start?.iso)],
      ['end', ({ end }) => text(end?.iso)],
      ['magnitude', ({ magnitude }) => amount(magnitude)],
      ['unit', ({ magnitude }) => text(magnitude && scaleName(scaleFor(magnitude), locale))],
      ['source', (row) => source(row.source)],
      ['caveat', ({ caveat }) => say(caveat)],
    ],
    relations: [
      ['id', ({ id }) => text(id)],
      ['name', ({ name }) => say(name)],
      ['summary', ({ summary }) => say(summary)],
      ['source', (row) => source(row.source)],
      ['caveat', ({ caveat }) => say(caveat)],
    ],
    observations: figures(marked),
    derived: figures(marked),
    // As another source has them, these are figures of their own.
    checks: figures(written),
    indicators: [
      ['id', ({ id }) => text(id)],
      ['name', ({ name }) => say(name)],
      ['kind', ({ kind }) => text(words.indicatorKind[kind])],
      ['unit', (row) => unit(row.unit)],
      ['description', ({ description }) => say(description)],
    ],
    stages: [
      ['id', ({ id }) => text(id)],
      ['name', ({ name }) => say(name)],
      ['start', ({ start }) => text(String(start))],
      ['end', ({ end }) => text(end === null ? null : String(end))],
      ['subjects', ({ subjects }) => say(subjects)],
      ['forms', ({ forms }) => say(forms)],
      ['features', ({ features }) => say(features)],
      ['summary', ({ summary }) => say(summary)],
      ['source', (row) => source(row.source)],
    ],
    notes: [
      ['id', ({ id }) => text(id)],
      ['subject', (row) => subject(row.subject)],
      ['text', (row) => say(row.text)],
      ['source', (row) => source(row.source)],
      ['caveat', ({ caveat }) => say(caveat)],
    ],
    claims: [
      ['id', ({ id }) => text(id)],
      ['name', ({ name }) => say(name)],
      ['text', ({ statement }) => say(statement)],
      ['verdict', ({ id }) => verdict(id)],
      [
        'against',
        ({ id }) =>
          readings(id, (reading, claims) =>
            readingName(reading, { dataset, locale, words: claims }),
          ),
      ],
      [
        'result',
        ({ id }) =>
          readings(id, (reading, claims) => {
            const value = readingValue(reading, { dataset, locale, words: claims });
            const fit = reading.fit === null ? claims.context : claims.fit[reading.fit];
            return messages.bracketed(value, fit);
          }),
      ],
      [
        'interval',
        ({ stated }) =>
          number(stated && formatRange(stated.interval, stated.unit, dataset, locale)),
      ],
      ['source', (row) => source(row.source)],
      ['finding', ({ remark }) => say(remark)],
    ],
    story: [
      ['id', ({ id }) => text(id)],
      ['year', ({ year }) => number(String(year))],
      ['name', ({ name }) => say(name)],
      ['text', (row) => say(row.text)],
      ['source', ({ sources }) => allSources(sources)],
    ],
    terms: [
      ['id', ({ id }) => text(id)],
      ['kind', ({ kind }) => text(termKind(kind))],
      ['name', ({ name }) => say(name)],
    ],
    sources: [
      ['id', ({ id }) => text(id)],
      ['locator', ({ id }) => source(id)],
      ['page', ({ page }) => text(page)],
      ['document', ({ document }) => text(dataset.documents.get(document)?.title)],
    ],
  };
}
