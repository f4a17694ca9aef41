import type { Words } from '..';

/** 起讫矩阵页面的文字。 */
export default {
  heading: '从哪里到哪里',
  lead: '地图上的流动按起点（行）和终点（列）排列。指向单元格可在图上突出其流动，点击可查看说明。',
  level: '地点',
  levels: { regions: '按地区', places: '逐个地点' },
  measure: '单元格',
  measures: { count: '条数', amount: '数量', category: '类别' },
  from: '起点',
  to: '终点',
  total: '合计',
  derived: {
    count: '流动的条数，每条只计入一格，多者在前。',
    amount: '按单位分别相加，并给出上下界；来源见各流动页面。',
    category: '按类别计的流动条数。',
  },
  flows: (count) => `${count}条流动`,
  between: (flows, from, to) => `从${from}到${to}：${flows}`,
  outOf: (flows, from) => `始于${from}：${flows}`,
  into: (flows, to) => `终于${to}：${flows}`,
  all: (flows) => `全部${flows}`,
  unknown: (count) => `${count}条不详`,
  withDetail: (cell, detail) => `${cell}，其中${detail}`,
  and: (parts) => parts.join('，'),
  leftOut: (rows, columns, flows) =>
    `只显示最大者，未列出${rows}行、${columns}列，其中有${flows}。`,
  chosen: '所选单元格的流动',
  clear: '选择全部单元格',
} satisfies Words<'matrix'>;
