import type lens from '../en/lens';

export default {
  inside: (place, flows) => `${place}内部：${flows}条流向`,
  insideApart: (place, flows) => `${place}内部：${flows}条流向（位置拉开示意）`,
  enlarged: (flows) => `放大：${flows}条流向`,
  enlargedApart: (flows) => `示意：${flows}条流向`,
} satisfies typeof lens;
