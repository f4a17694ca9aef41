import { rankOf } from '../../../model/place';
import type { Target, ViewState } from '../../../query/view-state';
import type { Writing } from '../../../i18n/writing';
import { areasOf } from '../../../scene/flows/targets';
import type { OnScreen } from '../../../scene/choice-camera';
import { edgeBox, type EdgeLabel } from '../../../scene/labels/edge-labels';
import type { PlaceName } from '../../../scene/labels/place-name';
import { mercator } from '../../../scene/geometry/geometry';
import { lensCaptions, lensTitle } from '../../../scene/labels/lens-captions';
import type { Lens } from '../../../scene/lens';
import type { SceneSymbol } from '../../../scene/places/scene-symbols';
import type { Scene, SceneLine } from '../../../scene/scene';
import { drawArrow } from '../arrow';
import { BY_CLASS, drawCaption } from '../caption';
import { outlineOf, type Unit } from '../ground';
import { element, escaped, short, translated, type Attributes } from '../svg';
import { drawLeaders, drawLens } from '../lens';
import { drawPairLinks } from '../pair-links';
import { drawCluster, drawLeader, drawSymbol } from '../symbol';
import { pictureOf, pictureOfAll, placedIn, type Picture } from './frame';
import { outline } from './outline';
import { pictureScene } from './picture-scene';
import { FLOW_HUE, flowShape, LAND, pagePaint } from './shared-shapes';

/** All that the picture of a page is drawn from. */
export interface PictureInput {
  readonly words: Writing;
  readonly state: ViewState;
  /** What a map shows, which is to be drawn; null: the picture of a page. */
  readonly screen: OnScreen | null;
  /** The colour of each region's class; null for a region without a value. */
  readonly classes: ReadonlyMap<string, string | null>;
  /** The land of the world, where that lies below the data; null: the region of the shared drawing. */
  readonly world: readonly Unit[] | null;
  /** Address of the drawing that all pages share. */
  readonly shapes: string;
  /** Whether that drawing has the flows too; else they are drawn here. */
  readonly sharesFlows: boolean;
  /** The address of what a press leads to. */
  readonly hrefOf: (target: Target) => string;
  /** An id that nothing else on the page has. */
  readonly id: string;
}

/** So many places, the most important first, are named in the picture of a page; what is chosen is too. */
const MOST_NAMED = 14;

function namedOf(symbols: readonly SceneSymbol[], most: number): ReadonlySet<string> {
  const all = symbols.filter(({ isNamed }) => isNamed);
  const important = [...all].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, most);
  const selected = all.filter(({ isSelected }) => isSelected);
  return new Set([...selected, ...important].map(({ id }) => id));
}

const ANCHOR = { left: 'start', right: 'end', top: 'middle', bottom: 'middle' } as const;

/** The picture of a page as an `svg`, styled by the page. */
export function drawPicture(input: PictureInput): string {
  const { words, state, screen } = input;
  const all = pictureOfAll(words.dataset.extent.bounds);
  const picture = pictureOf(words.dataset, state, screen);
  const { view } = picture;
  const scene = pictureScene(words, state, picture, screen);
  const named = namedOf(scene.symbols, screen ? Infinity : MOST_NAMED);
  const names = new Map(
    scene.names.filter(({ id }) => named.has(id)).map((name) => [name.id, name]),
  );
  const frame = {
    viewBox: `0 0 ${view.width} ${view.height}`,
    preserveAspectRatio: 'xMidYMid meet',
    class: picture.isWhole ? 'whole' : null,
  };
  return element(
    'svg',
    frame,
    input.world ? drawWorld(input.world, input) : moved(drawLand(input), all, picture),
    ...scene.lines.map((line) => drawLine(line, scene, picture, input)),
    drawPairLinks(scene.links, pagePaint),
    // The more important lie above.
    ...[...scene.symbols].reverse().map((symbol) => drawPlace(symbol, names.get(symbol.id), input)),
    ...scene.lenses.map((lens, index) => drawLensOf(lens, index, scene, input)),
    ...scene.edges.map((edge) => drawEdge(edge, input)),
    ...scene.captions.map((caption) => drawCaption(caption, BY_CLASS)),
  );
}

/** The name of an end out of sight, as a link to what it names. */
function drawEdge(edge: EdgeLabel, { hrefOf }: PictureInput): string {
  const { lines, x, side, target } = edge;
  const [, top] = edgeBox(edge);
  const look = { class: 'beyond', x, 'text-anchor': ANCHOR[side] };
  return link(
    hrefOf(target),
    {},
    ...lines.map((line, index) =>
      element('text', { ...look, y: top + 14 + 16 * index }, escaped(line)),
    ),
  );
}

/** The shared drawing of all of the data, as it lies in a picture of a part of it. */
function moved(land: readonly string[], all: Picture, picture: Picture): string {
  const { at, scale } = placedIn(all, picture);
  if (scale === 1) return land.join('');
  const transform = `${translated(at)} scale(${scale.toFixed(4)})`;
  return element('g', { transform }, ...land);
}

/** A link that keyboards pass by: the lists of the page are their way. */
function link(href: string | null, look: Attributes, ...children: string[]): string {
  return element('a', { href, tabindex: '-1', ...look }, ...children);
}

/** How far land goes on beyond the picture, which a window of another form shows. */
const BESIDE = 1500;

function drawWorld(land: readonly Unit[], { words, state, screen }: PictureInput): string {
  const { view } = pictureOf(words.dataset, state, screen, BESIDE);
  const paths = land.map((unit) => element('path', { d: outlineOf(unit, view) }));
  return element('g', { transform: translated([-BESIDE, -BESIDE]) }, ...paths);
}

function drawLand(input: PictureInput): string[] {
  const { words, classes, shapes, hrefOf, id: pattern } = input;
  const { places } = words.dataset;
  const isMissing = (colour: string | null | undefined) => colour === null;
  const hatch = element(
    'pattern',
    {
      id: pattern,
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('path', { d: 'M0 0h8v8H0z' }),
    element('path', { d: 'M1 0v8', stroke: 'gray', 'stroke-width': 2 }),
  );
  const shape = (id: string, look: Attributes) =>
    element('use', { href: `${shapes}#${id}`, ...look });
  const area = (id: string, look: Attributes) => {
    const place = places.get(id);
    const title = place && element('title', {}, escaped(place.name[words.locale]));
    return place && title
      ? link(hrefOf({ kind: 'place', id }), {}, title, shape(id, look))
      : shape(id, look);
  };
  const { selection, compare } = input.state;
  const selected = areasOf(input.words.dataset, selection, compare);
  return [
    [...classes.values()].some(isMissing) ? hatch : '',
    shape(LAND, { class: 'land' }),
    ...Object.keys(outline.regions).map((id) => {
      const colour = classes.get(id);
      return area(id, {
        class: ['region', colour].filter(Boolean).join(' '),
        fill: isMissing(colour) ? `url(#${pattern})` : null,
      });
    }),
    ...Object.keys(outline.hubs)
      .filter((id) => places.has(id))
      .map((id) => area(id, { class: selected.includes(id) ? 'hub selected' : 'hub' })),
  ];
}

function drawLine(
  { mark, name, flow, isMuted }: SceneLine,
  { view }: Scene,
  { isWhole }: Picture,
  { screen, shapes, sharesFlows, hrefOf }: PictureInput,
): string {
  return link(
    flow === null ? null : hrefOf({ kind: 'flow', id: flow }),
    {
      class: `flow layer-${mark.look.slot}${isMuted ? ' muted' : ''}`,
      'data-flow': screen && mark.flows.join(' '),
    },
    element('title', {}, escaped(name)),
    sharesFlows && isWhole
      ? element('use', { href: `${shapes}#${flowShape(mark.flows[0] ?? mark.id)}` })
      : drawArrow(mark, view, pagePaint, FLOW_HUE),
  );
}

/** A lens with its leaders. */
function drawLensOf(
  lens: Lens,
  index: number,
  { view, labelled }: Scene,
  input: PictureInput,
): string {
  const { words, id } = input;
  const at = view.project(mercator(lens.at));
  const caption = lensTitle(lens, words);
  const hasOutline = words.dataset.basemap === 'jingjinji';
  return element(
    'g',
    { class: 'lenses' },
    at ? drawLeaders(lens, at, pagePaint) : '',
    drawLens(
      lens,
      {
        caption,
        id: `${id}-${index}`,
        hasOutline,
        captions: lensCaptions(lens, labelled)
          .map((each) => drawCaption(each, BY_CLASS))
          .join(''),
      },
      pagePaint,
    ),
  );
}

function drawPlace(
  symbol: SceneSymbol,
  written: PlaceName | undefined,
  { state, hrefOf }: PictureInput,
): string {
  const { id, name, at, radius, size } = symbol;
  // The ends of a flow show, but are not what is selected.
  const isSelected = symbol.isSelected && state.selection.kind === 'place';
  const label =
    written &&
    element(
      'text',
      {
        class: written.spacing > 0 ? 'large' : null,
        x: short(written.x - at[0]),
        y: short(written.y - at[1]),
        'text-anchor': written.anchor === 'start' ? null : written.anchor,
      },
      escaped(name),
    );
  const leader = written?.leader?.map(([x, y]) => [x - at[0], y - at[1]] as const);
  return element(
    'g',
    { transform: translated(at) },
    leader ? drawLeader(leader, pagePaint) : '',
    link(
      hrefOf({ kind: 'place', id }),
      {},
      element('title', {}, escaped(name)),
      isSelected ? element('circle', { class: 'ring', r: radius + 3 }) : '',
      size > 1 ? drawCluster(String(size), radius, pagePaint) : drawSymbol(symbol, pagePaint),
      label ?? '',
    ),
  );
}
