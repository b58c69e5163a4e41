import type { Text } from '../text';
import { formulaDefinitions } from './formulaDefinitions';
import { type FormulaId, formulaIds } from './formulaIds';
import { asOfParameter, type Parameter, versionParameter } from './parameter';

/** One form of a function as its users are told of it. */
export interface FormulaForm {
  readonly form: 'ledger' | 'plain';
  /** In order; an argument of the form 'ledger' that `repeats` may come again and again. */
  readonly parameters: readonly DescribedParameter[];
  readonly example: string;
}

export interface DescribedParameter {
  /** `en` is a plain name in ASCII. */
  readonly name: Text;
  readonly says: Text;
  readonly optional: boolean;
  /** 'range': rows of cells; 'list': a cell or several in a row; 'cell': a cell or a column of them; 'single': one cell. */
  readonly takes: 'range' | 'list' | 'cell' | 'single';
  readonly repeats?: true;
}

/** One function as its users are told of it. */
export interface DescribedFormula {
  readonly id: FormulaId;
  /** What it gives, in one sentence without a full stop. */
  readonly says: Text;
  readonly forms: readonly FormulaForm[];
}

const header: DescribedParameter = {
  name: { zh: '标题行', en: 'header' },
  says: {
    zh: '台账的标题行，可连同上面的表名一起选',
    en: 'The header rows of the ledger; the title lines above may be chosen, too',
  },
  optional: false,
  takes: 'range',
};
const rows: DescribedParameter = {
  name: { zh: '数据行', en: 'rows' },
  says: { zh: '标题行下面同样宽的数据区域', en: 'The rows below the header, of the same columns' },
  optional: false,
  takes: 'range',
};
const others: readonly DescribedParameter[] = [
  {
    name: { zh: '其他台账标题行', en: 'more_headers' },
    says: { zh: '同一工作簿里另一份台账的标题行', en: 'The header rows of another ledger of the workbook' },
    optional: true,
    takes: 'range',
    repeats: true,
  },
  {
    name: { zh: '其他台账数据行', en: 'more_rows' },
    says: { zh: '另一份台账的数据行', en: 'The data rows of that ledger' },
    optional: true,
    takes: 'range',
    repeats: true,
  },
];

/** Every function with its forms and arguments, in the order of the names. */
export const argumentList: readonly DescribedFormula[] = formulaIds.map((id) => {
  const { says, example, ledger, plain } = formulaDefinitions[id];
  const plainForm: FormulaForm = { form: 'plain', parameters: plain.parameters.map(described), example };
  const detail = plain.parameters.filter(({ role }) => role === 'detail').map(described);
  const ledgerForm: FormulaForm = {
    form: 'ledger',
    parameters: [header, rows, described(asOfParameter), described(versionParameter), ...detail, ...others],
    example: `=${id}(A$3:AF$3,A4:AF500)`,
  };
  return { id, says, forms: ledger === null ? [plainForm] : [ledgerForm, plainForm] };
});

function described(parameter: Parameter): DescribedParameter {
  const { name, says, optional, role } = parameter;
  const isList = 'per' in parameter || 'across' in parameter;
  return { name, says, optional, takes: role !== undefined ? 'single' : isList ? 'list' : 'cell' };
}
