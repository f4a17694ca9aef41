import { opened } from '$src/app/data/built-in-later';
import { writeCsv } from '$src/package/plain-table';
import { around } from '$src/stats/interval';
import { sourceLine } from './source-line';

/** A bound as it is written in decimals, without what binary fractions add. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** The official figures of all vintages as a table, each with its bounds and its sources. */
export async function vintagesCsv(): Promise<string> {
  const { later, dataset } = await opened;
  return writeCsv(
    later.figures.map(({ indicator, place, year, vintage, value, halfWidth, unit, ...sourced }) => {
      const [low, high] = around(value, halfWidth);
      return {
        indicator,
        place,
        name_en: dataset.places.get(place)?.name.en ?? null,
        name_zh: dataset.places.get(place)?.name.zh ?? null,
        year,
        vintage,
        value,
        low: tidy(low),
        high: tidy(high),
        unit,
        marks: sourced.marks.join(' '),
        sources: sourced.sources.map(sourceLine).join('; '),
      };
    }),
  );
}
