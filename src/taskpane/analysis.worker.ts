import type { AnalysisRequest, WorkerMessage } from './analysis/analysis';
import { AnalysisDesk } from './analysis/analysisDesk';

/** The worker's side of the messages; the compiler's DOM library knows only a page's. */
interface WorkerScope {
  onmessage: ((event: { readonly data: AnalysisRequest }) => void) | null;
  postMessage(message: WorkerMessage): void;
}

const scope = globalThis as unknown as WorkerScope;
const desk = new AnalysisDesk();

scope.onmessage = ({ data }) => {
  void desk
    .answer(data, (stage) => {
      scope.postMessage({ kind: 'stage', stage });
    })
    .then((outcome) => {
      scope.postMessage(outcome);
    });
};
