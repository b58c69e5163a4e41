import type { Source } from '../inForce';

export const certificateItems2021: Source = {
  id: 'certificate-items-2021',
  document: '市场监管总局关于特种设备作业人员资格认定项目的公告（2021年第41号）',
  article: '附件 特种设备作业人员资格认定分类与项目',
  says: '2022年6月1日起作业人员证按A、G、R、P、T、Q、S、Y、N、F等代号分项。',
  certainty: 'verified',
};

export const certificateItems2019: Source = {
  id: 'certificate-items-2019',
  document: '市场监管总局关于特种设备作业人员资格认定项目的公告（2019年第3号）',
  article: '附件',
  says: '2019年6月1日起压力管道作业、电梯司机、一般压力容器操作等不再发证。',
  certainty: 'knowledge',
};

export const certificateItems2011: Source = {
  id: 'certificate-items-2011',
  document: '特种设备作业人员作业种类与项目目录（2011年第95号公告，已由2019年目录取代）',
  article: '目录',
  says: '旧目录按A1至A8、G1至G6、P1至P5、T1至T3、Q1至Q10、N1至N5等分项，部分代号含义与现行不同。',
  certainty: 'verified',
};
