import { expect, test, type Page } from '@playwright/test';
import { openBuiltIn } from '../../src/package/built-in';
import { DEFAULT_VIEW, type Selection } from '../../src/query/view-state';
import { cameraView } from '../../src/scene/camera-view';
import { LEGIBLE } from '../../src/scene/choice-sight';
import { overview } from '../../src/scene/first-camera';
import { detailAt, flowMarks } from '../../src/scene/flows/flow-marks';
import { flowNumbers } from '../../src/scene/flows/numbers';
import { relatedFlows } from '../../src/scene/flows/targets';
import { distance, isWithin, screenLine } from '../../src/scene/geometry/screen-line';
import { fromDisk } from '../support/built-in';
import { cameraOf, follow, mapOf, openAtlas, withoutPaint } from './support/atlas';

const dataset = await openBuiltIn(fromDisk);

/** How much shorter than its line the path of an arrow in a lens is, by its head; CSS pixels. */
const HEAD = 8;

type Choice = Extract<Selection, { readonly id: string }>;

const of = (kind: Choice['kind'], ids: Iterable<string>) =>
  [...ids].map((id): Choice => ({ kind, id }));

const CHOICES = [
  ...of('place', dataset.places.keys()),
  ...of('flow', dataset.flows.keys()),
  ...of('story', dataset.story.keys()),
  ...of('claim', dataset.claims.keys()),
];

/** What the page has put on its map beside what WebGL draws. */
async function onMap(page: Page) {
  return mapOf(page).evaluate((map) => ({
    inLenses: [...map.querySelectorAll('[data-lens] [data-flow]')].flatMap((arrow) => {
      const flows = (arrow.getAttribute('data-flow') ?? '').split(' ');
      const lengths = [...arrow.querySelectorAll('path')].map((path) => path.getTotalLength());
      return flows.map((flow) => ({ flow, length: Math.max(...lengths) }));
    }),
    discs: [...map.querySelectorAll('.labels svg, [data-lens]')].flatMap((group) =>
      [...group.querySelectorAll('text')].map((text) => text.textContent.trim()),
    ),
  }));
}

/** What a map says about a choice that it should not; empty where each arrow can be read and is told. */
async function faultsOf(page: Page, selection: Choice, isNarrow: boolean): Promise<string[]> {
  const view = { ...DEFAULT_VIEW, selection };
  const related = relatedFlows(dataset, view) ?? new Set<string>();
  const frame = await mapOf(page).boundingBox();
  if (!frame) return ['no map'];
  const camera = { ...(await cameraOf(page)), bearing: 0, pitch: 0 };
  const sight = cameraView(camera, frame);
  const { inLenses, discs } = await onMap(page);
  const marks = flowMarks(
    dataset,
    view,
    detailAt(dataset, camera.zoom, overview(dataset, frame).zoom),
  );
  const shown = new Set([
    ...marks.flatMap(({ flows }) => flows),
    ...inLenses.map(({ flow }) => flow),
  ]);
  const enlarged = new Set(inLenses.map(({ flow }) => flow));
  const onMapAlone = marks.filter(({ flows }) => !flows.every((id) => enlarged.has(id)));
  const lines = onMapAlone.flatMap((mark) => {
    const line = screenLine(sight, mark);
    const [start, end] = [line[0], line.at(-1)];
    const isWhole = start && end && isWithin(sight, start) && isWithin(sight, end);
    return isWhole ? [{ flow: mark.flows.join(' '), length: distance(start, end) }] : [];
  });
  const told = new Set(discs.flatMap((disc) => [...numbersIn(disc)]));
  const numbers = flowNumbers(dataset, view);
  const inSight = marks.filter((mark) =>
    screenLine(sight, mark).some((point) => isWithin(sight, point)),
  );
  const named = [...inSight.flatMap(({ flows }) => flows), ...inLenses.map(({ flow }) => flow)];
  return [
    ...(related.size > 0 && named.length === 0 ? ['no arrow is in sight'] : []),
    // On a phone, which has no lens for it, what is inside a hub shows where the hub is chosen.
    ...[...related].filter((id) => !shown.has(id) && !isNarrow).map((id) => `${id} is not drawn`),
    ...lines
      .filter(({ length }) => length < LEGIBLE)
      .map(({ flow, length }) => `${flow}: ${length} px`),
    ...inLenses
      .filter(({ length }) => length < LEGIBLE - HEAD)
      .map(({ flow, length }) => `${flow} in the lens: ${length} px`),
    ...named
      .filter((id) => numbers.has(id) && !told.has(numbers.get(id) ?? 0))
      .map((id) => `${id} has no number on the map`),
  ];
}

/** The numbers that a disc stands for, such as `3, 5–7`. */
function* numbersIn(disc: string): Generator<number> {
  for (const part of disc.split(', ')) {
    const [first = NaN, last = first] = part.split('–').map(Number);
    for (let number = first; number <= last; number++) yield number;
  }
}

for (const { locale, width, height } of [
  { locale: 'en', width: 1440, height: 900 },
  { locale: 'zh', width: 390, height: 844 },
] as const) {
  test(`each place, flow, step and claim is shown so that it can be read, at ${width}×${height}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await withoutPaint(page);
    await page.setViewportSize({ width, height });
    await openAtlas(page, `/${locale}/`);
    for (const choice of CHOICES) {
      const address = `/${locale}/${choice.kind}/${choice.id}/`;
      await follow(page, address);
      await expect(page).toHaveURL(address);
      await expect
        .poll(() => faultsOf(page, choice, width < 720), { message: address, intervals: [100] })
        .toEqual([]);
    }
  });
}
