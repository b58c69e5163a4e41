import type { Source } from '../inForce';

export const catalogue2014: Source = {
  id: 'catalogue-2014',
  document: '质检总局关于修订《特种设备目录》的公告（2014年第114号）',
  article: '附件',
  says: '目录逐项列出特种设备的种类、类别、品种及其代码。',
  certainty: 'verified',
};

export const catalogueThresholds2014: Source = {
  id: 'catalogue-2014-thresholds',
  document: '质检总局关于修订《特种设备目录》的公告（2014年第114号）',
  article: '附件 各种类释义',
  says: '达到规定参数（如锅炉容积30L、起重量3t）的设备才列入目录。',
  certainty: 'knowledge',
};

export const catalogueBefore2014: Source = {
  id: 'catalogue-before-2014',
  document: '特种设备目录（2004年）及2010年增补目录，2014年修订前',
  article: '代码表',
  says: '旧台账和旧注册代码中仍可见2014年修订时取消的类别、品种代码。',
  certainty: 'knowledge',
};

export const colloquialNames: Source = {
  id: 'colloquial-equipment-names',
  document: '建议值（可修改）：设备俗称对照',
  article: '对照表',
  says: '把行车、龙门吊、客梯等俗称对应到目录的种类、类别或品种。',
  certainty: 'proposal',
};

export const threeAreas: Source = {
  id: 'vehicles-three-areas',
  document: '场（厂）内专用机动车辆安全技术规程 TSG 81-2022',
  article: '适用范围',
  says: '只有仅在工厂厂区、旅游景区、游乐场所使用的车辆列入目录。',
  certainty: 'verified',
};

export const amusementThreshold: Source = {
  id: 'amusement-threshold',
  document: '质检总局关于修订《特种设备目录》的公告（2014年第114号）',
  article: '大型游乐设施释义',
  says: '设计最大线速度不小于2m/s或运行高度距地面不小于2m的载人设施列入目录。',
  certainty: 'verified',
};
