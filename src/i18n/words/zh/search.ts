import type { Words } from '..';

/** 搜索与总目录的文字。 */
export default {
  label: '搜索本图集',
  own: (title) => `搜索“${title}”`,
  placeholder: '地点、流向、指标、论断、数据表',
  help: '可输入中文、英文、拼音或拼音首字母，如caofeidian、cfd。',
  helpOwn: '可输入数据中的名称，容许个别错字。',
  helpMany: (flows: string) => `可输入数据中的地名；${flows}条流向请通过地点查找。`,
  keys: '方向键选择，回车键打开，Esc键关闭。',
  results: '搜索结果',
  loading: '正在加载目录……',
  failed: '目录未能加载，请检查网络，或使用列表：',
  count: (count) => (count === 0 ? '没有结果' : `${count}项结果`),
  shown: (shown, all) => `显示${shown}项，共${all}项`,
  nearest: (typed) => `没有名为“${typed}”的内容，以下最为接近。`,
  none: (typed) => `没有名为“${typed}”的内容。`,
  clear: '清除',
  close: '关闭',
  everything: '目录',
  everythingLead: '本图集全部页面：地点、流向、指标、论断与数据表。',
  group: {
    place: '地点',
    flow: '流向',
    indicator: '指标',
    claim: '论断',
    story: '故事',
    face: '两地对照',
    page: '页面',
    table: '数据表',
  },
  kind: { indicator: '指标', claim: '论断', page: '页面', table: '数据表' },
} satisfies Words<'search'>;
