import type { PrintSetup } from '../../core';
import { escapeXml } from './xmlTree';

/** Paper sizes as 18.3.1.63 numbers them. */
const papers = { A3: 8, A4: 9 } as const;

/** Print options, margins (inches), page setup and footer, in schema order: one page wide, as many as needed long. */
export function pageSetupXml({ paper, orientation, footer }: PrintSetup): string {
  const setup = `paperSize="${papers[paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup ${setup}/>${footerXml(footer)}`
  );
}

function footerXml({ left, centre, right }: PrintSetup['footer']): string {
  const section = (code: string, text: string): string => (text === '' ? '' : `&${code}${text}`);
  const text = section('L', left) + section('C', centre) + section('R', right);
  return text === '' ? '' : `<headerFooter><oddFooter>${escapeXml(text)}</oddFooter></headerFooter>`;
}
