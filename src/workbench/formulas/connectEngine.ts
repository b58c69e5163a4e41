import type { FromFormulas, LinePort, ToFormulas } from '../book/bookMessages';
import { Questions } from '../book/questions';
import { FormulaEngine } from './formulaEngine';
import { sourceAt } from './sourceAt';

/** An engine at its end of the line to the book. */
export function connectEngine(port: LinePort<ToFormulas, FromFormulas>, functions: readonly string[]): FormulaEngine {
  const questions = new Questions();
  const engine = new FormulaEngine(sourceAt(port, questions), functions);
  port.onmessage = ({ data }) => {
    switch (data.kind) {
      case 'opened':
        engine.opened();
        return;
      case 'drawn':
        engine.read();
        return;
      case 'changes':
        engine.follow(data.changes);
        return;
      case 'settle':
        void engine.settled().then(() => {
          port.postMessage({ kind: 'settled', id: data.id });
        });
        return;
      default:
        questions.take(data);
    }
  };
  return engine;
}
