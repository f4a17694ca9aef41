import { amountText, flowDetails } from '../../../query/flow-text';
import { flowNumbers } from '../../../scene/flows/numbers';
import { element } from '../svg';
import { lines, text } from '../text';
import type { FigureInput } from './figure-input';

const SIZE = { name: 12, details: 11 } as const;
const ROW = 15;
/** From one flow to the next, and from one column to the next. */
const GAP = { below: 7, beside: 24 } as const;
/** The column of numbers. */
const NUMBER = 24;
/** So few flows stand in one column. */
const FEW = 3;

/**
 * The flows of what is chosen, by the numbers that they have on the map, in columns; nothing where none
 * is numbered.
 */
export function drawFlowList(
  { atlas, view }: Pick<FigureInput, 'atlas' | 'view'>,
  width: number,
): { readonly markup: string; readonly height: number } {
  const { dataset, locale } = atlas;
  const listed = [...flowNumbers(dataset, view)].flatMap(([id, number]) => {
    const flow = dataset.flows.get(id);
    return flow ? [{ flow, number }] : [];
  });
  if (listed.length === 0) return { markup: '', height: 0 };
  const columns = listed.length > FEW ? 2 : 1;
  const across = (width - (columns - 1) * GAP.beside) / columns;
  const entries = listed.map(({ flow, number }) => {
    const details = [...flowDetails(atlas, flow), amountText(atlas, flow)].filter(Boolean);
    return {
      number,
      name: lines(flow.name[locale], across - NUMBER, { size: SIZE.name }),
      details: lines(details.join(' · '), across - NUMBER, { size: SIZE.details }),
    };
  });
  const heightOf = ({ name, details }: (typeof entries)[number]) =>
    (name.length + details.length) * ROW + GAP.below;
  const whole = entries.reduce((sum, entry) => sum + heightOf(entry), 0);
  const parts: string[] = [];
  let [x, y, most] = [0, 0, 0];
  for (const entry of entries) {
    if (x === 0 && columns > 1 && y >= whole / columns) [x, y] = [across + GAP.beside, 0];
    let base = y + ROW;
    parts.push(text(String(entry.number), x + NUMBER - 8, base, { anchor: 'end', weight: 500 }));
    for (const [kind, look] of [
      ['name', { size: SIZE.name, weight: 500, kind: 'listed' }],
      ['details', { size: SIZE.details, ink: 'ink-soft', kind: 'listed-details' }],
    ] as const) {
      for (const line of entry[kind]) {
        parts.push(text(line, x + NUMBER, base, look));
        base += ROW;
      }
    }
    y += heightOf(entry);
    most = Math.max(most, y);
  }
  return { markup: element('g', { class: 'list' }, ...parts), height: most + GAP.below };
}
