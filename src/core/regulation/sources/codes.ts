import type { Source } from '../inForce';

export const creditCodeStandard: Source = {
  id: 'gb-32100-2015',
  document: '法人和其他组织统一社会信用代码编码规则 GB 32100-2015',
  article: '4 代码构成及校验码计算',
  says: '统一社会信用代码18位，末位是前17位按权数模31求出的校验码。',
  certainty: 'knowledge',
};

export const organisationCodeStandard: Source = {
  id: 'gb-11714-1997',
  document: '全国组织机构代码编制规则 GB 11714-1997',
  article: '校验码计算',
  says: '组织机构代码由8位本体代码和1位模11校验码组成。',
  certainty: 'knowledge',
};

export const idCardStandard: Source = {
  id: 'gb-11643-1999',
  document: '公民身份号码 GB 11643-1999',
  article: '4 编码对象与校验码',
  says: '公民身份号码18位，第7至14位是出生日期，末位是模11-2校验码。',
  certainty: 'knowledge',
};

export const deviceCodeRule: Source = {
  id: 'device-code',
  document: '特种设备设备代码编号方法（各安全技术规范附件）',
  article: '设备代码编号方法',
  says: '设备代码由目录代码4位、许可机关2位、制造单位3位、制造年份4位和顺序号4至5位组成。',
  certainty: 'verified',
};

export const registrationCode20Rule: Source = {
  id: 'registration-code-20',
  document: '特种设备注册代码编制规则（旧）',
  article: '注册代码组成',
  says: '旧注册代码20位：设备分类4位、行政区划6位、登记年月6位、顺序号4位。',
  certainty: 'verified',
};

export const registrationNoRule: Source = {
  id: 'registration-no',
  document: '特种设备使用管理规则 TSG 08-2017',
  article: '附件 使用登记证编号编制方法',
  says: '使用登记证编号由种类简称、目录代码第2和第3位、省和地市简称、顺序号及登记年份组成。',
  certainty: 'recheck',
};
