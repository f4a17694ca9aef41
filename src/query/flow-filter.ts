import { CATEGORIES, STATUSES, type Category, type Status } from '../model/flow';

/** Amounts in one unit; a bound that is null is open. */
export interface AmountRange {
  readonly unit: string;
  readonly least: number | null;
  readonly most: number | null;
}

/** Which flows the reader lets through: those that every one of these choices lets through. */
export interface FlowFilter {
  /** What had begun, and not yet ended, in this year; null: in any. */
  readonly year: number | null;
  /** What began in this year or later; null: whenever it began. */
  readonly since: number | null;
  /** Whether flows without a date, which are timeless, show in every year, or never. */
  readonly undated: boolean;
  /** Switched-on categories and statuses, in the order of the model. */
  readonly categories: readonly Category[];
  readonly statuses: readonly Status[];
  /** Switched-on sectors and mechanisms; null: all that the data have. */
  readonly sectors: readonly string[] | null;
  readonly mechanisms: readonly string[] | null;
  /** Which of the flows that have an amount; null: all. */
  readonly amount: AmountRange | null;
  /** Whether flows without an amount, which no range can judge, show. */
  readonly unknown: boolean;
}

export const EVERY_FLOW: FlowFilter = {
  year: null,
  since: null,
  undated: true,
  categories: CATEGORIES,
  statuses: STATUSES,
  sectors: null,
  mechanisms: null,
  amount: null,
  unknown: true,
};
