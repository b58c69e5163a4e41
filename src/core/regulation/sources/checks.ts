import type { Source } from '../inForce';

/** Sources of the rules that look for what is wrong or missing in a ledger. */

const law = '中华人民共和国特种设备安全法';

export const lawStaff: Source = {
  id: 'law-14',
  document: law,
  article: '第十四条',
  says: '安全管理人员和作业人员应当按规定取得相应资格，方可从事相关工作',
  certainty: 'verified',
};

export const lawRegistration: Source = {
  id: 'law-33',
  document: law,
  article: '第三十三条',
  says: '使用单位应当在设备投入使用前或者投入使用后三十日内办理使用登记，取得使用登记证书',
  certainty: 'verified',
};

export const lawSystems: Source = {
  id: 'law-34',
  document: law,
  article: '第三十四条',
  says: '使用单位应当建立岗位责任、隐患治理、应急救援等安全管理制度',
  certainty: 'verified',
};

export const lawSelfCheck: Source = {
  id: 'law-39',
  document: law,
  article: '第三十九条',
  says: '使用单位应当对设备经常维护保养和定期自行检查，对安全附件、安全保护装置定期校验、检修并作记录',
  certainty: 'knowledge',
};

export const lawInspection: Source = {
  id: 'law-40',
  document: law,
  article: '第四十条',
  says: '检验合格有效期届满前一个月提出定期检验要求；未经定期检验或者检验不合格的，不得继续使用',
  certainty: 'verified',
};

export const lawScrapping: Source = {
  id: 'law-48',
  document: law,
  article: '第四十八条',
  says: '达到报废条件的应当报废并注销使用登记；达到设计使用年限可以继续使用的，应当通过检验或者安全评估并办理登记变更',
  certainty: 'knowledge',
};

export const seed3211: Source = {
  id: 'seed-3-1-1',
  document: '高政办发〔2023〕4号',
  article: '三(一)1 主体责任',
  says: '使用单位必须按三落实、两有证、一检验、一预案使用特种设备，并适时演练应急预案',
  certainty: 'verified',
};

export const seedTownshipDuties: Source = {
  id: 'seed-3-1-2',
  document: '高政办发〔2023〕4号',
  article: '三(一)2 属地管理责任',
  says: '乡镇(街道)做好特种设备摸排，建立分类台账，做到底数清、情况明',
  certainty: 'verified',
};

export const seedAnnexDepartments: Source = {
  id: 'seed-annex-2',
  document: '高政办发〔2023〕4号',
  article: '附件2 行业主管部门职责分工',
  says: '列明各行业主管部门的特种设备监督管理职责，未列明的由其他行业主管部门负责',
  certainty: 'verified',
};

export const seedClasses: Source = {
  id: 'seed-3-2',
  document: '高政办发〔2023〕4号',
  article: '三(二)1、2 分类分级方法',
  says: '使用单位按固有风险分A、B、C三类，按动态风险分1、2、3、4级',
  certainty: 'verified',
};

export const seedHazards: Source = {
  id: 'seed-3-3-3',
  document: '高政办发〔2023〕4号',
  article: '三(三)3 警示告知和挂牌督办',
  says: '对隐患较大的约见警示、书面告知，对整治不力的挂牌督办，仍不到位的通报曝光',
  certainty: 'verified',
};

export const creditCodeStandard: Source = {
  id: 'gb-32100',
  document: '法人和其他组织统一社会信用代码编码规则 GB 32100-2015',
  article: '4 编码规则、附录A 校验码',
  says: '代码18位，不用I、O、S、V、Z，末位是按加权模31算出的校验码，一个主体只有一个代码',
  certainty: 'knowledge',
};

export const idNumberStandard: Source = {
  id: 'gb-11643',
  document: '公民身份号码 GB 11643-1999',
  article: '4 号码的结构和表示形式',
  says: '号码18位，第7至14位是出生日期，末位是按加权模11算出的校验码',
  certainty: 'knowledge',
};

export const deviceCodeMethod: Source = {
  id: 'device-code-method',
  document: '特种设备设备代码编号方法(各安全技术规范附件)',
  article: '编号结构',
  says: '4位目录代码、2位许可机关代码、3位制造单位序号、4位制造年份、4或5位顺序号，共17或18位；旧注册代码20位',
  certainty: 'knowledge',
};

const useRules = '特种设备使用管理规则 TSG 08-2017';

export const registrationNumbering: Source = {
  id: 'tsg-08-numbering',
  document: useRules,
  article: '附件 使用登记证编号方法(待按TSG 08-2026复核)',
  says: '编号由种类简称、目录代码第2和第3位、省简称、地市字母、顺序号和登记年份组成',
  certainty: 'recheck',
};

export const stopRules: Source = {
  id: 'tsg-08-stop',
  document: useRules,
  article: '第3章 停用、报废(待按TSG 08-2026复核)',
  says: '拟停用一年以上的，停用后30日内书面告知登记机关；重新启用时超过检验有效期的先检验',
  certainty: 'recheck',
};

export const fillingRule: Source = {
  id: 'registration-form-notes',
  document: '特种设备使用登记表填写说明',
  article: '填写要求',
  says: '各栏如实填写完整，没有对应内容的划“—”',
  certainty: 'verified',
};

export const certificateTerms: Source = {
  id: 'tsg-z6001',
  document: '特种设备作业人员考核规则 TSG Z6001-2019',
  article: '证书有效期和复审',
  says: '证书有效期4年，有效期届满1个月以前申请复审',
  certainty: 'verified',
};

export const certificateItems: Source = {
  id: 'samr-2021-41',
  document: '特种设备作业人员资格认定分类与项目(市场监管总局公告2021年第41号)',
  article: '分类与项目表',
  says: '规定现行的作业项目及代号；2019年6月以前的代号含义不同，已不再使用',
  certainty: 'verified',
};

export const vesselGrades: Source = {
  id: 'tsg-21-8.1.6',
  document: '固定式压力容器安全技术监察规程 TSG 21-2016',
  article: '8.1.6 检验周期',
  says: '安全状况等级4级的监控使用，累计不超过3年；5级的应当处理缺陷，否则不得继续使用',
  certainty: 'verified',
};

export const elevatorSelfTest: Source = {
  id: 'tsg-t7008',
  document: '电梯自行检测规则 TSG T7008-2023',
  article: '自行检测要求',
  says: '不做定期检验的年份，使用单位每年组织一次自行检测',
  certainty: 'verified',
};

export const vesselAnnualCheck: Source = {
  id: 'tsg-21-7.2',
  document: '固定式压力容器安全技术监察规程 TSG 21-2016',
  article: '7.2 年度检查',
  says: '使用单位每年至少进行一次年度检查',
  certainty: 'verified',
};

export const boilerInspection: Source = {
  id: 'tsg-11-9',
  document: '锅炉安全技术规程 TSG 11-2020',
  article: '第9章 定期检验',
  says: '外部检验一般每年一次，内部检验一般每2年一次；客运索道另按其检验规则做全面检验',
  certainty: 'verified',
};

/** 建议值 and data rules of this tool. */
export const dataRule: Source = {
  id: 'proposal-data',
  document: '本工具数据规则',
  article: '建议值（可修改）',
  says: '台账数据应当完整、前后一致、能够唯一识别；发现异常只提示核实，不改动原文',
  certainty: 'proposal',
};
