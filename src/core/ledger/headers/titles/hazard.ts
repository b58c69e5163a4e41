import { hazard } from '../../fields/hazard';
import { patrol } from '../../fields/patrol';
import { title, type TitleRule } from '../titleRule';

const on = ['hazard'] as const;
const onBoth = ['hazard', 'patrol'] as const;
const rectified = '(?:{hazard})?(?:的)?(?:{rectify}|落实|闭环|完成)';

export const hazardTitles: readonly TitleRule[] = [
  title(hazard.foundOn, '(?:{hazard})?(?:的)?(?:发现|查出|提出|检查发现|排查发现){date}'),
  title(hazard.foundOn, '(?:{hazard})(?:的)?(?:排查|检查|登记|上报){date}'),
  title(hazard.foundOn, '(?:{manage})(?:检测|检查)?{date}|日期', { on }),
  title(hazard.place, '(?:{hazard})(?:的)?(?:发现|存在|所在|具体|详细)?(?:位置|地点|部位|地址|场所|区域)'),
  title(
    hazard.place,
    '(?:站点|场所|现场|整改|事发)?(?:发现|存在|具体|详细|所在)?(?:位置|地点|地址)|(?:位置|地点)(?:描述|说明)|存在部位|具体部位|所在部位|发现部位|部位',
    { on },
  ),
  title(
    hazard.category,
    '(?:{hazard}|异常|危害|危险)(?:的)?(?:所属)?[大小子主]?(?:类别|类型|分类|种类|性质|属性|归类)(?:分类|名称)?',
  ),
  title(hazard.category, '类别|类型|分类|种类|性质', { on }),
  title(
    hazard.grade,
    '(?:{hazard}|危害|危险)(?:的)?(?:等级|级别|程度|分级|严重程度|严重等级|严重性|危害程度|等次|定级)',
  ),
  title(hazard.grade, '严重(?:程度|等级|性|级别)'),
  title(hazard.grade, '等级|级别|程度|危害程度|定级|分级', { on }),
  title(
    hazard.description,
    '(?:{hazard})(?:的)?(?:具体)?(?:描述|内容|情况描述|说明|详情|事项|简述|概述|现状|表现|详细描述|具体内容|具体描述|情况说明|简要情况|基本情况|清单|简介|明细)',
  ),
  title(
    hazard.description,
    '(?:主要|目前|现场)?(?:存在|存在主要|存在具体)(?:的)?(?:主要|突出|安全)*(?:{hazard})(?:描述|内容|情况)?',
    { on: ['hazard', 'equipment', 'unit'] },
  ),
  title(
    hazard.description,
    '(?:{manage})(?:中)?(?:发现|查出|存在)(?:的)?(?:主要|突出|安全)*(?:{hazard})(?:描述|内容|情况)?',
    {
      on: ['hazard', 'equipment', 'unit', 'person'],
    },
  ),
  title(hazard.description, '(?:不符合|不合格|违规|违法)(?:情况|内容|事项|项|项目|描述)(?:描述)?'),
  title(
    hazard.description,
    '(?:检查|排查|巡查|现场|督查)?(?:中)?(?:发现|查出|查处|检查)?(?:的)?(?:主要|突出|具体|安全)*(?:{hazard})(?:情况|描述|内容)?|描述|内容|隐患名称|问题名称',
    { on },
  ),
  title(
    hazard.measure,
    '(?:拟)?(?:建议|采取|应采取|拟采取)?(?:的)?(?:{hazard})?(?:整改|治理|改正|纠正|防范|预防|防控|整治)(?:及防范|和防范|防范)?(?:措施|建议|要求|方案|意见|办法|对策|内容|措施及建议|措施要求)',
  ),
  title(
    hazard.measure,
    '(?:建议|采取)?(?:的)?(?:处理|处置|管控|控制|临时|管控防范)(?:措施|建议|要求|方案|意见|办法|对策)',
    {
      on,
    },
  ),
  title(hazard.description, '(?:异常|错误|违规|违章)(?:情况)?(?:描述|内容|说明)', { on: onBoth }),
  title(hazard.measure, '整改|措施|建议|采取措施|(?:采取)(?:的)?措施|建议措施', { on }),
  title(
    hazard.responsible,
    '(?:{hazard})?(?:{rectify}|整改落实|落实)(?:的)?(?:责任人|负责人|责任人员|人员|人|责任人姓名)(?:姓名)?',
  ),
  title(hazard.responsible, '(?:责任人|负责人|责任人员|责任者)(?:姓名)?|(?:{hazard})(?:责任人|负责人)', { on }),
  title(
    hazard.deadline,
    `${rectified}(?:完成)?(?:的)?(?:期限|时限|限期|截止{date}|截止|到期{date}|到期日|最后期限|期限日期|期限年月日|期限至|限期{date})`,
  ),
  title(
    hazard.deadline,
    '(?:要求|计划|限定|规定|应|预计|拟|责令|限期|约定|期望)(?:{hazard})?(?:{rectify})(?:完成|整改完成|整改到位|完毕)*(?:期限|时限|{date})',
  ),
  title(
    hazard.deadline,
    '(?:要求|计划|限定|规定|应|预计|拟|责令|限期|约定)(?:完成)?(?:期限|时限|{date})|完成(?:期限|时限)|(?:要求|计划|预计|应)完成',
    { on },
  ),
  title(hazard.deadline, '限改{date}|限期|期限|时限|截止{date}|到期{date}|限期整改', { on }),
  title(
    hazard.rectifiedOn,
    '(?:实际)?(?:{hazard})?(?:的)?(?:实际)?(?:{rectify}|闭环|消除|关闭|销案|销号)(?:的)?(?:完成|完毕|到位|合格|实际完成|结束)?{date}',
  ),
  title(hazard.rectifiedOn, '(?:实际)?(?:完成|销号|销案|办结|解决|落实){date}', { on }),
  title(
    hazard.status,
    '(?:{hazard})?(?:的)?(?:{rectify}|闭环|销号|销案|整改落实|整改完成|整改闭环|复查销案)(?:完成|落实)?(?:状态|情况|结果|进度|进展|结论|进展情况|效果)?',
    { on },
  ),
  title(hazard.status, '(?:{hazard}|整改|治理|销号|闭环)(?:的)?(?:整改|治理|完成|落实|当前)?(?:状态|进度|进展)'),
  title(hazard.status, '(?:{hazard})?(?:整改|治理)(?:完成|落实|到位|最终)?(?:情况|结果|结论|效果)'),
  title(
    hazard.status,
    '(?:{hazard})?是否(?:已)?(?:经)?(?:整改|闭环|销号|完成整改|完成治理|整改完成|整改到位|完成闭环|销案|消除)(?:完成|到位|完毕)?',
  ),
  title(hazard.status, '(?:{hazard})?(?:{rectify}|复查|验收)(?:是否)(?:已)?(?:完成|合格|到位|闭环|通过|完毕)'),
  title(hazard.status, '(?:{review})(?:的)?(?:完成)?(?:结果|情况|结论|意见|销案|状态)(?:意见|描述|说明)?', {
    on: onBoth,
  }),
  title(
    hazard.status,
    '(?:当前)?状态|完成情况|落实情况|处理情况|处理结果|处置结果|处置情况|完成状态|是否(?:已)?(?:完成|关闭|办结)|进度|进展',
    { on },
  ),
  title(
    hazard.verifier,
    '(?:{hazard})?(?:整改)?(?:{review})(?:的)?(?:负责人|责任人|{person}|人签字|签字)(?:姓名|签字)?',
  ),
  title(hazard.verifiedOn, '(?:{hazard})?(?:整改)?(?:{review}){date}', { on: onBoth }),

  title(patrol.on, '(?:巡查检查|巡查|巡检|巡视|日管控|周排查|月调度|现场检查|走访|督查|点检)(?:的)?(?:开始)?{date}'),
  title(patrol.on, '(?:{manage}|调度)(?:的)?(?:开始)?{date}|日期|时间', { on: ['patrol'] }),
  title(
    patrol.inspector,
    '(?:{manage})(?:的)?(?:组)?(?:{person}|组成员|成员|干部|者)(?:姓名|签字|签名)?|主持人(?:姓名)?',
  ),
  title(patrol.on, '开始{date}', { on: ['patrol'], weak: true }),
  title(patrol.inspector, '(?:{manage})(?:组|负责人|组组长)|(?:参加|带队)人员', { on: ['patrol'], weak: true }),
  title(
    patrol.content,
    '(?:{manage}|调度)(?:的)?(?:主要)?(?:内容|项目|项|事项|要点|条目|标准)(?:(?:与|及|和)(?:问题|结果|情况))?',
  ),
  title(patrol.content, '内容|项目', { on: ['patrol'], weak: true }),
  title(patrol.result, '(?:{manage}|调度)(?:的)?(?:结果|结论)(?:描述)?'),
  title(patrol.result, '是否(?:有|存在|发现)(?:{hazard}|异常)', { on: ['patrol'] }),
  title(patrol.result, '结论|结果|(?:{manage}|调度)(?:情况|意见|记录)', { on: ['patrol'] }),
  title(
    patrol.result,
    '(?:现场|检查|巡查|排查|巡检|存在|发现|主要|具体|的|查出)*(?:{hazard})(?:数|数量|情况|个数|总数|条数)?',
    { on: ['patrol'], weak: true },
  ),
  title(hazard.description, '(?:现场|检查|巡查|排查|巡检|存在|发现|主要|具体|的|查出)*(?:{hazard})(?:情况)?', {
    on: ['patrol'],
    weak: true,
  }),
];
