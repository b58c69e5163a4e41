import { unit } from '../../fields/unit';
import { title, type TitleRule } from '../titleRule';

const on = ['unit'] as const;
const notPerson = ['unit', 'equipment', 'hazard', 'patrol', 'training', 'report'] as const;
const owner =
  '(?:使用管理|使用|被检查|被检|受检查|受检|被查|被巡查|被监管|被监督|被督查|责任主体|责任|整改责任|治理责任|整改|治理|运营|经营|生产经营|生产|申报|业主|监管)';

export const unitTitles: readonly TitleRule[] = [
  title(unit.name, `单位{named}|(?:所属|所在|隶属|归属|注册|${owner})单位(?:的)?{named}?`, { on: notPerson }),
  title(unit.name, '(?:隐患|问题)(?:所在|所属|责任)?(?:单位|企业)(?:名称)?', { on: ['hazard', 'patrol'] }),
  title(unit.name, '(?:使用)?物业(?:管理|服务)?(?:单位|公司|企业)(?:名称)?', { on: ['equipment'], weak: true }),
  // Beside a clear 使用单位, a bare 单位 is a unit of measure.
  title(unit.name, '单位', { on: notPerson, weak: true }),
  title(unit.name, '(?:参训|参加|参与|受训|参培|受教育)(?:单位|企业|公司){named}?', { on: ['training'] }),
  title(
    unit.name,
    '(?:{device})?(?:使用管理|使用|使用者|被检查|被检|受检查|受检|被查|被巡查|被监管|运营|生产经营|主体|市场主体|经营主体|责任主体)(?:单位|企业|公司|机构|方|主体|对象)?(?:名称|全称)|(?:{device})?使用单位|被检查单位|受检单位|受检查单位|被检单位|被检查企业|受检企业|被查单位|被检查对象|运营单位|运营企业|生产经营单位|市场主体|经营主体|(?:检查|巡查|监管|监督检查)对象|(?:{manage})(?:企业|商户|场所)',
  ),
  title(unit.name, `(?:所属|所在|隶属|归属|注册|${owner})?(?:企业|公司|经营者|商户|经营户|店铺)(?:的)?{named}?`, {
    on: notPerson,
  }),
  title(unit.name, '(?:{device})?(?:产权|管理|使用权|所有权)(?:单位|企业|公司|人){named}?', {
    on: notPerson,
    weak: true,
    trust: 0.9,
  }),
  title(unit.name, '组织机构|所属机构|机构名称|组织名称|组织', { on: ['training', 'unit'], weak: true }),
  title(
    unit.name,
    '(?:学校|医院|酒店|宾馆|商场|超市|网吧|门店|店铺|工厂|园区|幼儿园|养老院|客户|场所|厂|药店|饭店|(?:加油|加气|加氢|充装|供应)+站|气站|景区)名称',
    { on: notPerson, weak: true },
  ),
  title(unit.name, '名称', { on, weak: true }),
  title(
    unit.uscc,
    '(?:使用|产权|管理|所属|法人)?(?:单位|企业|公司|机构|组织|主体)?(?:的)?(?:统一)?(?:社会|社会统一)?信用(?:代码|编码|代号)(?:证)?{no}?',
  ),
  title(unit.uscc, '(?:使用)?(?:单位|企业)?组织机构代码(?:证)?{no}?|(?:单位|企业)?统一代码|(?:单位|企业)代码'),
  title(unit.uscc, '纳税人识别号|税号', { weak: true }),
  title(
    unit.township,
    '(?:单位|企业|设备)?(?:所属|所在|属地|行政|管辖|辖区)?(?:的)?(?:乡镇|镇街|街道|乡镇街道|乡街道|镇街道|乡镇街|镇乡|街镇|街乡|镇办|乡镇办|乡镇办事处|街道办事处|街道办|街办|镇)(?:名称|办|办事处)?',
  ),
  title(unit.township, '属地|辖区|所属辖区|所在辖区|属地政府|乡', { weak: true }),
  title(unit.township, '(?:设备)?(?:使用地点)?(?:所属|所在)(?:区域|地区)', { on: ['unit', 'report'] }),
  title(unit.department, '(?:所属|对应)?(?:行业|业务)?(?:主管|监管|监督管理|监督|归口)(?:行业)?(?:部门|局)(?:名称)?'),
  title(
    unit.department,
    '(?:整改)?(?:管理|责任|使用|所属|所在|归属|归口管理|用车|责任管理)部门(?:名称)?|部门|部门名称|责任科室',
  ),
  title(
    unit.industry,
    '(?:单位|企业)?(?:所属|所在|国民经济)?行业(?:类别|分类|类型|领域|名称|大类|门类|性质|属性|及代码)?|(?:经营|企业)?行业类别',
  ),
  title(unit.placeType, '(?:{device})?(?:使用)?(?:单位)?场所(?:类型|类别|性质|分类|种类)'),
  title(unit.placeType, '(?:{device})场所'),
  title(unit.placeType, '(?:{device})?使用场所|场所', { weak: true }),
  title(
    unit.address,
    '(?:使用|产权|管理|被检查|受检)?(?:单位|企业|公司|主体)(?:的)?(?:详细|所在|注册|经营|办公|通讯|生产)?(?:地址|住所|住址|所在地|位置)',
  ),
  title(
    unit.address,
    '(?:详细|具体|通讯|通信|经营|生产经营|生产|办公|联系|实际经营)?(?:地址|住所)|经营场所|所在地|所在位置',
    { on },
  ),
  title(unit.address, '(?:经营|生产经营|生产|办公|实际经营)(?:地址|住所)'),
  // Beside 经营地址 the registered address is read after it.
  title(unit.address, '注册(?:地址|住所)', { on: notPerson }),
  title(
    unit.principal,
    '(?:使用|企业|单位|公司|使用单位)?(?:法定代表人|法人代表|法人代表人|法人|企业法人|法定负责人)(?:姓名)?',
  ),
  title(unit.principal, '(?:使用|被检查|受检)?(?:单位|企业|公司|企业单位)?(?:主要|第一|总)(?:负责人|责任人)(?:姓名)?'),
  title(unit.principal, '(?:使用|被检查|受检)?(?:单位|企业|公司)(?:主要)?(?:负责人|责任人|法人)(?:姓名)?'),
  title(unit.principal, '(?:法定代表人|法人代表|法人|主要负责人|负责人|经营者|业主){2,}(?:姓名)?'),
  title(unit.principal, '负责人(?:姓名)?|老板|经营者姓名', { on }),
  title(unit.principal, '负责人(?:姓名)?', { on: ['equipment'], weak: true }),
  title(
    unit.phone,
    '(?:使用|产权|被检查|受检)?(?:单位|企业|公司)(?:的)?(?:主要)?(?:联系人|负责人|法人|法定代表人)?(?:的)?{phone}',
  ),
  title(unit.phone, '(?:法定代表人|法人代表|法人|主要负责人)(?:的)?{phone}', { weak: true }),
  title(unit.phone, '(?:联系人|负责人)(?:的)?{phone}|(?:固定|办公|座机|值班)电话', { on: notPerson, weak: true }),
  title(unit.phone, '{phone}', { on: notPerson }),
  title(
    unit.safetyManager,
    '(?:使用单位|单位|企业|负责|责任|现场)?(?:特种设备|设备)?(?:专职|兼职|专兼职|专或兼职)?(?:安全(?:生产)?(?:管理)?(?:员|人员|负责人|责任人|主管|管理人)|安管(?:员|人员))(?:姓名)?',
  ),
  title(
    unit.safetyOrg,
    '(?:是否)?(?:设立|设置|有无|落实|建立)?(?:特种设备|特设|设备)?(?:安全)?(?:生产)?(?:安全)?管理(?:机构|组织|组织机构)(?:名称|设置|设立|落实|建立)?(?:情况)?',
  ),
  title(unit.safetyOrg, '安全(?:生产)?(?:机构|组织|组织机构)(?:名称|设置|设立)?(?:情况)?'),
  title(
    unit.riskLevel,
    '(?:使用)?(?:单位|企业|安全|综合|动态|特种设备|场所|站点)*风险(?:等级|级别|分级|评级|评定等级|管控等级)(?:结果)?',
  ),
  title(
    unit.riskLevel,
    '(?:单位|企业)?(?:分类分级|分级分类|监管|评定|安全监管|管控|分级)(?:等级|级别|结果)(?:结果)?|等级评定(?:结果)?|(?:单位|企业)(?:等级|级别|类别等级)',
  ),

  title(unit.riskLevel, '分级|分类分级|分级分类', { on, weak: true }),
  title(unit.riskClass, '(?:单位|企业|固有)?风险(?:分类|类别)|(?:单位|企业)分类|固有风险'),
  title(unit.safetyDirector, '(?:特种设备)?(?:质量)?安全总监(?:姓名)?'),
  title(
    unit.safetyManagerPost,
    '(?:安全管理员|安全员|安全管理人员)?(?:专职或兼职|专兼职|专职兼职|专职还是兼职|是否专职)(?:情况)?',
  ),
  title(
    unit.safetyManagerCertNo,
    '(?:安全管理员|安全员|安全管理人员|安全管理|安管人员)(?:A证|A)?(?:证书|证|A证)?(?:{no}|持证情况|取证情况|A证)|A证(?:{no})?',
  ),
  title(
    unit.safetySystem,
    '(?:是否)?(?:建立|制定|落实|有无|健全)?(?:特种设备|设备)?(?:安全)?(?:生产|使用)?管理制度(?:名称|建立|落实|制定)?(?:情况)?',
  ),
  title(
    unit.emergencyPlan,
    '(?:是否)?(?:建立|制定|编制|有无)?(?:特种设备)?(?:事故)?(?:应急)(?:救援|专项|处置)*预案(?:编制|制定|建立|备案)?(?:情况|文号)?',
  ),
  title(unit.lastDrillOn, '{last}?(?:应急)?(?:救援|预案)?演练{date}'),
  title(unit.lastCheckedOn, '{last}(?:现场)?(?:检查|巡查|监督检查|现场检查){date}', { on: ['unit', 'equipment'] }),
  title(unit.lastReportedOn, '{last}?安全状况报告(?:报送|提交|上报)?{date}', { on: ['unit', 'equipment'] }),
  title(unit.lastReportedOn, '{last}?报告{date}', { on: ['unit'] }),
  title(unit.equipmentCount, '(?:在用)?(?:特种设备|设备)(?:总)?(?:数量|台数|台套数|总数|总台数|数)(?:合计)?', { on }),
  title(unit.operatorCount, '(?:特种设备)?(?:作业人员|持证人员|持证作业人员|操作人员)(?:总)?(?:数量|人数|数)'),
  title(unit.standardisation, '(?:安全生产)?标准化(?:达标)?(?:等级|级别|情况)?'),
  title(unit.credit, '(?:企业|单位|安全)?(?:诚信|信用)(?:等级|级别|评级)'),
  title(unit.scoreSystem, '(?:安全)?管理制度(?:得分|分数|评分)'),
  title(unit.scorePersonnel, '人员配备(?:情况)?(?:得分|分数|评分)'),
  title(unit.scoreHazard, '隐患排查(?:治理)?(?:得分|分数|评分)'),
  title(unit.scoreMaintenance, '(?:维护保养|维保)(?:得分|分数|评分)'),
  title(unit.scoreInvestment, '安全投入(?:得分|分数|评分)'),
  title(unit.scoreEducation, '(?:安全)?教育(?:培训)?(?:得分|分数|评分)'),
  title(unit.scoreEmergency, '应急(?:管理|救援)?(?:得分|分数|评分)'),
  title(unit.scoreTotal, '(?:评定|评分|考评|考核)(?:总分|得分)|总分|总得分', { on }),
  title(unit.accident, '(?:近|最近)?(?:两年|2年|两年内)?(?:内)?(?:有无)?(?:发生)?(?:责任)?事故(?:情况|次数|起数)?', {
    on,
  }),
  title(unit.penalty, '(?:近|最近)?(?:一年|1年)?(?:内)?(?:有无|是否)?(?:受到?)?行政处罚(?:情况|次数|记录)?', { on }),
  title(unit.blacklisted, '(?:是否)?(?:列入|纳入)?(?:安全生产|失信)?黑名单'),
  title(unit.supervisedListing, '(?:是否)?挂牌督办(?:情况)?'),
  title(unit.peopleExposed, '(?:经常)?暴露人数|人员密集程度|日均人流量?'),
];
