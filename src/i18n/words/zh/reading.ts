import type { Words } from '..';

/** “如何阅读本图集”页面的文字。 */
export default {
  heading: '如何阅读本图集',
  lead: '线条、数据、符号与核查结果的含义，一页说明。',
  map: {
    heading: '地图',
    arrow: '箭头由起点指向终点。',
    look: '箭头由起点指向终点，颜色和箭头形状表示流向类别。',
    dash: {
      solid: (name) => `实线：${name}`,
      long: (name) => `虚线：${name}`,
      short: (name) => `点线：${name}`,
      mixed: (name) => `点划线：${name}`,
      fine: (name) => `密虚线：${name}`,
      sparse: (name) => `疏点线：${name}`,
      ticks: (name) => `疏短线：${name}`,
      pairs: (name) => `双划线：${name}`,
    },
    unknown: '细线：来源未给出数量，本图集不作推测。',
    units: '单位各不相同，只能在同一单位内比较线宽。',
    choose: '在地图或列表中选择一个地点或一条流向，即可查看数据及其来源。',
  },
  figures: {
    heading: '数据',
    bounds: '括号内为取值区间，即原文四舍五入所允许的范围；只考虑舍入，不涉及原数据的误差。',
    source: '原文所列。点击符号，可查看所在章节或表。',
    derived: '由原文数据推算，附取值区间。点击符号，可查看公式。',
    caveat: '注：数据或表述的存疑之处。存疑的数据照录。',
  },
  verdicts: {
    heading: '论断核查结果',
    lead: '核查结果只说明所核查的内容。',
    meaning: {
      agrees: '无论作何理解，均与地图和表格一致。',
      partly: '部分理解相符，部分不符。',
      near: '与所述大小接近，但不相同。',
      differs: '无论作何理解，均不相符。',
      consistent: '论文自身数字之间吻合，但均无从测量。',
      unchecked: '没有可比内容，或属规划；论断仍可能属实。',
    },
  },
} satisfies Words<'reading'>;
