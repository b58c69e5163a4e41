import type { Source } from '../inForce';

/** Sources of the drills that the rules for one kind of device ask for. */

export const rideDrillSource: Source = {
  id: 'drill-rides',
  document: '大型游乐设施安全监察规定（质检总局令第154号，条款号待核对）',
  article: '应急救援演练',
  says: '运营使用单位对每台（套）大型游乐设施每年至少演练一次。',
  certainty: 'knowledge',
};

export const ropewayDrillSource: Source = {
  id: 'drill-ropeways',
  document: '客运索道应急救援演练要求（条款号待核对）',
  article: '应急救援演练',
  says: '客运索道使用单位每年至少演练一次。',
  certainty: 'knowledge',
};

export const liftDrillSource: Source = {
  id: 'tsg-t5001-9-6',
  document: '电梯使用管理与维护保养规则 TSG T5001-2009（已被替代，待按 TSG 08-2026 复核）',
  article: '第九条(六)',
  says: '学校、医院、商场、车站等人员密集场所的电梯每年至少进行一次救援演练。',
  certainty: 'recheck',
};
