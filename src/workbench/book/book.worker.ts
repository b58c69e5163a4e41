import type { FromBook, ToBook } from './bookMessages';
import { BookServer } from './bookServer';

/** The worker's side of the messages; the compiler's DOM library knows only a page's. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ToBook }) => void) | null;
  postMessage(message: FromBook): void;
}

const scope = globalThis as unknown as WorkerScope;
const server = new BookServer((message) => {
  scope.postMessage(message);
});

scope.onmessage = ({ data }) => {
  void server.receive(data);
};
