import { parse, stringify } from 'devalue';
import type { Dataset } from '../model/dataset';
import type { FlowColumns } from '../model/flows/columns';
import { FlowTable } from '../model/flows/flow-table';

/** A checked dataset as text, maps and columns included, for a window to take over as it is. */
export function packDataset(dataset: Dataset): string {
  return stringify(dataset, {
    FlowTable: (value) => value instanceof FlowTable && value.columns,
  });
}

/** The dataset in a text that `packDataset` wrote; nothing is checked again. */
export function unpackDataset(text: string): Dataset {
  return parse(text, {
    FlowTable: (columns: FlowColumns) => new FlowTable(columns),
  }) as Dataset;
}
