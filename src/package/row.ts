import type { Localized } from '../model/localized';
import { parseMoment, type Moment } from '../model/moment';
import type { Cells } from './csv';
import type { Fault, FaultCode } from '../model/fault';

const LONGEST_ID = 200;

/**
 * True if an address with this id in its path leads to it: browsers and servers resolve `.` and
 * `..`, and some servers refuse control characters. The empty id is refused as missing.
 */
export function isUsableId(id: string): boolean {
  const isText = id.isWellFormed() && !/\p{Cc}/u.test(id);
  const isStep = (part: string) => part === '.' || part === '..';
  return id.length <= LONGEST_ID && isText && !id.split(/[/\\]/).some(isStep);
}

/**
 * One row of a table (or the properties of one feature), read cell by cell. Whatever is wrong is
 * noted as a fault with file, row and field, and a harmless value stands in, so that one pass
 * finds all faults; a package with any fault is not used.
 */
export class Row {
  /** The file that it stands in. */
  readonly file: string;
  readonly #cells: Cells;
  readonly #row: number;
  readonly #faults: Fault[];

  constructor(cells: Cells, file: string, row: number, faults: Fault[]) {
    this.#cells = cells;
    this.file = file;
    this.#row = row;
    this.#faults = faults;
  }

  /** Notes that a cell is wrong; `value` says what was found, if that is not the cell itself. */
  fault(field: string, code: FaultCode, expected?: string, value = this.optional(field)): void {
    const place = { file: this.file, row: this.#row, field };
    this.#faults.push({ ...place, value: value ?? '', code, expected });
  }

  /** The text of a cell; null where it is empty or absent. */
  optional(field: string): string | null {
    const cell = this.#cells(field);
    const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    return text === '' ? null : text;
  }

  text(field: string): string {
    const text = this.optional(field);
    if (text === null) this.fault(field, 'required');
    return text ?? '';
  }

  /** The `id` of a row, which an address can hold. */
  id(): string {
    const id = this.text('id');
    if (!isUsableId(id)) this.fault('id', 'unusable-id');
    return id;
  }

  /** The id of the row's source: where it names none, the file that it stands in. */
  source(): string {
    return this.optional('source') ?? this.file;
  }

  /** The words of a cell, which are separated by spaces; none where it is empty. */
  words(field: string): string[] {
    return this.optional(field)?.split(/\s+/) ?? [];
  }

  number(field: string): number {
    const text = this.optional(field);
    if (text === null) this.fault(field, 'required');
    return text === null ? NaN : this.#parseNumber(field, text);
  }

  optionalNumber(field: string): number | null {
    const text = this.optional(field);
    return text === null ? null : this.#parseNumber(field, text);
  }

  /** A year of four digits, as in dates; 0 and a fault for anything else. */
  year(field: string): number {
    const text = this.text(field);
    if (/^\d{4}$/.test(text)) return Number(text);
    if (text !== '') this.fault(field, 'not-a-year');
    return 0;
  }

  option<T extends string>(field: string, options: readonly T[]): T {
    const text = this.optional(field);
    const found = options.find((option) => option === text);
    if (found === undefined) {
      this.fault(field, text === null ? 'required' : 'not-an-option', options.join(', '));
    }
    return found ?? (options[0] as T);
  }

  optionalMoment(field: string): Moment | null {
    const text = this.optional(field);
    if (text === null) return null;
    const moment = parseMoment(text);
    if (moment === null) this.fault(field, 'not-a-date');
    return moment;
  }

  /** A text in one language or in both: of `optionalLocalized`, which must not be empty. */
  localized(field: string): Localized {
    return this.optionalLocalized(field) ?? { en: this.text(`${field}_en`), zh: '' };
  }

  /**
   * The columns `<field>_en` and `<field>_zh`, or `<field>` for a text in no language or any. A
   * language without a text of its own has that of the other. Null if all are empty.
   */
  optionalLocalized(field: string): Localized | null {
    const plain = this.optional(field);
    const [en, zh] = [this.optional(`${field}_en`) ?? plain, this.optional(`${field}_zh`) ?? plain];
    const any = en ?? zh;
    return any === null ? null : { en: en ?? any, zh: zh ?? any };
  }

  #parseNumber(field: string, text: string): number {
    // Number('') and Number('0x1f') are numbers to JavaScript, but not to a table.
    const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
    if (!Number.isFinite(number)) this.fault(field, 'not-a-number');
    return number;
  }
}
