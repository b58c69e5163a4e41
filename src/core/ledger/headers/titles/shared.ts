import { shared } from '../../fields/shared';
import { title, type TitleRule } from '../titleRule';

export const sharedTitles: readonly TitleRule[] = [
  title(shared.seq, '序号|序|顺序号|项次|行号|NO\\.?|编次|#|№|顺序|SN|序列|SEQ'),
  title(
    shared.remark,
    '(?:其他|其它)?(?:备注|备考|附注)(?:说明|信息|栏|情况)?|REMARKS?|(?:其他|其它|补充|情况|有关)?说明|NOTES?',
  ),
  title(shared.remark, '描述|设备描述', { weak: true }),
];
