import { loadWords } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';
import { packageParts, type PackageFile } from '../../package/package-parts';
import type { TextParts } from '../../package/text-parts';
import { fromWritten } from '../../package/write-package';
import { extractOf } from '../../query/extract';
import { extractJson, figuresCsv, flowsCsv, geoJson } from '../../query/extract-files';
import type { ViewState } from '../../query/view-state';
import { singlePage } from './single-page';

/** A file of what a view shows: a table or all of it as data, or a page of its own. */
export type ViewFile =
  | { readonly kind: 'flows' | 'figures' | 'geojson' }
  | { readonly kind: 'json'; readonly address: string }
  | {
      readonly kind: 'page';
      readonly locale: Locale;
      readonly title: string;
      readonly address: string;
      /** The view as a figure, as SVG. */
      readonly figure: string;
      readonly csvName: string;
    };

/** What is to be made of a dataset: a file of a view, or of the package that it is written as. */
export type FileOrder =
  | { readonly of: 'view'; readonly view: ViewState; readonly file: ViewFile }
  | { readonly of: 'package'; readonly file: PackageFile };

/** What a file holds, in parts. Rejects for a path that no package has. */
export async function madeFile(
  dataset: Dataset,
  order: FileOrder,
): Promise<TextParts | readonly Uint8Array<ArrayBuffer>[]> {
  return order.of === 'package'
    ? packageParts(order.file, fromWritten(dataset))
    : ofView(dataset, order);
}

async function ofView(
  dataset: Dataset,
  { view, file }: Extract<FileOrder, { of: 'view' }>,
): Promise<TextParts> {
  const extract = extractOf(dataset, view);
  switch (file.kind) {
    case 'flows':
      return flowsCsv(extract);
    case 'figures':
      return [figuresCsv(extract)];
    case 'geojson':
      return geoJson(extract);
    case 'json':
      return extractJson(extract, dataset, file.address);
    case 'page': {
      const { locale, ...page } = file;
      const messages = await loadWords(locale, 'messages');
      const words = await loadWords(locale, 'export');
      return [singlePage({ ...page, writing: { dataset, locale, messages }, words, extract })];
    }
  }
}
