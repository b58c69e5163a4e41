import type { Source } from '../inForce';

/** Sources of the four rates. */

export const rateProposal: Source = {
  id: 'proposal-rates',
  document: '建议值（可修改）：四率计算口径',
  article: '依高政办发〔2023〕4号四(一)的四率名称拟定',
  says: '只算在用设备；投用不满30日尚未登记的列为待办，不进分子分母；缺资料进分母不进分子；到期或已销号的隐患进分母',
  certainty: 'proposal',
};
