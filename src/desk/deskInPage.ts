import type { FromDesk, ToDesk } from './deskMessages';
import { DeskServer } from './deskServer';
import { ReportDesk } from './reportDesk';

/** A desk that works where it was opened; returns what takes its messages. */
export function openDesk(send: (message: FromDesk) => void): (message: ToDesk) => Promise<void> {
  const server = new DeskServer(new ReportDesk(), send);
  return (message) => server.receive(message);
}
