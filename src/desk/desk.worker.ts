import type { FromDesk, ToDesk } from './deskMessages';
import { DeskServer } from './deskServer';
import { ReportDesk } from './reportDesk';

/** The worker's side of the messages; the compiler's DOM library knows only a page's. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ToDesk }) => void) | null;
  postMessage(message: FromDesk): void;
}

const scope = globalThis as unknown as WorkerScope;
const server = new DeskServer(new ReportDesk(), (message) => {
  scope.postMessage(message);
});

scope.onmessage = ({ data }) => {
  void server.receive(data);
};
