import type { Messages } from './en';

/** The words of the interface in Chinese. */
export const zh: Messages = {
  site: {
    title: '京津冀产业协同地图集',
    tagline: '北京、天津、河北如何协同产业发展',
    skipToDetails: '跳到详情',
    home: '总览',
    otherLanguage: 'English',
    languages: '语言',
  },
  map: {
    name: '地图',
    loading: '正在加载地图',
    failed: '交互地图需要 WebGL 2，当前浏览器不支持。下方的示意图、列表和数据包含同样的内容。',
    noScript: '交互地图需要 JavaScript。本页的示意图、列表和数据包含同样的内容。',
    wholeRegion: '显示整个区域',
    zoomIn: '放大',
    zoomOut: '缩小',
    north: '恢复正北方向',
    attribution: '地图数据来源',
    beyond: (name) => `去往${name}（图外）`,
    beyondFrom: (name) => `来自${name}（图外）`,
  },
  panel: {
    name: '详情',
  },
  layers: {
    name: '图层',
    year: '年份',
  },
  lists: {
    places: '地点',
    flows: '流动',
  },
  category: {
    industry: '产业搬迁',
    market: '市场与物流',
    services: '公共服务',
    innovation: '创新园区',
    capital: '资本与协议',
    resources: '资源与货物',
  },
  status: {
    planned: '规划中',
    signed: '已签约或获批',
    operating: '已运行',
  },
  placeKind: {
    region: '省级区域',
    city: '城市',
    hub: '重点承接地',
    park: '科技园区',
    plant: '工业项目',
    market: '市场与物流园',
    institution: '机构',
    port: '港口',
    outside: '区域之外',
  },
  notices: {
    name: '提示',
    unreadable: (key, value) => `地址中的 ${key}=${value} 无法识别，已忽略。`,
    dismiss: '关闭',
  },
  errors: {
    notFound: '没有这个页面',
    notFoundHelp: '地址可能有误，或页面已移动。以下是全部页面：',
    unexpected: '出了点问题',
    unexpectedHelp: '请重新加载页面。当前视图保存在地址中。',
  },
};
