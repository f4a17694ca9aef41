import type { Words } from '..';

/** 起讫矩阵页面的文字。 */
export default {
  heading: '起讫矩阵',
  lead: '每个单元格为从该行地点（起点）到该列地点（终点）的流向条数。鼠标停在单元格上，图上突出显示相应流向；点击可查看说明。',
  level: '地点',
  levels: { regions: '按地区', places: '按地点' },
  measure: '单元格',
  measures: { count: '条数', amount: '数量', category: '类别' },
  from: '起点',
  to: '终点',
  total: '合计',
  derived: {
    count: '流向条数，每条只计入一格，双向流向计入数据中列在前面的地点所在的行；由多到少排列。',
    amount: '按单位分别相加，并给出上下界；来源见各流向页面。',
    category: '按类别统计的流向条数。',
  },
  flows: (count) => `${count}条流向`,
  between: (flows, from, to) => `从${from}到${to}：${flows}`,
  outOf: (flows, from) => `以${from}为起点：${flows}`,
  into: (flows, to) => `以${to}为终点：${flows}`,
  all: (flows) => `全部${flows}`,
  unknown: (count) => `${count}条不详`,
  withDetail: (cell, detail) => `${cell}，其中${detail}`,
  and: (parts) => parts.join('，'),
  leftOut: (rows, columns, flows) =>
    `只显示最大的，未列出${rows}行、${columns}列，其中有${flows}。`,
  chosen: '所选单元格的流向',
  clear: '取消选择',
} satisfies Words<'matrix'>;
