import type { Source } from '../inForce';

export const creditCodeStandard: Source = {
  id: 'gb-32100-2015',
  document: '法人和其他组织统一社会信用代码编码规则 GB 32100-2015',
  article: '4 代码构成及校验码计算',
  says: '统一社会信用代码18位，末位是前17位按权数模31求出的校验码。',
  certainty: 'knowledge',
};
