import type { DescribedFormula, DescribedParameter, FormulaForm, Text } from '../../core';

/** One parameter as Excel shows it: both forms of a function share its places. */
export interface CellParameter {
  readonly name: Text;
  readonly says: Text;
  readonly repeating?: true;
}

const further: CellParameter = {
  name: { zh: '其他台账', en: 'more' },
  says: {
    zh: '选台账区域时，可接着选另一份台账的标题行、数据行，成对选',
    en: 'After ledger areas: further ledgers, in pairs of header rows and data rows',
  },
  repeating: true,
};

const anyPlace: Text = {
  zh: '选台账区域时，从这里起依次接截止日期、规则版本、其他台账',
  en: 'After ledger areas: the day, the version of the rules and further ledgers from here on',
};

/** The places of a function's arguments, in order; the last one repeats where ledgers can be given. */
export function parametersOf({ forms }: DescribedFormula): readonly CellParameter[] {
  const ledger = fixed(forms.find(({ form }) => form === 'ledger'));
  const plain = fixed(forms.find(({ form }) => form === 'plain'));
  if (ledger.length === 0) return plain;
  const places = Array.from({ length: Math.max(ledger.length, plain.length) }, (_, at) =>
    place(ledger[at], plain[at], at),
  );
  return [...places, further];
}

function fixed(form: FormulaForm | undefined): readonly DescribedParameter[] {
  return form?.parameters.filter(({ repeats }) => repeats !== true) ?? [];
}

/** The first two places mean areas or values; behind them a ledger's own arguments are told apart by what they hold. */
function place(
  ledger: DescribedParameter | undefined,
  plain: DescribedParameter | undefined,
  at: number,
): CellParameter {
  if (plain === undefined) return { name: ledger!.name, says: ledger!.says };
  if (at >= 2 || ledger === undefined) {
    const { name, says } = plain;
    return { name, says: at === 2 ? { zh: `${says.zh}；${anyPlace.zh}`, en: `${says.en}. ${anyPlace.en}` } : says };
  }
  return {
    name: { zh: `${ledger.name.zh}或${plain.name.zh}`, en: `${ledger.name.en}_or_${plain.name.en}` },
    says: { zh: `${ledger.says.zh}；或：${plain.says.zh}`, en: `${ledger.says.en}. Or: ${plain.says.en}` },
  };
}
