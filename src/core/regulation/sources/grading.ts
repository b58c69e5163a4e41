import type { Source } from '../inForce';

/** Sources of the classes, levels and supervision measures. */

export const seedClassification: Source = {
  id: 'seed-3-2-1',
  document: '高政办发〔2023〕4号',
  article: '三(二)1 分类方法',
  says: '按固有风险从大到小把使用单位分为A、B、C三类，公众聚集场所使用单位一般划为A类，具体办法由有关部门制定',
  certainty: 'verified',
};

export const classProposal: Source = {
  id: 'proposal-class',
  document: '建议值（可修改）：分类判定表',
  article: '依高政办发〔2023〕4号三(二)1的设备种类、安全状况、人员密集、经济损失四因素拟定',
  says: '文件未规定具体分类办法，此表为建议，由有关部门确定后修改',
  certainty: 'proposal',
};

export const levelProposal: Source = {
  id: 'proposal-level',
  document: '建议值（可修改）：百分制分级规则',
  article: '依高政办发〔2023〕4号三(二)2的七项因素拟定',
  says: '文件未规定具体分级规则，分值、分数线和否决项为建议，由有关部门确定后修改',
  certainty: 'proposal',
};

export const matrixProposal: Source = {
  id: 'proposal-matrix',
  document: '建议值（可修改）：十二格监管措施表',
  article: '依高政办发〔2023〕4号三(二)3拟定',
  says: '文件未规定检查频次和报告周期，十二格为建议，由有关部门确定后修改',
  certainty: 'proposal',
};
