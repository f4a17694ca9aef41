import type { Dataset } from '../model/dataset';
import type { Locale } from '../model/localized';
import type { Messages } from './words';

/** What it takes to write of a dataset: its names and figures, the language, the words of that. */
export interface Writing {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly messages: Messages;
}
