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
  end: '原文所述，哪些成立',
} satisfies Words<'story'>;
