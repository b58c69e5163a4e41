import { training } from '../../fields/training';
import { title, type TitleRule } from '../titleRule';

const on = ['training'] as const;
const lesson = '(?:安全教育培训|教育培训|安全培训|宣传教育|教育|培训|宣传|学习|活动|授课|讲课|宣教|宣贯)';

export const trainingTitles: readonly TitleRule[] = [
  title(training.on, `(?!.*年[份度])${lesson}(?:的)?(?:举办|开展|实施|开始|起始|组织)?{date}`),
  title(training.on, '(?:举办|开展|开班|开课|开始|上课)?{date}', { on }),
  title(
    training.subject,
    `${lesson}(?:班|课程|项目|计划)?(?:的)?(?:主题|项目|项目名称|名称|课题|题目|课程|课程名称|科目|班名称|活动名称)`,
  ),
  title(training.subject, `${lesson}(?:的)?(?:主要)?内容`, { weak: true }),
  title(training.subject, '(?:课程|主题|班级|课题|项目)(?:名称)?|内容|培训班|标题|题目', { on, weak: true }),
  title(
    training.attendance,
    '(?:实际|实)?(?:参加|参与|参训|参培|到场|到课|出席|受训|培训|参会|受教育|学习|签到|应到|实到|覆盖|宣传)(?:培训|人员|学习)?(?:总)?(?:人数|人次|数量)',
  ),
  title(training.attendance, '人数|人次|总人数', { on }),
];
