import type { ExpressionSpecification } from 'maplibre-gl';

/** A number that depends on whether a feature is selected, pointed at, or neither. */
export function byState(
  selected: number | ExpressionSpecification,
  hovered: number | ExpressionSpecification,
  plain = 0,
): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    selected,
    ['boolean', ['feature-state', 'hovered'], false],
    hovered,
    plain,
  ];
}
