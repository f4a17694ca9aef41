import type { Writing } from '../../../i18n/writing';
import { progressOf } from '../../../model/facet';
import { symbolOf } from '../../../model/place';
import { layerKey } from '../../../scene/layer-key';
import { dashOf } from '../../../scene/style/flow-look';
import { HEAD_LENGTH, LINE_WIDTH } from '../../../scene/style/flow-style';
import type { SizeKey } from '../../../scene/style/keys';
import type { Scene } from '../../../scene/scene';
import { symbolPath } from '../../../scene/style/symbols';
import { layerHue } from '../arrow';
import { drawSample } from '../sample';
import { element, translated } from '../svg';
import { drawTotal } from '../symbol';
import { lines, paint, text, widthOf } from '../text';

/** What a legend explains: only what the figure shows. */
export interface LegendInput {
  readonly scene: Scene;
  readonly atlas: Writing;
  /** What a thin line says. */
  readonly unknown: string;
  /** What widths say, under the word for it. */
  readonly width: SizeKey & { readonly title: string };
  /** What the circles at places say; null where there are none. */
  readonly totals: SizeKey | null;
}

interface Item {
  readonly sample: string;
  /** Width of the sample in pixels; 0 for words alone. */
  readonly room: number;
  readonly words: string;
}

const ROW = 22;
const GAP = 20;
const SAMPLE = 30;

/** The legend in rows of at most `width` pixels, and how high it is. */
export function drawLegend(
  input: LegendInput,
  width: number,
): { readonly markup: string; readonly height: number } {
  const parts: string[] = [];
  let y = 0;
  for (const items of groupsOf(input, width)) {
    if (items.length === 0) continue;
    // Circles ask for more room above and below than lines of text do.
    const above = Math.max(0, Math.max(...items.map(({ room }) => room)) - SAMPLE) / 2;
    y += ROW + above;
    let x = 0;
    for (const { sample, room, words } of items) {
      const before = room > 0 ? room + 7 : 0;
      const size = before + widthOf(words);
      if (x > 0 && x + size > width) {
        x = 0;
        y += ROW + 2 * above;
      }
      parts.push(
        sample && element('g', { transform: translated([x, y - 7]) }, sample),
        text(words, x + before, y - 3, { ink: 'ink-soft' }),
      );
      x += size + GAP;
    }
    y += above;
  }
  return { markup: parts.join(''), height: y };
}

function groupsOf(
  { scene, atlas, unknown, width, totals }: LegendInput,
  room: number,
): readonly (readonly Item[])[] {
  const { dataset, locale } = atlas;
  const marks = scene.lines.map(({ mark }) => mark);
  const kinds = new Set(scene.symbols.flatMap(({ kind, size }) => (size > 1 ? [] : [kind])));
  const line = (words: string, look: Parameters<typeof drawSample>[0]): Item => ({
    sample: drawSample({ width: LINE_WIDTH.unknown, length: SAMPLE, ...look }, paint),
    room: SAMPLE,
    words,
  });
  return [
    layerKey(atlas, (_, { slot }) => marks.some(({ look }) => look.slot === slot)).map(
      ({ look, name }) =>
        line(name, {
          head: { name: look.head, size: HEAD_LENGTH },
          hue: layerHue(look, paint),
        }),
    ),
    [
      ...(progressOf(dataset)?.values ?? [])
        .map(({ name }, number) => ({ name: name[locale], dash: dashOf(dataset, number) }))
        .filter(({ dash }) => marks.some(({ look }) => look.dash === dash))
        .map(({ name, dash }) => line(name, { dash })),
      ...(marks.some((mark) => mark.width === null)
        ? [line(unknown, { width: LINE_WIDTH.unknown })]
        : []),
    ],
    dataset.kinds.flatMap((kind) => {
      const symbol = kinds.has(kind) ? symbolOf(kind) : null;
      if (!symbol) return [];
      const sample = element('path', {
        d: symbolPath(symbol, 5),
        transform: 'translate(6 0)',
        'fill-rule': 'evenodd',
        fill: paint('ink'),
      });
      return { sample, room: 12, words: kind.name[locale] };
    }),
    ...sizes(width, room, ({ size, text: words }) => line(words, { width: size }), width.title),
    ...(totals
      ? sizes(totals, room, ({ size, text: words }) => ({
          sample: drawTotal({ into: size, out: size }, [size, 0], paint),
          room: 2 * size,
          words,
        }))
      : []),
  ];
}

/** The samples of a key in a row after its title, and its notes in the rows below. */
function sizes(
  { samples, notes }: SizeKey,
  room: number,
  itemOf: (sample: SizeKey['samples'][number]) => Item,
  title = '',
): Item[][] {
  const said = (words: string): Item => ({ sample: '', room: 0, words });
  const heading = title === '' ? [] : [said(title)];
  const below = lines(notes.join(' · '), room).map(said);
  if (samples.length === 0) return [[...heading, ...below]];
  return [[...heading, ...samples.map(itemOf)], ...below.map((each) => [each])];
}
