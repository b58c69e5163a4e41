import type { CommandId } from '../../../commands/commandIds';
import type { Text } from '../../../core';

/** What can be done with formulas of ours in the workbook, and what that does. */
export const careCommands: readonly { readonly id: CommandId; readonly does: Text }[] = [
  {
    id: 'formulasToValues',
    does: {
      zh: '把本工具函数的公式换成现在的结果。发给没有本工具的人之前用；之后不再自动更新。',
      en: 'Replaces formulas of our functions by what they show now, e.g. before the file goes to others. They keep up no more.',
    },
  },
  {
    id: 'repairFormulas',
    does: {
      zh: '公式显示 #NAME? 时用：重新录入这些公式并重算。',
      en: 'Where formulas show #NAME?: enters them again and has them worked out.',
    },
  },
  {
    id: 'plainFormulas',
    does: {
      zh: '结果列改用 Excel 自带函数，没有本工具的电脑和 WPS 也能计算；规则放在隐藏的工作表里。',
      en: 'Result columns of Excel’s own functions, for computers without this tool and for WPS; their rules stand on a hidden sheet.',
    },
  },
  {
    id: 'compareFormulas',
    does: {
      zh: '逐格比较原生公式与本工具的结果，列出不一致的单元格；不写入任何内容。',
      en: 'Compares the plain formulas with this tool cell by cell and lists what differs; writes nothing.',
    },
  },
];
