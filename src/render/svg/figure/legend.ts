import type { Messages } from '../../../i18n/words';
import { STATUSES, CATEGORIES, type Category, type Status } from '../../../model/flow';
import { PLACE_KINDS, type PlaceKind } from '../../../model/place';
import {
  HEAD_LENGTH,
  HEADS,
  HOLLOW_CORE,
  LINE_WIDTH,
  STATUS_DASH,
} from '../../../scene/style/flow-style';
import { colour } from '../../../scene/style/palette';
import { hasSymbol, symbolPath } from '../../../scene/style/symbols';
import type { FlowMark } from '../../../scene/flows/flow-mark';
import { element, pathOf } from './svg';
import { text, widthOf } from './text';

/** What a legend explains: only what the figure shows. */
export interface LegendInput {
  readonly marks: readonly FlowMark[];
  readonly kinds: ReadonlySet<PlaceKind>;
  readonly messages: Messages;
  /** What a hollow line says. */
  readonly unknown: string;
}

interface Item {
  readonly sample: string;
  /** Width of the sample in pixels. */
  readonly room: number;
  readonly words: string;
}

const ROW = 22;
const GAP = 20;

/** The legend in rows of at most `width` pixels, and how high it is. */
export function drawLegend(
  { marks, kinds, messages, unknown }: LegendInput,
  width: number,
): { readonly markup: string; readonly height: number } {
  const categories = CATEGORIES.filter((each) => marks.some(({ category }) => category === each));
  const statuses = STATUSES.filter((each) => marks.some(({ status }) => status === each));
  const isHollow = marks.some((mark) => mark.width === null);
  const groups: readonly (readonly Item[])[] = [
    categories.map((each) => line(messages.category[each], 'operating', true, each)),
    [
      ...statuses.map((each) => line(messages.status[each], each, true, null)),
      ...(isHollow ? [line(unknown, 'operating', false, null)] : []),
    ],
    PLACE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      sample: hasSymbol(kind)
        ? element('path', {
            d: symbolPath(kind, 5),
            transform: 'translate(6 0)',
            'fill-rule': 'evenodd',
            fill: colour('ink', 'light'),
          })
        : '',
      room: 12,
      words: messages.placeKind[kind],
    })),
  ];
  const parts: string[] = [];
  let y = 0;
  for (const items of groups) {
    if (items.length === 0) continue;
    y += ROW;
    let x = 0;
    for (const { sample, room, words } of items) {
      const size = room + 7 + widthOf(words);
      if (x > 0 && x + size > width) {
        x = 0;
        y += ROW;
      }
      parts.push(
        element('g', { transform: `translate(${x.toFixed(1)} ${y - 7})` }, sample),
        text(words, x + room + 7, y - 3, { ink: 'ink-soft' }),
      );
      x += size + GAP;
    }
  }
  return { markup: parts.join(''), height: y };
}

const SAMPLE = 30;

function line(words: string, status: Status, isKnown: boolean, category: Category | null): Item {
  const hue = colour(category ? `category-${category}` : 'ink-soft', 'light');
  const width = isKnown ? LINE_WIDTH.known : LINE_WIDTH.unknown;
  const end = category ? SAMPLE - HEAD_LENGTH / 2 : SAMPLE;
  const shaft = (stroke: string, thickness: number) =>
    element('path', {
      d: `M0 0H${end}`,
      stroke,
      'stroke-width': thickness,
      'stroke-dasharray': STATUS_DASH[status].join(' ') || null,
    });
  const head =
    category &&
    element('path', {
      d: pathOf(
        HEADS[category].map(([x, y]) => [SAMPLE + x * HEAD_LENGTH, y * HEAD_LENGTH] as const),
        true,
      ),
      fill: hue,
    });
  const core = isKnown ? '' : shaft(colour('halo', 'light'), width * HOLLOW_CORE);
  return { sample: shaft(hue, width) + core + (head ?? ''), room: SAMPLE, words };
}
