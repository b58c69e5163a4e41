import type { Text } from '../text';

/** A department of 附件2, or 其他行业主管部门 ('D99'). */
export interface Department {
  /** 'D01' to 'D15' in the order of 附件2; 'D99' for the others. */
  readonly id: string;
  /** As 附件2 writes it, e.g. 市教育局. */
  readonly name: string;
  readonly english: string;
  /** 'industry': supervises units of its own; 'functional': has a role for all units (公安, 财政, 消防); 'general': 市场监管局. */
  readonly role: 'industry' | 'functional' | 'general';
  /** The document's sentence about it. */
  readonly duty: Text;
}

/** The departments of 高政办发〔2023〕4号 附件2 in its order; `duty.zh` is its wording. */
export const departments: readonly Department[] = [
  {
    id: 'D01',
    name: '市发展和改革委员会',
    english: 'Development and Reform Commission',
    role: 'industry',
    duty: {
      zh: '负责重点建设工程项目的特种设备安全监督管理工作，以及建设项目中涉及特种设备安全设施的“三同时”审批。',
      en: 'Supervises special equipment of key construction projects; approves the "three simultaneities" of safety installations of construction projects that involve special equipment.',
    },
  },
  {
    id: 'D02',
    name: '市教育局',
    english: 'Education Bureau',
    role: 'industry',
    duty: {
      zh: '负责本系统内幼儿园、学校、校办企业特种设备的监督管理，加强对学生特种设备安全知识的宣传教育。',
      en: 'Supervises special equipment of kindergartens, schools and school-run enterprises of its system; strengthens education of pupils about special equipment safety.',
    },
  },
  {
    id: 'D03',
    name: '市工业和信息化局(商务局)',
    english: 'Industry and Information Technology Bureau (Commerce Bureau)',
    role: 'industry',
    duty: {
      zh: '负责商贸企业、宾馆饭店等行业在用特种设备的监督管理和节能减排工作。',
      en: 'Supervises special equipment in use in trading enterprises, hotels and restaurants and similar trades, and its energy saving.',
    },
  },
  {
    id: 'D04',
    name: '市公安局',
    english: 'Public Security Bureau',
    role: 'functional',
    duty: {
      zh: '负责查处特种设备安全监管工作中出现的违反治安管理有关规定的行为；依法处理涉嫌犯罪的事故责任人；配合做好特种设备事故应急救援工作。',
      en: 'Deals with breaches of public order that come up in special equipment supervision; deals by law with those responsible for accidents suspected of crimes; assists in emergency rescue.',
    },
  },
  {
    id: 'D05',
    name: '市财政局',
    english: 'Finance Bureau',
    role: 'functional',
    duty: {
      zh: '负责为特种设备安全及节能工作提供经费保障。',
      en: 'Provides the funds for special equipment safety and energy saving.',
    },
  },
  {
    id: 'D06',
    name: '市住房和城乡建设局',
    english: 'Housing and Urban-Rural Development Bureau',
    role: 'industry',
    duty: {
      zh: '负责房屋建筑工地和市政工程工地特种设备安装、使用的监督管理以及市政公用行业特种设备的监督管理；指导物业公司做好特种设备安全管理工作。',
      en: 'Supervises installation and use of special equipment on building and municipal works sites and special equipment of municipal utilities; guides property companies in special equipment safety.',
    },
  },
  {
    id: 'D07',
    name: '市交通运输局',
    english: 'Transport Bureau',
    role: 'industry',
    duty: {
      zh: '负责本系统内和道路施工单位在用特种设备的监督管理以及承压罐车安全运行的监督管理，保证运输、施工、检验单位安全。',
      en: 'Supervises special equipment in use in its system and at road construction units, and the safe running of pressure tank vehicles; ensures the safety of transport, construction and inspection units.',
    },
  },
  {
    id: 'D08',
    name: '市水务局',
    english: 'Water Bureau',
    role: 'industry',
    duty: {
      zh: '负责本系统内和水利工程施工单位在用特种设备的监督管理。',
      en: 'Supervises special equipment in use in its system and at water works construction units.',
    },
  },
  {
    id: 'D09',
    name: '市文化和旅游局',
    english: 'Culture and Tourism Bureau',
    role: 'industry',
    duty: {
      zh: '负责文化场馆、旅游景区、星级饭店、临时性演出场所在用特种设备的监督管理。',
      en: 'Supervises special equipment in use in cultural venues, scenic areas, star-rated hotels and temporary performance venues.',
    },
  },
  {
    id: 'D10',
    name: '市卫生健康和体育局',
    english: 'Health and Sports Bureau',
    role: 'industry',
    duty: {
      zh: '负责全市各级各类医院及各类体育场所在用特种设备的监督管理。',
      en: 'Supervises special equipment in use in all hospitals and sports venues of the city.',
    },
  },
  {
    id: 'D11',
    name: '市应急管理局',
    english: 'Emergency Management Bureau',
    role: 'industry',
    duty: {
      zh: '负责生产经营单位安全生产工作的监督管理，组织安全生产检查并督促安全隐患及时整改；抓好危化品企业和矿山使用的特种设备的监督管理。',
      en: 'Supervises work safety of production and business units, organises safety checks and urges timely rectification; attends to special equipment used by hazardous chemicals enterprises and mines.',
    },
  },
  {
    id: 'D12',
    name: '市市场监督管理局',
    english: 'Market Regulation Bureau',
    role: 'general',
    duty: {
      zh: '负责特种设备安全监察工作；履行监督管理职责，对特种设备生产、经营、使用单位和检验单位开展安全监察和行政执法，查处特种设备安全违法违规行为；监督、指导、协助其它行业主管部门做好特种设备的监督管理；组织参与特种设备事故及相关安全生产事故的应急救援和调查处理。',
      en: 'Carries out safety supervision of special equipment: of production, business, using and inspection units, with enforcement; supervises, guides and assists the other departments; takes part in emergency rescue and accident investigation.',
    },
  },
  {
    id: 'D13',
    name: '晋城市生态环境局高平分局',
    english: 'Gaoping Branch of Jincheng Ecology and Environment Bureau',
    role: 'industry',
    duty: {
      zh: '负责本系统内在用特种设备的监督管理，配合相关部门监督锅炉的节能改造，负责相关特种设备事故发生后的环境影响评估。',
      en: 'Supervises special equipment in use in its system; assists in supervising energy-saving conversion of boilers; assesses environmental effects after special equipment accidents.',
    },
  },
  {
    id: 'D14',
    name: '市消防救援大队',
    english: 'Fire and Rescue Brigade',
    role: 'functional',
    duty: {
      zh: '负责指导和监督全市特种设备生产、经营和使用单位落实消防安全管理制度；协助做好特种设备安全事故的应急救援工作，严防由火灾引发的各类特种设备安全事故，及时处置由易燃、易爆介质泄漏引发的特种设备事故对现场和周围环境造成的火灾。',
      en: 'Guides and supervises fire safety management of units that make, trade or use special equipment; assists in emergency rescue; prevents accidents caused by fire and deals with fires caused by leaking flammable media.',
    },
  },
  {
    id: 'D15',
    name: '国网高平市供电公司',
    english: 'State Grid Gaoping Power Supply Company',
    role: 'industry',
    duty: {
      zh: '负责对所属企事业单位和行业主管企业的特种设备安全监督管理工作。',
      en: 'Supervises special equipment safety of its own enterprises and institutions and of the enterprises of its trade.',
    },
  },
  {
    id: 'D99',
    name: '其他行业主管部门',
    english: 'Other supervising departments',
    role: 'industry',
    duty: {
      zh: '其他行业主管部门负责各自行业内部在用特种设备安全的监管工作。',
      en: 'Other supervising departments supervise special equipment in use within their own trades.',
    },
  },
];

/** 其他行业主管部门: also for units that no department has claimed. */
export const otherDepartment: Department = departments[departments.length - 1]!;

/** The department with that id; 其他行业主管部门 for an id that is none. */
export function departmentById(id: string): Department {
  return departments.find((department) => department.id === id) ?? otherDepartment;
}
