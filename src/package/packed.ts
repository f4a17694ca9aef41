import { parse, stringify } from 'devalue';
import type { Dataset } from '../model/dataset';
import type { FlowColumns } from '../model/flows/columns';
import { FlowTable } from '../model/flows/flow-table';

/** A checked dataset, or what holds one, as text, maps and columns included, for a window to take over. */
export function packDataset(dataset: object): string {
  return stringify(dataset, {
    FlowTable: (value) => value instanceof FlowTable && value.columns,
  });
}

/** What is in a text that `packDataset` wrote; nothing is checked again. */
export function unpackDataset<T = Dataset>(text: string): T {
  return parse(text, {
    FlowTable: (columns: FlowColumns) => new FlowTable(columns),
  }) as T;
}
