/** The add-in's tab on the ribbon, as its manifest describes it. */
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** 32 pixels; relative to the add-in's folder. */
  readonly icon: string;
  /** The function that the button calls; null shows the pane. */
  readonly command: string | null;
}

/** Reads the tab in one of the manifest's languages: 'zh-CN' is what stands there, others are its overrides. */
export function readRibbon(manifest: string, locale: string): RibbonTab {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const resource = resourcesOf(xml, locale);
  const folder = resource(child(xml.getElementsByTagName('Runtime')[0], 'resid')).replace(/[^/]*$/, '');
  const tab = xml.getElementsByTagName('CustomTab')[0];
  if (tab === undefined) return { label: '', groups: [] };
  const labelOf = (element: Element): string => resource(child(childOf(element, 'Label'), 'resid'));
  const button = (control: Element): RibbonButton => {
    const action = childOf(control, 'Action');
    const icon = [...control.getElementsByTagNameNS('*', 'Image')].find((image) => child(image, 'size') === '32');
    return {
      id: child(control, 'id'),
      label: labelOf(control),
      tip: resource(child(childOf(childOf(control, 'Supertip'), 'Description'), 'resid')),
      icon: resource(child(icon, 'resid')).slice(folder.length),
      command: childOf(action, 'FunctionName')?.textContent.trim() ?? null,
    };
  };
  return {
    label: labelOf(tab),
    groups: [...tab.getElementsByTagName('Group')].map((group) => ({
      label: labelOf(group),
      buttons: [...group.getElementsByTagName('Control')].map(button),
    })),
  };
}

function child(element: Element | undefined, attribute: string): string {
  return element?.getAttribute(attribute) ?? '';
}

function childOf(element: Element | undefined, name: string): Element | undefined {
  return [...(element?.children ?? [])].find(({ localName }) => localName === name);
}

/** Texts and addresses by their id; '' for one that the manifest does not have. */
function resourcesOf(xml: Document, locale: string): (id: string) => string {
  const found = new Map<string, string>();
  for (const entry of [...(xml.getElementsByTagName('Resources')[0]?.getElementsByTagName('*') ?? [])]) {
    const id = entry.getAttribute('id');
    if (id === null) continue;
    const override = [...entry.children].find((one) => one.getAttribute('Locale') === locale);
    found.set(id, override?.getAttribute('Value') ?? child(entry, 'DefaultValue'));
  }
  return (id) => found.get(id) ?? '';
}
