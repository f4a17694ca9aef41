import type { Localized } from '../model/localized';

/** A question that a class can answer from the map of a step, and its answer; facts of the data alone. */
export interface StepQuestion {
  readonly question: Localized;
  readonly answer: Localized;
}

/** For each step of the story, by its id. */
export const STEP_QUESTIONS: Readonly<Record<string, StepQuestion>> = {
  'three-economies': {
    question: {
      en: 'In which of the three does the tertiary sector have the largest share of GDP, and in which the smallest?',
      zh: '三地之中，哪里的第三产业占比最高，哪里最低？',
    },
    answer: {
      en: 'The largest in Beijing, 76.9% in 2013; the smallest in Hebei, 35.5%.',
      zh: '北京最高，2013年为76.9%；河北最低，为35.5%。',
    },
  },
  'four-stages': {
    question: {
      en: 'The third stage, from 2004, began with the Langfang consensus. Where does Langfang lie?',
      zh: '2004年起的第三阶段以“廊坊共识”为标志。廊坊位于何处？',
    },
    answer: {
      en: 'In Hebei, between Beijing and Tianjin.',
      zh: '位于河北，在北京与天津之间。',
    },
  },
  shougang: {
    question: {
      en: 'Where did Shougang’s steelworks move from, and where to?',
      zh: '首钢从哪里迁出，迁到哪里？',
    },
    answer: {
      en: 'From Shijingshan, in the west of Beijing, to Caofeidian, on the coast of the Bohai Sea.',
      zh: '从北京西部的石景山，迁到渤海岸边的曹妃甸。',
    },
  },
  caofeidian: {
    question: {
      en: 'Which plants use the slag and the waste heat of Shougang Jingtang, and where does the brine go?',
      zh: '哪些企业利用首钢京唐的钢渣和余热？浓盐水又去了哪里？',
    },
    answer: {
      en: 'Slag goes to Jidong Cement and to Huixinjiade, waste heat to the desalination plant; the brine goes on to Sanyou Chemical.',
      zh: '钢渣供应冀东水泥和汇鑫嘉德，余热用于海水淡化；浓盐水供应三友化工。',
    },
  },
  markets: {
    question: {
      en: 'In which two cities are the new sites for the three wholesale markets, and on which side of Beijing do these lie?',
      zh: '三家批发市场的新址在哪两座城市？它们在北京的哪个方向？',
    },
    answer: {
      en: 'For the Zoo and Dahongmen markets in Langfang, in the southeast; for Xinfadi in Gaobeidian, in the southwest.',
      zh: '动批和大红门的新址在东南方向的廊坊，新发地的在西南方向的高碑店。',
    },
  },
  services: {
    question: {
      en: 'Which flows have a named hospital, university or school at both ends, and which of them leads farthest north?',
      zh: '哪些流向的两端都是具体的医院或学校？其中哪一条终点最靠北？',
    },
    answer: {
      en: 'Tiantan Hospital to Yanda Hospital, and Beijing Normal University to its school in Chengde, which lies farthest north.',
      zh: '天坛医院到燕达医院，北京师范大学到承德附属学校；后者最靠北。',
    },
  },
  innovation: {
    question: {
      en: 'In how many cities of Hebei does the paper report a science park of Zhongguancun?',
      zh: '论文提到中关村在河北几座城市设有分园？',
    },
    answer: {
      en: 'In four: Shijiazhuang, Tangshan, Cangzhou and Qinhuangdao. One more is in Tianjin.',
      zh: '四座：石家庄、唐山、沧州和秦皇岛。此外天津还有一处。',
    },
  },
  agreements: {
    question: {
      en: 'Which of the three flows is signed, and which are only planned? Look at the dashes.',
      zh: '三条流向中，哪条已签约，哪些仍为规划？请看线型。',
    },
    answer: {
      en: 'The agreements of Beijing and Hebei are signed; the joint parks and the pledge are planned.',
      zh: '京冀合作协议已签约；共建园区和投资承诺均为规划。',
    },
  },
  obstacles: {
    question: {
      en: 'Which two of the three are most alike in the structure of their economies?',
      zh: '三地之中，哪两地的产业结构最为相似？',
    },
    answer: {
      en: 'Tianjin and Hebei: their similarity is 0.972 in 2013. That of Beijing and Hebei is 0.758.',
      zh: '天津与河北：2013年的相似度为0.972；北京与河北仅为0.758。',
    },
  },
};
