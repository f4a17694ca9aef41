import type { Words } from '..';

/** The words around the steps of the story. */
export default {
  title: '故事',
  step: (at, of) => `第${at}步，共${of}步`,
  steps: '全部步骤',
  previous: '上一步',
  next: '下一步',
  flows: '本步涉及的流向',
  places: '本步涉及的地点',
  more: '进一步了解',
  lesson: {
    name: '课堂',
    enter: '课堂模式，全屏（F键）',
    show: '显示答案',
    hide: '隐藏答案',
    leave: '退出课堂模式',
    keys: '按←、→翻页，空格键显示答案，Esc键退出。',
  },
  handout: '本步讲义（打印用）',
  sheet: {
    arrows: '图上的流向',
    question: '问题',
    parted: '；',
    source: (citation, places) => `资料来源：${citation}，${places}。`,
    address: (path) => `本图集网址：${path}`,
  },
  end: '原文所述，哪些成立',
} satisfies Words<'story'>;
