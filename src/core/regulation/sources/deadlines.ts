import type { Source } from '../inForce';

/** Sources of inspection cycles, certificate terms, drills and other deadlines. */

export const boilerCycleSource: Source = {
  id: 'tsg-11-2020-9',
  document: '锅炉安全技术规程 TSG 11-2020',
  article: '第9章',
  says: '锅炉外部检验每年一次，内部检验一般每两年一次，首次内部检验在投入运行后一年进行。',
  certainty: 'verified',
};

export const classDBoilerSource: Source = {
  id: 'tsg-11-2020-class-d',
  document: '锅炉安全技术规程 TSG 11-2020',
  article: 'D级锅炉的规定',
  says: 'D级锅炉不办理使用登记，不实施定期检验。',
  certainty: 'knowledge',
};

export const fixedVesselSource: Source = {
  id: 'tsg-21-2016-8.1.6',
  document: '固定式压力容器安全技术监察规程 TSG 21-2016',
  article: '8.1.6',
  says: '金属容器投用后三年内首次检验，此后1、2级一般每六年，3级每三年至六年，4级监控使用，5级处理缺陷前不得继续使用。',
  certainty: 'verified',
};

export const watchedVesselProposal: Source = {
  id: 'proposal-vessel-grade-4',
  document: '建议值（可修改）：监控使用的压力容器检验周期',
  article: '参照 TSG 21-2016 8.1.6',
  says: '4级容器的周期由检验机构确定，报告未载明时按12个月提醒。',
  certainty: 'proposal',
};

export const ungradedVesselProposal: Source = {
  id: 'proposal-vessel-ungraded',
  document: '建议值（可修改）：安全状况等级未填的检验周期',
  article: '参照 TSG 21-2016 8.1.6',
  says: '台账没有安全状况等级时，按等级范围内较短的周期提醒。',
  certainty: 'proposal',
};

export const vesselAnnualSource: Source = {
  id: 'tsg-21-2016-7.2',
  document: '固定式压力容器安全技术监察规程 TSG 21-2016',
  article: '7.2',
  says: '使用单位每年对压力容器至少进行一次年度检查。',
  certainty: 'verified',
};

export const mobileVesselSource: Source = {
  id: 'tsg-r0005-2011-8',
  document: '移动式压力容器安全技术监察规程 TSG R0005-2011',
  article: '第8章',
  says: '移动式压力容器每年至少一次年度检验，定期检验周期按品种和安全状况等级确定。',
  certainty: 'verified',
};

export const tubeTrailerProposal: Source = {
  id: 'proposal-tube-trailer',
  document: '建议值（可修改）：长管拖车、管束式集装箱检验周期',
  article: '参照 TSG R0005-2011 第8章',
  says: '介质分组不明时按较短的A组周期：首次3年，此后5年。',
  certainty: 'proposal',
};

export const oxygenChamberSource: Source = {
  id: 'tsg-24-2015',
  document: '氧舱安全技术监察规程 TSG 24-2015',
  article: '定期检验',
  says: '氧舱首次定期检验在投用后一年内，此后按三年提醒；周期待核，以检验报告为准。',
  certainty: 'recheck',
};

export const cylinderSource: Source = {
  id: 'tsg-23-2021-9',
  document: '气瓶安全技术规程 TSG 23-2021',
  article: '第9章',
  says: '气瓶定期检验周期按瓶型和所装介质确定。',
  certainty: 'verified',
};

export const cylinderKnowledge: Source = {
  id: 'tsg-23-2021-9-knowledge',
  document: '气瓶安全技术规程 TSG 23-2021',
  article: '第9章（焊接、低温绝热、车用气瓶）',
  says: '焊接气瓶一般三年、腐蚀性介质两年、惰性气体五年；低温绝热和车用天然气瓶三年。',
  certainty: 'knowledge',
};

export const cylinderProposal: Source = {
  id: 'proposal-cylinder-unknown',
  document: '建议值（可修改）：瓶型或介质不明的气瓶',
  article: '参照 TSG 23-2021 第9章',
  says: '瓶型或介质不明时按最短的24个月提醒。',
  certainty: 'proposal',
};

export const elevatorSource: Source = {
  id: 'tsg-t7001-2023-4.1',
  document: '电梯监督检验和定期检验规则 TSG T7001-2023',
  article: '4.1',
  says: '自安装监督检验起第1、4、7、9、11、13、15年定期检验，超过15年每年定期检验，其余年份由使用单位组织自行检测。',
  certainty: 'verified',
};

export const elevatorSource2009: Source = {
  id: 'tsg-t7001-2009',
  document: '电梯监督检验和定期检验规则 TSG T7001-2009',
  article: '定期检验周期',
  says: '在用电梯每年定期检验一次。',
  certainty: 'knowledge',
};

export const craneSource: Source = {
  id: 'tsg-q7015-2016',
  document: '起重机械定期检验规则 TSG Q7015-2016',
  article: '定期检验周期',
  says: '塔式、流动式起重机、升降机和吊运熔融金属的起重机每年，其余起重机械每两年定期检验一次。',
  certainty: 'recheck',
};

export const unknownCraneProposal: Source = {
  id: 'proposal-crane-unknown',
  document: '建议值（可修改）：类别不明的起重机械',
  article: '参照 TSG Q7015-2016',
  says: '台账只写起重机械、类别不明时，按较短的12个月提醒。',
  certainty: 'proposal',
};

export const vehicleSource: Source = {
  id: 'tsg-81-2022-4.2.1.2',
  document: '场（厂）内专用机动车辆安全技术规程 TSG 81-2022',
  article: '4.2.1.2',
  says: '叉车每两年、观光车和观光列车每年定期检验一次，以月为准，提前检验不改变基准月。',
  certainty: 'verified',
};

export const vehicleSource2017: Source = {
  id: 'tsg-n0001-2017',
  document: '场（厂）内专用机动车辆安全技术监察规程 TSG N0001-2017',
  article: '定期检验周期',
  says: '在用场车每年定期检验一次。',
  certainty: 'knowledge',
};

export const rideSource: Source = {
  id: 'tsg-71-2023',
  document: '大型游乐设施安全技术规程 TSG 71-2023',
  article: '定期检验周期',
  says: '大型游乐设施每年定期检验一次。',
  certainty: 'knowledge',
};

export const ropewaySource: Source = {
  id: 'tsg-s7001-2013',
  document: '客运索道监督检验和定期检验规则 TSG S7001-2013',
  article: '定期检验周期',
  says: '客运索道每年一次年度检验，每三年一次全面检验。',
  certainty: 'verified',
};

export const industrialPipeSource: Source = {
  id: 'tsg-d7005-2018',
  document: '压力管道定期检验规则——工业管道 TSG D7005-2018',
  article: '检验周期',
  says: '安全状况等级1、2级：GC1、GC2级不超过六年，GC3级不超过九年；3级不超过三年；4级应当判废。',
  certainty: 'recheck',
};

export const firstPipeInspection: Source = {
  id: 'tsg-d7005-2018-first',
  document: '压力管道定期检验规则 TSG D7005-2018、TSG D7004-2010',
  article: '首次定期检验',
  says: '管道投用后三年内首次定期检验。',
  certainty: 'knowledge',
};

export const industrialPipeSource2025: Source = {
  id: 'tsg-31-2025',
  document: '工业管道安全技术规程 TSG 31-2025',
  article: '定期检验（待按新规程复核）',
  says: '2026年1月1日起不再设GC3级；检验周期仍按原规则数值提醒。',
  certainty: 'recheck',
};

export const publicPipeSource: Source = {
  id: 'tsg-d7004-2010',
  document: '压力管道定期检验规则——公用管道 TSG D7004-2010',
  article: '检验周期',
  says: '次高压燃气管道不超过八年，中压、GB2级不超过十二年，聚乙烯和铸铁管道不超过十五年；每年一次年度检查。',
  certainty: 'verified',
};

export const longPipeSource: Source = {
  id: 'tsg-d7003-2010',
  document: '压力管道定期检验规则——长输（油气）管道 TSG D7003-2010',
  article: '检验周期',
  says: '定期检验三至八年，按较短的三年提醒；每年一次年度检查。',
  certainty: 'recheck',
};

export const pipeAnnualSource: Source = {
  id: 'pipe-annual-check',
  document: '压力管道定期检验规则 TSG D7003、D7004、D7005',
  article: '年度检查',
  says: '压力管道每年至少一次年度（在线）检查。',
  certainty: 'knowledge',
};

export const applyForInspection: Source = {
  id: 'law-40-apply',
  document: '中华人民共和国特种设备安全法',
  article: '第四十条',
  says: '在检验合格有效期届满前一个月向检验机构提出定期检验要求。',
  certainty: 'verified',
};

export const certificateSource: Source = {
  id: 'tsg-z6001-2019-review',
  document: '特种设备作业人员考核规则 TSG Z6001-2019',
  article: '复审',
  says: '证件有效期四年，有效期届满一个月以前申请复审。',
  certainty: 'verified',
};

export const halfYearDrillSource: Source = {
  id: 'emergency-plans-33',
  document: '生产安全事故应急预案管理办法（应急管理部令第2号）',
  article: '第三十三条',
  says: '宾馆、商场、娱乐场所、旅游景区等人员密集场所和高危行业单位至少每半年演练一次。',
  certainty: 'verified',
};

export const yearlyDrillSource: Source = {
  id: 'tsg-08-2017-2.12.1',
  document: '特种设备使用管理规则 TSG 08-2017（待按 TSG 08-2026 复核）',
  article: '2.12.1',
  says: '制定专项预案的使用单位每年至少演练一次；其余单位适时演练，建议同样每年一次。',
  certainty: 'recheck',
};

export const warningProposal: Source = {
  id: 'proposal-warning-days',
  document: '建议值（可修改）：到期提醒',
  article: '提前提醒天数',
  says: '报检日前30日提醒，证书到期前90日提醒、30日报警，演练、检查、报告和整改到期前分别提醒。',
  certainty: 'proposal',
};

export const monthOnlyProposal: Source = {
  id: 'proposal-month-only',
  document: '建议值（可修改）：只写年月的日期',
  article: '月末起算',
  says: '只写年月的到期日，过了当月最后一天才算超期，报检提醒从当月第一天倒推。',
  certainty: 'proposal',
};

export const hazardDeadlineProposal: Source = {
  id: 'proposal-hazard-deadlines',
  document: '建议值（可修改）：隐患整改期限',
  article: '默认期限',
  says: '未写整改期限时，一般隐患15日，严重隐患30日，重大隐患60日；严重和重大隐患应立即停用。',
  certainty: 'proposal',
};

export const reportDueProposal: Source = {
  id: 'proposal-report-due',
  document: '建议值（可修改）：安全状况报告期限',
  article: '期末后10日',
  says: '安全状况报告在报告期结束后10日内提交。',
  certainty: 'proposal',
};

export const siteCheckProposal: Source = {
  id: 'proposal-site-check',
  document: '建议值（可修改）：现场检查频次',
  article: '分类分级监管表',
  says: '按单位的类别和等级确定两次现场检查的间隔。',
  certainty: 'proposal',
};
