import { ArcLayer } from '@deck.gl/layers';
import { openBase } from '../shared/base.ts';
import { nextPaint, type Contestant } from '../shared/contestant.ts';
import { DeckMap } from '../shared/deck.ts';
import { bytes, categoryColour, widthOf } from '../shared/look.ts';
import { openPackage, TOGGLED, type Flow } from '../shared/package.ts';

/** deck.gl's own arcs: flat on the map, tilted to one side, as they have no heads. */
async function start(contestant: Contestant): Promise<void> {
  const [base, { flows }] = await Promise.all([openBase(), openPackage()]);
  const map = new DeckMap(base);
  const others = flows.filter(({ category }) => category !== TOGGLED);

  function arcs(data: readonly Flow[]): ArcLayer<Flow> {
    return new ArcLayer<Flow>({
      id: 'flows',
      data,
      pickable: true,
      getSourcePosition: ({ from }) => from.position,
      getTargetPosition: ({ to }) => to.position,
      getSourceColor: ({ category }) => bytes(categoryColour(category)),
      getTargetColor: ({ category }) => bytes(categoryColour(category)),
      getWidth: ({ magnitude }) => widthOf(magnitude),
      getHeight: 0.3,
      getTilt: 90,
      onHover: ({ object }) => {
        contestant.onFound?.(object ? { kind: 'flow', id: (object as Flow).id } : null);
      },
    });
  }
  contestant.look = (camera) => map.look(camera);
  contestant.toggle = (shown) => map.show([arcs(shown ? flows : others)]);
  await map.loaded;
  map.show([arcs(flows)]);
  await nextPaint();
}

const contestant: Contestant = {
  drawn: Promise.resolve().then(() => start(contestant)),
  look: () => {},
};
window.contestant = contestant;
