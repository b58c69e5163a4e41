/**
 * A formula as files have it: functions later than Excel 2007 bear a prefix there, without which Excel shows #NAME?
 * until the cell is entered again.
 */
export function fileFormula(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi,
    (token, name?: string) => {
      const prefix = name === undefined ? undefined : prefixes.get(name.toUpperCase());
      return prefix === undefined ? token : prefix + token.toUpperCase();
    },
  );
}

const later =
  'ACOT BASE BITAND BITOR BITXOR CONCAT COVARIANCE.P COVARIANCE.S DAYS FORECAST.LINEAR FORMULATEXT IFNA IFS ISFORMULA ' +
  'ISOWEEKNUM LET LAMBDA MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANDARRAY ' +
  'RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TEXTJOIN TEXTAFTER TEXTBEFORE TEXTSPLIT ' +
  'TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR CHOOSECOLS ' +
  'CHOOSEROWS DROP TAKE EXPAND BYROW BYCOL MAP REDUCE SCAN MAKEARRAY';

const prefixes: ReadonlyMap<string, string> = new Map([
  ...later.split(' ').map((name): [string, string] => [name, '_xlfn.']),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);
