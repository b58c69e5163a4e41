import type { Host } from '../host/host';
import type { HostEvent } from '../protocol/wire';
import type { BookPort } from './bookMessages';

/** Of messages of the host: calls of the functions of cells. */
const functionCategory = 1;

export interface LineSettings {
  readonly host: Host;
  readonly port: BookPort;
  /** A message of the add-in has come; it waits for what this resolves with. */
  readonly begin: () => Promise<void> | null;
  /** It is done, and about to be answered. `isService` for those that are no work on the workbook and did not begin. */
  readonly end: (isService: boolean) => void;
}

/** The line to one start of the add-in, from its frame's first message to the next start. */
export class AddInLine {
  private readonly settings: LineSettings;
  private isOpen = true;
  private takesCalls = false;
  private readonly waitingCalls: HostEvent[] = [];

  constructor(settings: LineSettings) {
    this.settings = settings;
    const { host, port } = settings;
    host.onEvent((...events) => {
      this.raise(events);
    });
    port.onmessage = ({ data }) => void this.answer(data);
  }

  /** Whether the functions of cells can be called. */
  get hasFunctions(): boolean {
    return this.takesCalls;
  }

  /** The add-in has named its functions: calls that came before are sent now. */
  openFunctions(): void {
    if (this.takesCalls) return;
    this.takesCalls = true;
    if (this.waitingCalls.length > 0) this.send(this.waitingCalls.splice(0));
  }

  close(): void {
    this.isOpen = false;
    this.settings.port.onmessage = null;
    this.settings.port.close();
  }

  private raise(events: readonly HostEvent[]): void {
    if (this.takesCalls) {
      this.send(events);
      return;
    }
    const isCall = ({ messageCategory }: HostEvent): boolean => messageCategory === functionCategory;
    this.waitingCalls.push(...events.filter(isCall));
    const others = events.filter((event) => !isCall(event));
    if (others.length > 0) this.send(others);
  }

  private send(entries: readonly HostEvent[]): void {
    if (this.isOpen) this.settings.port.postMessage(JSON.stringify({ type: 3, message: { entries } }));
  }

  /** It may be closed while something is waited for. */
  private isClosed(): boolean {
    return !this.isOpen;
  }

  private async answer(text: string): Promise<void> {
    const { host, port, begin, end } = this.settings;
    const isService = isOfService(text);
    const wait = isService ? null : begin();
    if (wait) await wait;
    if (this.isClosed()) return;
    const answer = await host.receive(text);
    if (this.isClosed()) return;
    end(isService);
    port.postMessage(answer);
  }
}

/** Results of functions and the like: they are no question about cells, and cells may wait for them. */
function isOfService(text: string): boolean {
  return text.includes('"Name":"Microsoft.');
}
