import type { FromFormulas, LinePort, ToFormulas } from '../book/bookMessages';
import type { FormulaSource } from '../book/formulaSource';
import type { Questions } from '../book/questions';

/** The book at the other end of a line; whoever has the port gives the answers to `questions`. */
export function sourceAt(port: LinePort<ToFormulas, FromFormulas>, questions: Questions): FormulaSource {
  const ask = <Name extends keyof FormulaSource>(question: Name): FormulaSource[Name] =>
    ((...args: readonly unknown[]) =>
      questions.ask((id) => {
        port.postMessage({ kind: 'source', id, question, args });
      })) as FormulaSource[Name];
  return {
    view: ask('view'),
    size: ask('size'),
    content: ask('content'),
    results: ask('results'),
    call: ask('call'),
  };
}
