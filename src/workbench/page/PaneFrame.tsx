import { useEffect, useRef } from 'react';

interface PaneFrameProps {
  /** Settings as JSON: see `frameName`. */
  readonly name: string;
  readonly title: string;
  readonly address: string;
  readonly connect: (port: MessagePort) => void;
}

/** The add-in's own page. It asks for its line to the workbook as soon as its first script runs. */
export function PaneFrame({ name, title, address, connect }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>): void => {
      const window = frame.current?.contentWindow;
      if (!window || event.source !== window || event.data !== 'ready') return;
      const { port1, port2 } = new MessageChannel();
      connect(port1);
      // The frame of a page from disk has no origin that could be named.
      window.postMessage('port', '*', [port2]);
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }, [connect]);
  return <iframe ref={frame} name={name} title={title} src={address} className="pane-frame" />;
}
