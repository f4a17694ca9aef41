import { formatQuantity } from '../../i18n/amount';
import { formatNumber } from '../../i18n/format';
import type { Writing } from '../../i18n/writing';
import type { Dataset } from '../../model/dataset';
import { layerOf } from '../../model/facet';
import type { Locale } from '../../model/localized';
import { levelOfDrawn } from './bundle-marks';
import type { Bundle } from './bundles';
import type { ClusteredFlows } from './clustered-flows';
import type { BundleResult } from './bundle-engine';

/** A bundle in words: from where to where, and what it adds up. */
export function bundleText(
  clustered: ClusteredFlows,
  drawn: BundleResult,
  bundle: Bundle,
  { dataset, locale, messages }: Writing,
): { readonly name: string; readonly detail: string } {
  const words = messages.clusters;
  const { size } = levelOfDrawn(clustered, drawn);
  const end = (number: number) => {
    const name = clustered.places[number]?.name[locale] ?? '';
    const others = (size[number] ?? 1) - 1;
    return others > 0 ? words.end(name, formatNumber(others, locale)) : name;
  };
  const kind = layerOf(dataset)?.values[bundle.layer]?.name[locale];
  const isWhole = bundle.share > 0.995;
  const unmeasured = bundle.flows - bundle.measured;
  const details = [
    words.flows(formatNumber(bundle.flows, locale)),
    bundleAmount(clustered, bundle, dataset, locale),
    isWhole || kind === undefined
      ? kind
      : words.mostly(kind, `${formatNumber(100 * bundle.share, locale, 0)}%`),
    clustered.unit !== null && unmeasured > 0
      ? words.unmeasured(formatNumber(unmeasured, locale))
      : null,
  ];
  return {
    name: words.bundle(end(bundle.from), end(bundle.to)),
    detail: details.filter(Boolean).join(' · '),
  };
}

/** The sum of a bundle with its unit; null where none of its amounts can be added. */
export function bundleAmount(
  { unit }: ClusteredFlows,
  { amount, measured }: Bundle,
  dataset: Dataset,
  locale: Locale,
): string | null {
  if (unit === null || measured === 0) return null;
  return formatQuantity({ value: amount, unit }, dataset, locale);
}
