import type { Words } from '../../../i18n/words';
import type { Fault } from '../../../model/fault';

/** Where a fault of a package lies: its file, its row and its column, as far as it has them. */
export function whereOf({ file, row, field }: Fault, words: Words<'package'>): string {
  const parts = [file, row === null ? null : words.row(row), field];
  return words.listed(parts.filter((part) => part !== null));
}

/** What is wrong there, what was found, and what would be right. */
export function whatOf({ code, value, expected }: Fault, words: Words<'package'>): string {
  const found = value === '' ? null : words.found(value);
  return [words.fault[code], found, expected ? words.allowed(expected) : null]
    .filter((part) => part !== null)
    .join(' ');
}
