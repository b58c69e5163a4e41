import type { Source } from '../inForce';

/** Sources of the seven items of 3211 and of the thresholds behind them. */

const rules2017 = '特种设备使用管理规则 TSG 08-2017';
const rules2026 = '特种设备使用管理规则 TSG 08-2026';
const law = '中华人民共和国特种设备安全法';

export const organisationRule2017: Source = {
  id: 'tsg-08-2017-2.3',
  document: rules2017,
  article: '2.3 安全管理机构设置',
  says: '电站锅炉、为公众提供运营服务的电梯、公众聚集场所30台以上电梯、10台以上大型游乐设施或观光车、客运架空索道或缆车、总量50台以上(不含气瓶)的，应当设置安全管理机构',
  certainty: 'verified',
};

export const organisationRule2026: Source = {
  ...organisationRule2017,
  id: 'tsg-08-2026-organisation',
  document: rules2026,
  article: '安全管理机构(条号待核)',
  says: '2026年5月1日起替代TSG 08-2017；数值暂按2017版，待按新规则复核',
  certainty: 'recheck',
};

export const fullTimeRule2017: Source = {
  id: 'tsg-08-2017-2.4.2.2.2',
  document: rules2017,
  article: '2.4.2.2.2 安全管理员配备',
  says: '应当设置机构的，或者有2.5MPa以上锅炉、5台以上第Ⅲ类容器、移动式容器或气瓶充装、10km以上工业管道、移动式容器、拖牵索道、大型游乐设施、总量20台以上(不含气瓶)的，应当配备专职安全管理员并取得A证',
  certainty: 'verified',
};

export const fullTimeRule2026: Source = {
  ...fullTimeRule2017,
  id: 'tsg-08-2026-full-time',
  document: rules2026,
  article: '安全管理员(条号待核)',
  says: '2026年5月1日起替代TSG 08-2017；数值暂按2017版，待按新规则复核',
  certainty: 'recheck',
};

export const lawPublicService: Source = {
  id: 'law-36',
  document: law,
  article: '第三十六条',
  says: '电梯、客运索道、大型游乐设施等为公众提供服务的特种设备的运营使用单位，应当设置安全管理机构或者配备专职安全管理人员；其他单位可以配备兼职',
  certainty: 'verified',
};

export const staffRule2017: Source = {
  id: 'tsg-08-2017-2.4',
  document: rules2017,
  article: '2.4 管理人员和作业人员(待按TSG 08-2026复核)',
  says: '使用单位应当明确主要负责人、安全管理负责人和安全管理员，可以是专职、兼职或者委托',
  certainty: 'recheck',
};

export const systemRule2017: Source = {
  id: 'tsg-08-2017-2.6',
  document: rules2017,
  article: '2.6 安全管理制度',
  says: '使用单位应当按要求建立特种设备安全管理制度和操作规程',
  certainty: 'knowledge',
};

export const systemRule2026: Source = {
  ...systemRule2017,
  id: 'tsg-08-2026-system',
  document: rules2026,
  article: '安全管理制度(条号待核)',
  says: '2026年5月1日起替代TSG 08-2017；制度目录暂按2017版，待按新规则复核，另应有风险管控清单和每日检查记录',
  certainty: 'recheck',
};

export const responsibilityOrder: Source = {
  id: 'samr-order-74',
  document: '特种设备使用单位落实使用安全主体责任监督管理规定(市场监管总局令第74号)',
  article: '各章安全总监和安全员条款',
  says: '使用单位应当依法配备安全总监和足够数量的安全员，逐台明确负责的安全员；房屋建筑工地、市政工程工地的起重机械和场车不适用',
  certainty: 'verified',
};

export const soleTraderTolerance: Source = {
  id: 'proposal-sole-trader',
  document: '建议值（可修改）',
  article: '单台设备个体工商户的安全总监、安全员',
  says: '规定没有数量界限；只有1台设备的个体工商户未见安全总监、安全员的，列为需核实，不判不符合',
  certainty: 'proposal',
};

export const operatorTable: Source = {
  id: 'samr-2021-41-posts',
  document: '特种设备作业人员资格认定分类与项目(市场监管总局公告2021年第41号)',
  article: '作业项目及备注',
  says: '司炉G、快开门容器R1、充装R2和P、氧舱R3、起重机司机Q2、索道S2、游乐设施Y2、叉车N1、观光车N2；地面和遥控操作的桥式起重机、电动葫芦不要求Q2',
  certainty: 'knowledge',
};

export const operatorTable2019: Source = {
  ...operatorTable,
  id: 'samr-2019-3-posts',
  document: '特种设备作业人员资格认定分类与项目(市场监管总局公告2019年第3号)',
};

export const emergencyPlanRule: Source = {
  id: 'tsg-08-2017-2.12',
  document: rules2017,
  article: '2.12 应急预案与演练(待按TSG 08-2026复核)',
  says: '使用单位应当制定特种设备事故应急专项预案或者并入综合预案，定期演练并记录',
  certainty: 'recheck',
};
