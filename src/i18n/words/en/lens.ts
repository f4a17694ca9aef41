import { plural } from '../../plural';

const flowsOf = (count: number) => plural(count, { one: '1 flow', many: `${count} flows` });

/** What is written below a lens. */
export default {
  inside: (place: string, flows: number) => `Inside ${place}: ${flowsOf(flows)}`,
  insideApart: (place: string, flows: number) =>
    `Inside ${place}: ${flowsOf(flows)}, sites drawn apart`,
  enlarged: (flows: number) => `Enlarged: ${flowsOf(flows)}`,
  enlargedApart: (flows: number) => `Not to scale: ${flowsOf(flows)}`,
};
