import { parse, type HTMLElement } from 'node-html-parser';
import { pathPoints, type At } from './path-points';

/** What a shape takes over from the groups around it, as SVG has it. */
const INHERITED = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity'],
  ...['stroke-dasharray', 'paint-order', 'color', 'font-size', 'font-weight', 'font-style'],
  ...['text-anchor', 'letter-spacing'],
] as const;

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Look = Readonly<Record<string, string>>;
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Around {
  readonly matrix: Matrix;
  readonly look: Look;
  readonly opacity: number;
}

const ROOT: Around = { matrix: [1, 0, 0, 1, 0, 0], look: {}, opacity: 1 };

/**
 * What an SVG paints, from below to above, one line for each shape and text: where it lies to the
 * pixel, and its look. The same for any two drawings that look the same, however they nest groups
 * or write numbers. `shared`: a drawing that `use` elements refer to.
 */
export function paintedBy(svg: string, shared = ''): string {
  const defined = new Map(
    [...parse(shared).querySelectorAll('[id]'), ...parse(svg).querySelectorAll('[id]')].map(
      (each) => [each.id, each],
    ),
  );
  const root = parse(svg);
  const { width = 'Infinity', height = 'Infinity' } = root.querySelector('svg')?.attributes ?? {};
  const lines = folded(walk(root, ROOT, defined), [Number(width), Number(height)]);
  return `${lines.join('\n')}\n`;
}

/** One shape or text that is painted. */
interface Painted {
  /** A text with its place, or where a shape begins and ends; `AREAS` of a part of the ground. */
  readonly what: string;
  /** Around a shape, in pixels; null where that says nothing more. */
  readonly box: Box | null;
  readonly look: string;
}

const AREAS = 'areas';

/**
 * The lines, with neighbours of one look that are parts of the map's ground as one, as far as that
 * lies in the frame of the drawing.
 */
function folded(all: readonly Painted[], [width, height]: At): string[] {
  const kept: Painted[] = [];
  for (const each of all) {
    const last = kept.at(-1);
    const isMore = each.what === AREAS && last?.what === AREAS && last.look === each.look;
    if (isMore && last.box && each.box) {
      kept[kept.length - 1] = { ...last, box: union(last.box, each.box) };
    } else kept.push(each);
  }
  return kept.map(({ what, box, look }) => {
    const seen = what === AREAS && box ? within(box, [width, height]) : box;
    return [what, seen?.map(whole).join(' '), look].filter(Boolean).join(' | ');
  });
}

function union(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** The part of a box in a frame; all of it where that has no bounds. */
function within(box: Box, [width, height]: At): Box {
  if (!Number.isFinite(width)) return box;
  const [left, top, right, bottom] = box;
  return [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)];
}

function walk(
  { childNodes }: HTMLElement,
  around: Around,
  defined: ReadonlyMap<string, HTMLElement>,
): Painted[] {
  return childNodes.flatMap((node) =>
    'getAttribute' in node ? paint(node as HTMLElement, around, defined) : [],
  );
}

const UNPAINTED = new Set(['title', 'desc', 'defs', 'style', 'pattern', 'clippath', 'symbol']);

function paint(
  element: HTMLElement,
  around: Around,
  defined: ReadonlyMap<string, HTMLElement>,
): Painted[] {
  const tag = element.rawTagName.toLowerCase();
  const given = element.attributes;
  if (UNPAINTED.has(tag)) return [];
  const own = [...INHERITED, ...(tag === 'svg' ? [] : ['class'])].flatMap((key) =>
    given[key] ? [[key, given[key]]] : [],
  );
  const here: Around = {
    look: { ...around.look, ...(Object.fromEntries(own) as Look) },
    matrix: transformed(around.matrix, given.transform ?? ''),
    opacity: around.opacity * Number(given.opacity ?? 1),
  };
  if (tag === 'use') {
    const target = defined.get(given.href?.replace(/^.*#/, '') ?? '');
    return target ? paint(target, here, defined) : [];
  }
  if (tag === 'text') {
    const at = placed([Number(given.x ?? 0), Number(given.y ?? 0) + Number(given.dy ?? 0)], here);
    const what = `“${element.text.trim().replace(/\s+/g, ' ')}”`;
    return [{ what: `${what} ${at.map(whole).join(' ')}`, box: null, look: lookText(here) }];
  }
  const points = pointsOf(tag, given);
  if (points === null) return walk(element, here, defined);
  const at = points.map((point) => placed(point, here));
  const [first, last] = [at[0], at.at(-1)];
  if (!first || !last) return [];
  const xs = at.map(([x]) => x);
  const ys = at.map(([, y]) => y);
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const isGround =
    !('paint-order' in here.look) && !('transform' in given) && given.d?.endsWith('Z');
  const isStraight = union([...first, ...first], [...last, ...last]).join() === box.join();
  return [
    {
      what: isGround ? AREAS : `${first.map(whole).join(' ')} → ${last.map(whole).join(' ')}`,
      box: isStraight && !isGround ? null : box,
      look: lookText(here),
    },
  ];
}

/** Some points of what a shape draws; null of what is none. */
function pointsOf(tag: string, given: Readonly<Record<string, string>>): At[] | null {
  const number = (key: string) => Number(given[key] ?? 0);
  if (tag === 'path') return pathPoints(given.d ?? '');
  if (tag === 'rect') {
    const [x, y] = [number('x'), number('y')];
    return [
      [x, y],
      [x + number('width'), y + number('height')],
    ];
  }
  if (tag === 'circle') {
    const [x, y, r] = [number('cx'), number('cy'), number('r')];
    return [
      [x - r, y - r],
      [x + r, y + r],
    ];
  }
  return null;
}

function placed([x, y]: At, { matrix: [a, b, c, d, e, f] }: Around): At {
  return [a * x + c * y + e, b * x + d * y + f];
}

function whole(value: number): string {
  return String(Math.round(value) + 0);
}

/** What a look means; what says nothing is left out. A class says how pages look, by their style. */
function lookText({ look, opacity, matrix: [a, b] }: Around): string {
  const isStyled = !('fill' in look) && !('stroke' in look);
  const says = ([key, value]: readonly [string, string]) =>
    !(
      (key === 'class' && !isStyled) ||
      (key.startsWith('stroke') && (look.stroke ?? 'none') === 'none') ||
      (key.startsWith('fill-') && look.fill === 'none') ||
      `${key}=${value}` === 'font-weight=400'
    );
  const scale = Math.hypot(a, b);
  return [
    ...Object.entries(look)
      .filter(says)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => `${key}=${tidy(value)}`),
    ...(opacity < 1 ? [`opacity=${tidy(String(opacity))}`] : []),
    ...(Math.abs(scale - 1) > 0.01 ? [`×${tidy(String(scale))}`] : []),
  ].join(' ');
}

function tidy(value: string): string {
  return /^-?[\d.]+$/.test(value) ? String(Number(Number(value).toFixed(2))) : value;
}

function transformed(matrix: Matrix, transform: string): Matrix {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>((before, [, name, text]) => {
    const [x = 0, y] = (text ?? '').split(/[\s,]+/).map(Number);
    if (name === 'translate') return times(before, [1, 0, 0, 1, x, y ?? 0]);
    if (name === 'scale') return times(before, [x, 0, 0, y ?? x, 0, 0]);
    const angle = (x * Math.PI) / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return times(before, [cos, sin, -sin, cos, 0, 0]);
  }, matrix);
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
