import { FlowmapLayer, PickingType } from '@flowmap.gl/layers';
import type { Layer } from '@deck.gl/core';
import { openBase } from '../shared/base.ts';
import { nextPaint, type Contestant } from '../shared/contestant.ts';
import { DeckMap } from '../shared/deck.ts';
import { openPackage, TOGGLED, type Flow, type Place } from '../shared/package.ts';

/**
 * flowmap.gl as it comes: clustering on, at most 5,000 flows shown, circles with totals; curved,
 * as the others are.
 */
async function start(contestant: Contestant): Promise<void> {
  const [base, { places, flows }] = await Promise.all([openBase(), openPackage()]);
  const map = new DeckMap(base);
  const data = { locations: [...places], flows: [...flows] };
  const fewer = { ...data, flows: flows.filter(({ category }) => category !== TOGGLED) };

  // Its lines come some time after it: when it has clustered places and summed flows.
  const { promise: summed, resolve: onSummed } = Promise.withResolvers<void>();

  function flowmap(shown: typeof data): FlowmapLayer<Place, Flow> {
    return new FlowmapLayer<Place, Flow>({
      id: 'flows',
      data: shown,
      pickable: true,
      darkMode: false,
      flowLinesRenderingMode: 'curved',
      getLocationId: ({ id }) => id,
      getLocationLat: ({ position }) => position[1],
      getLocationLon: ({ position }) => position[0],
      getLocationName: ({ id }) => id,
      getFlowOriginId: ({ from }) => from.id,
      getFlowDestId: ({ to }) => to.id,
      getFlowMagnitude: ({ magnitude }) => magnitude,
      onScaleChange: () => onSummed(),
      onHover: (info) => {
        const object = info?.object;
        if (!object) contestant.onFound?.(null);
        else if (object.type === PickingType.LOCATION) {
          contestant.onFound?.({ kind: 'place', id: String(object.id) });
        } else {
          const { origin, dest } = object;
          contestant.onFound?.({ kind: 'flow', id: `${origin.id} ${dest.id}` });
        }
      },
    });
  }
  contestant.look = (camera) => map.look(camera);
  contestant.toggle = (shown) => map.show([flowmap(shown ? data : fewer) as unknown as Layer]);
  await map.loaded;
  map.show([flowmap(data) as unknown as Layer]);
  await summed;
  await nextPaint();
}

const contestant: Contestant = {
  drawn: Promise.resolve().then(() => start(contestant)),
  look: () => {},
};
window.contestant = contestant;
