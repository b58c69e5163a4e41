import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { createEngineBook } from '../../../src/workbench/formulas/engineBook';
import { withIntersections } from '../../../src/workbench/formulas/implicitIntersection';
import { createOrdinaryFormulas } from '../../../src/workbench/formulas/ordinaryFormulas';

const lexer = createEngineBook(createOrdinaryFormulas()).univer.__getInjector().get(LexerTreeBuilder);

test.each([
  ['=A:A', '=@A:A'],
  ['=A:A&"x:y"', '=@A:A&"x:y"'],
  ['=$A$2:$A$9*2', '=@$A$2:$A$9*2'],
  ["=VLOOKUP(A:A,'表 1'!$A$2:C9,3,0)", "=VLOOKUP(@A:A,'表 1'!$A$2:C9,3,0)"],
  ['=IF(C:C>2,A:A,"")', '=IF(@C:C>2,@A:A,"")'],
  ['=SUM(IF(C1>2,A:A,B:B))', '=SUM(IF(C1>2,A:A,B:B))'],
  ['=SUM(IF(C2:C9>2,1,0))', '=SUM(IF(@C2:C9>2,1,0))'],
  ['=SUM(A1:A3*2)', '=SUM(@A1:A3*2)'],
  ['=SUM((A1:A3))', '=SUM((A1:A3))'],
  ['=SUM(A1:A3)*B:B', '=SUM(A1:A3)*@B:B'],
  ['=SUM(A1:A3,B1:B3)', '=SUM(A1:A3,B1:B3)'],
  ['=SUMPRODUCT((A2:A9="甲")*(LEFT(B2:B9,1)="乙"))', '=SUMPRODUCT((A2:A9="甲")*(LEFT(B2:B9,1)="乙"))'],
  ['=LEFT(A2:A9,1)', '=LEFT(@A2:A9,1)'],
  ['=MATCH(C:C,C:C,0)', '=MATCH(@C:C,C:C,0)'],
  ['=COUNTIF(C:C,C:C)', '=COUNTIF(C:C,@C:C)'],
  ['=COUNTIFS(A:A,A2,B:B,B:B)', '=COUNTIFS(A:A,A2,B:B,@B:B)'],
  ['=SUMIFS(C:C,A:A,A:A)', '=SUMIFS(C:C,A:A,@A:A)'],
  ['=INDEX(A:A,MATCH(B:B,C:C,0))', '=INDEX(A:A,MATCH(@B:B,C:C,0))'],
  ['=SUM(A1:INDEX(A:A,3))', '=SUM(A1:INDEX(A:A,3))'],
  ['=DATEDIF(A:A,TODAY(),"d")', '=DATEDIF(@A:A,TODAY(),"d")'],
  ['=SUM(A1:A3)+1', '=SUM(A1:A3)+1'],
  ['=SUM((A1:A3)*1)', '=SUM((@A1:A3)*1)'],
  ['=RISKGRADE(A1:F1,A2:F2)', '=RISKGRADE(A1:F1,A2:F2)'],
  ['=_xldudf_RISKGRADE(A1:F1)', '=_xldudf_RISKGRADE(A1:F1)'],
  ['=@A:A', '=@A:A'],
  ['=A1+B2', '=A1+B2'],
  ['="a:b"', '="a:b"'],
])('%s', (formula, expected) => {
  expect(withIntersections(formula, lexer)).toBe(expected);
});
