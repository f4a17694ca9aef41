import { LinesChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { FeatureCollection } from 'geojson';
import { openBase, type Base } from '../shared/base.ts';
import { HOME, mercator, unMercator, worldSize } from '../shared/camera.ts';
import type { Camera, Contestant } from '../shared/contestant.ts';
import { categoryColour, COLOURS, widthOf } from '../shared/look.ts';
import { openPackage, TOGGLED, type Flow } from '../shared/package.ts';

echarts.use([LinesChart, GeoComponent, CanvasRenderer]);

/** The parts of the base as regions of one map, from below to above. */
function regionsOf({ land, provinces, prefectures }: Base): FeatureCollection {
  const named = ({ features }: FeatureCollection, name: string) =>
    features.map((feature) => ({ ...feature, properties: { name } }));
  return {
    type: 'FeatureCollection',
    features: [
      ...named(land, 'land'),
      ...named(provinces, 'province'),
      ...named(prefectures, 'prefecture'),
    ],
  };
}

const REGIONS = [
  { name: 'land', itemStyle: { areaColor: COLOURS.landOutside, borderWidth: 0 } },
  {
    name: 'province',
    itemStyle: { areaColor: COLOURS.land, borderColor: COLOURS.borderProvince, borderWidth: 1.3 },
  },
  {
    name: 'prefecture',
    itemStyle: {
      areaColor: 'transparent',
      borderColor: COLOURS.borderPrefecture,
      borderWidth: 0.8,
    },
  },
];

/** The corners of what the camera at home sees, so that ECharts' zoom 1 is that view. */
function homeCorners(width: number, height: number): [[number, number], [number, number]] {
  const [x, y] = mercator(HOME.lng, HOME.lat);
  const [dx, dy] = [width / 2 / worldSize(HOME), height / 2 / worldSize(HOME)];
  return [unMercator([x - dx, y - dy]), unMercator([x + dx, y + dy])];
}

function dataOf(flows: readonly Flow[]): object[] {
  return flows.map(({ id, from, to, magnitude, category }) => ({
    name: id,
    coords: [from.position, to.position],
    lineStyle: { color: categoryColour(category), width: widthOf(magnitude) },
  }));
}

/**
 * Settles when a chart has drawn all. It says so itself but where its last step changed nothing;
 * so a frame without drawing, after one with, is taken for the end too.
 */
function finishOf(chart: echarts.ECharts): Promise<void> {
  return new Promise((resolve) => {
    let rendered = 0;
    let seen = 0;
    chart.on('rendered', () => {
      rendered += 1;
    });
    chart.on('finished', () => resolve());
    const look = () => {
      if (rendered > 0 && rendered === seen) return resolve();
      seen = rendered;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function start(contestant: Contestant): Promise<void> {
  const [base, { flows }] = await Promise.all([openBase(), openPackage()]);
  const container = document.getElementById('map') as HTMLDivElement;
  echarts.registerMap('base', regionsOf(base) as Parameters<typeof echarts.registerMap>[1]);
  const chart = echarts.init(container, null, { renderer: 'canvas' });
  const [all, others] = [
    dataOf(flows),
    dataOf(flows.filter(({ category }) => category !== TOGGLED)),
  ];
  const finished = finishOf(chart);
  chart.setOption({
    animation: false,
    geo: {
      id: 'base',
      map: 'base',
      roam: true,
      silent: true,
      projection: {
        project: (point: [number, number]) => mercator(...point),
        unproject: unMercator,
      },
      boundingCoords: homeCorners(container.clientWidth, container.clientHeight),
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
      regions: REGIONS,
    },
    series: {
      id: 'flows',
      type: 'lines',
      coordinateSystem: 'geo',
      symbol: ['none', 'arrow'],
      symbolSize: 8,
      lineStyle: { curveness: 0.2, opacity: 1 },
      data: all,
    },
  });
  chart.on('mouseover', 'series', ({ name }) => contestant.onFound?.({ kind: 'flow', id: name }));
  chart.on('mouseout', 'series', () => contestant.onFound?.(null));

  // As a reader's hand does: ECharts is told the step from camera to camera, not where it ends.
  let present: Camera = HOME;
  const [centreX, centreY] = [container.clientWidth / 2, container.clientHeight / 2];
  contestant.look = (camera) => {
    const [x0, y0] = mercator(present.lng, present.lat);
    const [x1, y1] = mercator(camera.lng, camera.lat);
    const step = {
      type: 'geoRoam',
      componentType: 'geo',
      geoId: 'base',
      animation: { duration: 0 },
    };
    const size = worldSize(present);
    chart.dispatchAction({ ...step, dx: (x0 - x1) * size, dy: (y0 - y1) * size });
    const zoom = 2 ** (camera.zoom - present.zoom);
    chart.dispatchAction({ ...step, zoom, originX: centreX, originY: centreY });
    present = camera;
  };
  contestant.toggle = (shown) => {
    chart.setOption({ series: { id: 'flows', data: shown ? all : others } });
  };
  await finished;
}

const contestant: Contestant = {
  drawn: Promise.resolve().then(() => start(contestant)),
  look: () => {},
};
window.contestant = contestant;
