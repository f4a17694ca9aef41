import type { Words } from '..';

/** The words of the page on what the parts of one place give each other. */
export default {
  heading: (place) => `走近${place}：谁向谁供应什么`,
  lead: (flows, sites, place) => `${place}境内${sites}处地点之间，共有${flows}条流向。`,
  amounts: (given) => (given === 0 ? '均未给出数量。' : `其中${given}条给出数量。`),
  steps: (parts) => `按状态分：${parts}。`,
  step: (count, name) => `${name}${count}条`,
  gives: '供应方',
  takes: '接收方',
  again: '接收后再供应',
  diagram: (place) => `${place}境内各地点之间的供应关系`,
  press: '点按标签可查看该流向及其地图；旁边的地图显示各流向的位置。',
  table: '全部流向',
  flow: '物料与双方',
  use: '用途',
  missing: '未注明',
} satisfies Words<'circular'>;
