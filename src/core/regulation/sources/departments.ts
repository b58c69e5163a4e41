import type { Source } from '../inForce';

const seed = '高平市人民政府办公室关于加强特种设备安全监管工作的实施意见（高政办发〔2023〕4号）';
const proposal = '建议值（可修改）：行业主管部门对照表';

/** 附件2's own sentence about one department. */
export const departmentDuty: Source = {
  id: 'seed-annex-2-duties',
  document: seed,
  article: '附件2',
  says: '附件2逐一列出15个部门在特种设备安全监管中的职责。',
  certainty: 'verified',
};

/** 附件2's last sentence. */
export const otherDepartments: Source = {
  id: 'seed-annex-2-others',
  document: seed,
  article: '附件2 末段',
  says: '未列名的行业主管部门负责各自行业内部在用特种设备的监管。',
  certainty: 'verified',
};

export const ledgerNamesDepartment: Source = {
  id: 'department-stated',
  document: seed,
  article: '三（一）3',
  says: '行业主管部门对本行业的特种设备加强管理；台账已写明主管部门的，以台账为准。',
  certainty: 'verified',
};

/** Where 附件2 does not say it in so many words. */
export const departmentProposal: Source = {
  id: 'department-proposal',
  document: proposal,
  article: '对照表',
  says: '附件2没有直接写明的行业和场所，按职责相近的部门建议，由领导小组办公室确认。',
  certainty: 'proposal',
};

export const crowdedPlacesOfSeed: Source = {
  id: 'seed-crowded-places',
  document: seed,
  article: '三（二）1',
  says: '学校、幼儿园、医院、车站、客运码头、商场、体育场馆、展览馆、公园、旅游景区、游乐场所等公众聚集场所的使用单位一般划为A类。',
  certainty: 'verified',
};

export const townshipList: Source = {
  id: 'gaoping-townships',
  document: '高平市行政区划（公开资料，乡镇名称以民政部门公布为准）',
  article: '乡镇街道名单',
  says: '高平市辖3个街道、9个镇、4个乡；开发区管委会为高政办发〔2023〕4号的主送单位。',
  certainty: 'verified',
};

export const placeWords: Source = {
  id: 'place-words',
  document: '建议值（可修改）：场所类型和行业用词对照',
  article: '对照表',
  says: '按单位名称中的用词推断场所类型和行业，推断结果应由人核对。',
  certainty: 'proposal',
};
