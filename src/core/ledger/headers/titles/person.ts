import { person } from '../../fields/person';
import { title, type TitleRule } from '../titleRule';

const on = ['person'] as const;
const onPeople = ['person', 'training'] as const;
const worker =
  '(?:特种设备作业|特种设备操作|特种设备|特种作业|作业|操作|持证|从业|上岗|员工|职工|学员|参训|参培|受训|培训|人员|持有|司机|驾驶|司炉|焊工|安全管理)';

export const personTitles: readonly TitleRule[] = [
  title(
    person.name,
    `姓名|${worker}(?:人员|人|员|工|者)?姓名|(?:特种设备)?(?:作业|操作|持证)(?:人员|人|员)|(?:人员|职工|员工)名称|名字`,
  ),
  title(person.name, '(?:叉车|起重机|行车|吊车)?(?:驾驶员|驾驶人|司机)'),
  title(person.name, '人员|员工', { on, weak: true }),
  title(person.gender, '性别'),
  title(person.idNo, '(?:居民|公民|人员|本人|持证人|员工)?身份证(?:件)?(?:{no})?|身份{no}|公民身份{no}|居民身份{no}'),
  title(person.idNo, '证件{no}', { on: onPeople, weak: true }),
  title(person.phone, '{phone}', { on }),
  title(person.phone, '(?:本人|个人|员工|持证人|作业人员|人员|学员)(?:的)?{phone}'),
  title(person.unit, '(?:聘用|工作|用人|受聘|任职|从业|现工作|服务|申请|报名|派遣|用工)(?:单位|企业|公司){named}?'),
  title(person.unit, '(?:所属|所在|所属用人|归属)?(?:单位|企业|公司)(?:的)?{named}?', { on }),
  title(person.unit, '组织机构(?:名称)?|所属机构|所在机构|所属组织|机构名称', { on }),
  title(person.position, '(?:工作|所在|任职|从事|作业|现|现任|担任|所属)?(?:岗位|职务|职位)(?:名称|类型|类别|职务)?'),
  title(person.certNo, '(?:[A-Z]\\d{0,2}|{device})?(?:特种设备|特种作业|作业人员|安全管理)?{certificate}(?:书)?{no}', {
    on: onPeople,
  }),
  title(
    person.certNo,
    '(?:[A-Z]\\d{0,2}|{device})?(?:特种设备作业人员证书|特种设备作业人员证|特种作业操作证|特种作业证|作业人员证书|作业人员证|操作证|作业证|资格证书|资格证|上岗证|司机证|从业资格证)(?:书)?{no}',
  ),
  // A is the safety manager's.
  title(person.certNo, '(?:[NQGTRYPF]\\d{0,2})证(?:书|件)?{no}'),
  title(person.certNo, '(?:持证|资格|培训(?:合格)?证)(?:证书|书)?{no}', { on: onPeople }),
  title(
    person.certified,
    '(?:特种设备)?(?:作业|操作|本人)?(?:人员|人|员)?(?:是否|有无)?(?:已)?(?:持证|取证|有证)(?:上岗|作业|操作)?(?:情况|状态|与否)?|有无(?:{certificate})',
    { on, trust: 0.9 },
  ),
  title(
    person.certItem,
    '(?:特种)?(?:设备)?(?:人员)?(?:{certificate})(?:类别|名称|种类|类型|项目|工种|分类)(?:代号|代码|名称)?',
    { on: onPeople },
  ),
  title(
    person.certItem,
    '(?:特种设备|特种|许可|申请|持证|聘用|资格)?(?:作业|准操|操作|准驾|持证|取证|资格|作业人员|考试|许可)(?:种类|类别|项目|工种|范围|类型|科目)(?:名称|代号|代码|编号|及代号|及代码)?(?:ID)?',
  ),
  title(person.certItem, '(?:考核|考试|申请|认定)?(?:项目代号|项目代码|作业代号|作业代码|作业项目种类|作业种类项目)', {
    on,
  }),
  title(person.certItem, '(?:职业|执业|从业|专业|特殊)?资[格质](?:名称|类型|种类|类别|项目)', { on: onPeople }),
  title(person.certItem, '工种(?:名称)?|工种类别|特种作业', { on, weak: true }),
  title(person.position, '工种(?:名称)?', { on, weak: true }),
  title(
    person.certIssuedOn,
    '(?:{certificate})?(?:的)?(?:初次|首次|初|最近|本次|最新)?(?:发证|领证|取证|批准|颁发|颁证|签发|核发|获证|办证|取得|发放|证书取得|拿证|签证)(?:证书)?{date}',
    { on: onPeople },
  ),
  title(person.certIssuedOn, '(?:初次|首次)?(?:领证|取证|获证){date}|初领{date}'),
  title(
    person.certIssuedOn,
    '(?:{certificate})(?:的)?(?:生效|有效开始|有效期开始|有效起始|有效期起始?|有效期自|起始){date}?',
    {
      on: onPeople,
      weak: true,
    },
  ),
  title(person.certIssuedOn, '(?:生效|有效开始|有效期开始|有效起始|有效期起|有效期自|起始){date}?', {
    on: onPeople,
    weak: true,
  }),
  title(person.certExpiresOn, '(?:{certificate}|[A-Z]\\d)+(?:的)?{until}{untilEnd}?', { on: onPeople }),
  title(person.certExpiresOn, '{until}{untilEnd}?', { on }),
  title(
    person.certExpiresOn,
    '(?:特种设备作业人员证书?|特种作业操作证|特种作业证|作业人员证书?|操作证|作业证|资格证书?|上岗证|司机证|驾驶证|持证)(?:的)?{until}{untilEnd}?',
  ),
  title(
    person.certExpiresOn,
    '(?:{certificate})?(?:的)?(?:下次|应|应当|拟|下一次|预计|计划)?(?:复审|换证复审|复审换证|年审|审证|复核|复训|继续教育)(?:{date}|期限|时限|有效期|到期日?|有效期至)',
    { on },
  ),
  title(person.certExpiresOn, '(?:{certificate})?(?:的)?(?:下次|应)?复审(?:{date}|期限|时限|有效期|到期日?|有效期至)'),
  title(person.certExpiresOn, '(?:下次|应)换证{date}', { on }),
  title(
    person.certIssuer,
    '(?:{certificate})?(?:发证|颁证|颁发|签发|批准|核发|颁发证书|考核发证)(?:机关|机构|单位|部门|组织)(?:名称)?',
    { on: onPeople },
  ),
];
