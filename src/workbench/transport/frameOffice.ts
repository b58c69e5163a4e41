import { officeColours, officeExternal, type OfficeSettings } from './officeExternal';

/**
 * Runs in the add-in's frame before office.js: makes the page believe that it is the pane of an Excel. What must be
 * known at once stands in the frame's name, as JSON (`OfficeSettings`); everything else goes through a port, which the
 * page around it sends ('port') once it has been told that the frame is there ('ready').
 */
const bridge: Bridge = {
  sendMessageToHost: (text) => {
    if (port) port.postMessage(text);
    else waiting.push(text);
  },
};
const waiting: string[] = [];
let port: MessagePort | null = null;

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Office.js puts it here. */
  onMessageFromHost?(text: string): void;
}

Object.defineProperty(window, 'external', { value: officeExternal(readSettings()), configurable: true });
Object.defineProperty(window, '_richApiNativeBridge', { value: bridge, configurable: true });
// Office.js loads its parts as scripts of another origin, and a browser refuses that to a page from disk.
if (location.protocol === 'file:') withoutCrossOrigin();
window.addEventListener('message', takePort);
// A page from disk has no origin that could be named; nothing but that the frame is there is said.
window.parent.postMessage('ready', '*');

function withoutCrossOrigin(): void {
  const { prototype } = HTMLScriptElement;
  prototype.setAttribute = function (name, value) {
    if (name.toLowerCase() !== 'crossorigin') Element.prototype.setAttribute.call(this, name, value);
  };
}

function takePort(event: MessageEvent<unknown>): void {
  const [given] = event.ports;
  if (event.source !== window.parent || event.data !== 'port' || !given) return;
  window.removeEventListener('message', takePort);
  // Office.js listens to messages of the window, too, and expects others.
  event.stopImmediatePropagation();
  port = given;
  given.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost?.(data);
  for (const text of waiting.splice(0)) given.postMessage(text);
}

function readSettings(): OfficeSettings {
  const usual = { sets: {}, locale: 'zh-CN', colours: officeColours.light };
  return window.name === '' ? usual : { ...usual, ...(JSON.parse(window.name) as Partial<OfficeSettings>) };
}
