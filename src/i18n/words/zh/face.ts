import type { Words } from '..';

/** The words of the page on which two places stand face to face. */
export default {
  heading: (one, other) => `${one}与${other}对照`,
  lead: '两地并列，内容全部来自数据。原文未提及之处标为“未注明”。',
  place: '地点',
  kind: '类型',
  parent: '所在地',
  incoming: '流入',
  outgoing: '流出',
  mutual: '双向',
  internal: '内部',
  glance: '概览',
  distance: '距离',
  apart: (distance, least) =>
    `两地在图上的代表点相距${distance}；计入点位误差，取值区间为${least}。`,
  noDistance: '面状区域或图外地点之间的距离，此处不作推算。',
  says: '原文的说法与核查所得：',
  claim: '查看该论断全文及图上所量距离',
  relation: '两地关系',
  noRelation: '原文未提及两地之间的关系。',
  flows: (count) => (count === 0 ? '两地之间的流向' : `两地之间的${count}条流向`),
  noFlows: '原文未提及两地之间的流向。',
  group: {
    port: '港口与海岸',
    industry: '产业',
    projects: '科研与项目',
    other: '其他数据',
  },
  figure: '数据',
  inWords: '文字说明',
  missing: '未注明',
  figures: '按指标对比两地',
  swap: '左右互换',
} satisfies Words<'face'>;
