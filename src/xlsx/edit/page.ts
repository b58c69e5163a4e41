import { childNamed, escapeXml, openTag, parseXml, withPrefix } from '../patch/xmlTree';
import { openTagWith } from './openTagWith';
import type { PageEdits } from './pageEdits';
import type { SheetPart } from './sheetPart';

/** Print options, margins, page set-up, header and footer; all else that these elements say stays. */
export function editPage(part: SheetPart, page: PageEdits): void {
  const { centredAcross, centredDown, gridlines, margins, header, footer } = page;
  const options = {
    ...flag('horizontalCentered', centredAcross),
    ...flag('verticalCentered', centredDown),
    ...flag('gridLines', gridlines),
  };
  if (Object.keys(options).length > 0) part.edit('printOptions', (tag) => openTagWith(tag, options));
  if (margins) {
    const given = Object.fromEntries(Object.entries(margins).map(([side, inches]) => [side, String(inches)]));
    part.edit('pageMargins', (tag) => openTagWith(tag, { ...(/\sleft=/.test(tag) ? {} : usualMargins), ...given }));
  }
  const setup = setupOf(page);
  if (Object.keys(setup).length > 0) part.edit('pageSetup', (tag) => openTagWith(tag, setup));
  if (header || footer) {
    const xml = part.child('headerFooter') ?? `<${part.prefix}headerFooter/>`;
    part.put('headerFooter', withTexts(xml, header, footer, part.prefix));
  }
}

const usualMargins = { left: '0.7', right: '0.7', top: '0.75', bottom: '0.75', header: '0.3', footer: '0.3' };

function setupOf({ landscape, paper, zoom, blackAndWhite }: PageEdits): Record<string, string | null> {
  const values: Record<string, string | null> = {};
  if (paper !== undefined) values.paperSize = String(paper);
  if (landscape !== undefined) values.orientation = landscape ? 'landscape' : 'portrait';
  if (blackAndWhite !== undefined) values.blackAndWhite = blackAndWhite ? '1' : null;
  if (zoom && 'scale' in zoom) {
    Object.assign(values, {
      scale: zoom.scale === 100 ? null : String(zoom.scale),
      fitToWidth: null,
      fitToHeight: null,
    });
  } else if (zoom) {
    Object.assign(values, { scale: null, fitToWidth: String(zoom.wide), fitToHeight: String(zoom.high) });
  }
  return values;
}

function flag(name: string, value: boolean | undefined): Record<string, string | null> {
  return value === undefined ? {} : { [name]: value ? '1' : null };
}

type Sections = readonly [string, string, string];

/** Of all pages; those of first and even pages stay. */
function withTexts(xml: string, header: Sections | undefined, footer: Sections | undefined, prefix: string): string {
  const root = parseXml(xml, 'headerFooter');
  const kept = (name: string): string => {
    const child = childNamed(root, name);
    return child ? xml.slice(child.start, child.end) : '';
  };
  const made = (name: string, sections: Sections | undefined): string => {
    if (!sections) return kept(name);
    const text = sections.map((section, i) => (section === '' ? '' : `&${'LCR'[i] ?? ''}${section}`)).join('');
    return text === '' ? '' : withPrefix(`<${name}>`, prefix) + escapeXml(text) + withPrefix(`</${name}>`, prefix);
  };
  const others = ['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'].map(kept).join('');
  const inner = made('oddHeader', header) + made('oddFooter', footer) + others;
  if (inner === '') return '';
  return `${openTag(xml, root).replace(/\s*\/?>$/, '>')}${inner}</${root.name}>`;
}
