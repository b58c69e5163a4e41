import type { FormulaStart } from '../book/bookMessages';
import { connectEngine } from './connectEngine';

/** The worker's side of the messages; the compiler's DOM library knows only a page's. */
interface WorkerScope {
  onmessage: ((event: { readonly data: FormulaStart }) => void) | null;
}

(globalThis as unknown as WorkerScope).onmessage = ({ data: { port, functions } }) => {
  connectEngine(port, functions);
};
