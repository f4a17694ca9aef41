import type { Dataset } from './dataset';

/** `derive`, done once for each dataset and remembered as long as that lives. */
export function perDataset<T>(derive: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const known = new WeakMap<Dataset, { readonly value: T }>();
  return (dataset) => {
    const found = known.get(dataset) ?? { value: derive(dataset) };
    known.set(dataset, found);
    return found.value;
  };
}
