import { day } from '../dates/day';
import type { InForce } from './inForce';
import { placeWords } from './sources/departments';

/** The trade of a using unit (所属行业). */
export interface Industry {
  /** Stable English slug. */
  readonly id: IndustryId;
  readonly name: string;
  readonly english: string;
  readonly words: readonly string[];
}

export type IndustryId =
  | 'education'
  | 'health'
  | 'sport'
  | 'culture'
  | 'tourism'
  | 'commerce'
  | 'hospitality'
  | 'property'
  | 'construction'
  | 'waterConservancy'
  | 'roadWorks'
  | 'transport'
  | 'logistics'
  | 'hazardousChemicals'
  | 'mining'
  | 'metallurgy'
  | 'gas'
  | 'gasFilling'
  | 'fuel'
  | 'heating'
  | 'publicUtility'
  | 'powerGrid'
  | 'powerGeneration'
  | 'chemical'
  | 'machinery'
  | 'textile'
  | 'food'
  | 'buildingMaterial'
  | 'manufacturing'
  | 'agriculture'
  | 'grain'
  | 'civilAffairs'
  | 'government'
  | 'religion'
  | 'postTelecom'
  | 'finance'
  | 'environment'
  | 'inspection';

const industryList: readonly Industry[] = [
  {
    id: 'education',
    name: '教育',
    english: 'education',
    words: ['教育业', '教育行业', '校办', '学校', '幼儿园', '小学', '中学', '学院', '教育培训'],
  },
  {
    id: 'health',
    name: '卫生健康',
    english: 'health',
    words: ['卫生', '医疗', '医疗卫生', '医院', '卫生院', '医疗机构', '卫健', '门诊部', '诊所'],
  },
  { id: 'sport', name: '体育', english: 'sport', words: ['体育业', '体育馆', '体育场', '体育场馆', '健身'] },
  {
    id: 'culture',
    name: '文化',
    english: 'culture',
    words: ['文化业', '文化娱乐', '文化艺术', '影剧院', '影城', '图书馆', '博物馆', '娱乐', '娱乐业'],
  },
  { id: 'tourism', name: '旅游', english: 'tourism', words: ['旅游业', '景区', '旅游景区', '文旅', '文化旅游'] },
  {
    id: 'commerce',
    name: '商贸',
    english: 'commerce',
    words: [
      '商业',
      '商贸业',
      '批发零售',
      '批发和零售业',
      '零售',
      '批发',
      '商贸企业',
      '商场',
      '超市',
      '市场',
      '贸易',
      '购物中心',
      '零售业',
    ],
  },
  {
    id: 'hospitality',
    name: '住宿餐饮',
    english: 'hotels and catering',
    words: ['住宿', '餐饮', '住宿业', '餐饮业', '酒店', '宾馆', '饭店', '住宿和餐饮业', '宾馆饭店', '酒店业', '洗浴'],
  },
  {
    id: 'property',
    name: '物业',
    english: 'property management',
    words: ['物业管理', '物业服务', '房地产', '房地产业', '房地产开发', '小区', '住宅', '物业公司', '置业'],
  },
  {
    id: 'construction',
    name: '建筑施工',
    english: 'construction',
    words: [
      '建筑',
      '建筑业',
      '施工',
      '房屋建筑',
      '建筑工程',
      '建设工程',
      '市政工程',
      '建筑安装',
      '工地',
      '项目部',
      '建工',
      '建设集团',
      '建筑公司',
      '房建',
      '市政建设',
      '建安',
    ],
  },
  {
    id: 'waterConservancy',
    name: '水利',
    english: 'water conservancy',
    words: ['水务', '水利业', '水利工程', '水库', '水利工程施工'],
  },
  {
    id: 'roadWorks',
    name: '公路施工',
    english: 'road works',
    words: ['道路施工', '公路', '路桥', '公路工程', '道路工程', '公路建设'],
  },
  {
    id: 'transport',
    name: '交通运输',
    english: 'transport',
    words: ['运输', '道路运输', '客运', '交通', '公交', '交通运输业', '货运', '运输业', '汽车站', '公共交通'],
  },
  {
    id: 'logistics',
    name: '物流仓储',
    english: 'logistics',
    words: ['物流', '仓储', '快递', '物流业', '仓储业', '冷链', '配送', '仓储物流', '快递物流'],
  },
  {
    id: 'hazardousChemicals',
    name: '危险化学品',
    english: 'hazardous chemicals',
    words: [
      '危化品',
      '危化',
      '危险化学品生产',
      '危险化学品经营',
      '危化品企业',
      '危化品生产',
      '危化品经营',
      '烟花爆竹',
      '民爆',
      '煤化工',
      '焦化',
      '化肥',
      '合成氨',
      '甲醇',
      '农药',
      '石油化工',
      '石化',
    ],
  },
  {
    id: 'mining',
    name: '矿山',
    english: 'mining',
    words: [
      '煤矿',
      '煤业',
      '矿业',
      '煤炭',
      '采矿业',
      '非煤矿山',
      '采掘',
      '采矿',
      '矿',
      '煤炭开采',
      '洗煤',
      '选煤',
      '煤炭行业',
      '采石场',
      '煤焦',
      '洗煤厂',
      '选煤厂',
    ],
  },
  {
    id: 'metallurgy',
    name: '冶金铸造',
    english: 'metallurgy and foundry',
    words: [
      '铸造',
      '冶金',
      '钢铁',
      '冶炼',
      '铸业',
      '铸造业',
      '炼钢',
      '炼铁',
      '有色',
      '冶金行业',
      '轧钢',
      '金属冶炼',
      '铸管',
      '铸造厂',
    ],
  },
  {
    id: 'gas',
    name: '燃气',
    english: 'gas',
    words: ['天然气', '煤层气', '城镇燃气', '燃气经营', '燃气业', '燃气公司', '燃气行业'],
  },
  {
    id: 'gasFilling',
    name: '气体充装和加气',
    english: 'gas filling',
    words: [
      '充装',
      '加气',
      '加气站',
      '气瓶充装',
      '气体充装',
      '充装站',
      '液化气站',
      '液化石油气',
      '液化气',
      '充装单位',
      '储配站',
      '加油加气',
      '工业气体',
      '气体',
    ],
  },
  {
    id: 'fuel',
    name: '成品油零售',
    english: 'fuel retail',
    words: ['加油站', '加油', '成品油', '石油销售', '油库'],
  },
  {
    id: 'heating',
    name: '供热',
    english: 'district heating',
    words: ['热力', '供暖', '集中供热', '供热公司', '热力公司'],
  },
  {
    id: 'publicUtility',
    name: '市政公用',
    english: 'public utilities',
    words: [
      '公用事业',
      '供水',
      '排水',
      '自来水',
      '污水处理',
      '垃圾处理',
      '环卫',
      '水务集团',
      '市政公用事业',
      '污水处理厂',
    ],
  },
  {
    id: 'powerGrid',
    name: '供电',
    english: 'power grid',
    words: ['电网', '供电公司', '国家电网', '国网', '电力供应', '供电企业'],
  },
  {
    id: 'powerGeneration',
    name: '发电',
    english: 'power generation',
    words: ['电厂', '热电', '电力生产', '火电', '风电', '光伏', '发电厂', '能源', '电力'],
  },
  {
    id: 'chemical',
    name: '化工(非危化)',
    english: 'chemicals',
    words: ['化工', '化学', '涂料', '日化', '橡胶', '塑料', '化工厂', '化学工业', '化工行业'],
  },
  {
    id: 'machinery',
    name: '机械制造',
    english: 'machinery',
    words: [
      '机械',
      '装备制造',
      '机加工',
      '机械加工',
      '锻造',
      '重工',
      '装备',
      '煤机',
      '泵业',
      '汽修',
      '钢结构',
      '设备制造',
      '金属制品',
      '矿山机械',
      '化工机械',
      '化工设备',
      '冶金机械',
      '煤矿机械',
      '农业机械',
    ],
  },
  {
    id: 'textile',
    name: '纺织服装',
    english: 'textiles',
    words: ['纺织', '服装', '丝绸', '印染', '服饰', '纺织业', '缫丝', '家纺', '鞋业', '轻纺', '丝织'],
  },
  {
    id: 'food',
    name: '食品',
    english: 'food',
    words: [
      '食品加工',
      '食品生产',
      '饮料',
      '酒业',
      '酿酒',
      '乳业',
      '面粉',
      '粮油加工',
      '食品业',
      '制糖',
      '肉制品',
      '豆制品',
      '食品厂',
      '饼业',
      '醋业',
    ],
  },
  {
    id: 'buildingMaterial',
    name: '建材',
    english: 'building materials',
    words: ['水泥', '混凝土', '商砼', '砖厂', '陶瓷', '玻璃', '耐火材料', '建材业', '搅拌站', '建材行业', '预制构件'],
  },
  {
    id: 'manufacturing',
    name: '其他制造业',
    english: 'other manufacturing',
    words: [
      '制造',
      '制造业',
      '工业',
      '工业企业',
      '加工',
      '加工厂',
      '制药',
      '药业',
      '医药',
      '包装',
      '印刷',
      '家具',
      '木业',
      '纸业',
      '造纸',
      '电子',
      '电器',
      '厂',
      '工贸',
      '其他工业',
      '轻工',
      '材料',
      '新材料',
      '科技',
      '塑业',
      '制品',
      '一般工业',
    ],
  },
  {
    id: 'agriculture',
    name: '农业',
    english: 'agriculture',
    words: [
      '养殖',
      '农牧',
      '畜牧',
      '种植',
      '农机',
      '林业',
      '屠宰',
      '农林牧渔',
      '农林牧渔业',
      '合作社',
      '饲料',
      '农产品',
      '牧业',
      '农业行业',
      '屠宰场',
    ],
  },
  { id: 'grain', name: '粮食储备', english: 'grain storage', words: ['粮食', '粮库', '粮站', '储备库', '粮油'] },
  {
    id: 'civilAffairs',
    name: '民政',
    english: 'civil affairs',
    words: ['养老', '养老院', '养老服务', '福利', '殡葬', '敬老院', '福利院', '社会福利', '殡仪馆'],
  },
  {
    id: 'government',
    name: '机关事业',
    english: 'government',
    words: [
      '机关',
      '政府',
      '事业单位',
      '公共管理',
      '行政机关',
      '党政机关',
      '人民政府',
      '法院',
      '检察院',
      '公共管理和社会组织',
    ],
  },
  { id: 'religion', name: '宗教', english: 'religion', words: ['宗教场所', '寺庙', '教堂', '寺院'] },
  {
    id: 'postTelecom',
    name: '邮政通信',
    english: 'post and telecom',
    words: ['邮政', '通信', '电信', '信息传输', '移动通信', '联通'],
  },
  { id: 'finance', name: '金融', english: 'finance', words: ['银行', '金融业', '保险', '农商银行', '信用社', '支行'] },
  { id: 'environment', name: '生态环境', english: 'environment', words: ['环保', '生态环境', '环境监测'] },
  {
    id: 'inspection',
    name: '检验检测',
    english: 'inspection',
    words: ['检验', '检测', '检验检测机构', '特种设备检验'],
  },
];

export const industries: InForce<readonly Industry[]> = [
  { from: day('2023-04-03'), value: industryList, source: placeWords },
];
