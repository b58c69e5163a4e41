import type { SheetTab } from '../book/sheetView';

/** The tabs of the sheets, below the cells. */
export interface TabStrip {
  show(tabs: readonly SheetTab[], active: string): void;
}

export function createTabStrip(place: HTMLElement, label: string, choose: (sheet: string) => void): TabStrip {
  const strip = place.ownerDocument.createElement('div');
  strip.className = 'workbench-grid-tabs';
  strip.setAttribute('role', 'tablist');
  strip.setAttribute('aria-label', label);
  place.append(strip);
  strip.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = [...strip.querySelectorAll('button')];
    const to = all[all.indexOf(event.target as HTMLButtonElement) + (step ?? 0)];
    if (step === undefined || !to) return;
    event.preventDefault();
    to.focus();
    choose(to.dataset.sheet!);
  });
  return {
    show: (tabs, active) => {
      const focused = strip.contains(strip.ownerDocument.activeElement);
      strip.replaceChildren(
        ...tabs.filter(({ visible }) => visible).map((tab) => tabButton(strip.ownerDocument, tab, active, choose)),
      );
      if (focused) strip.querySelector<HTMLButtonElement>('[aria-selected=true]')?.focus();
    },
  };
}

function tabButton(
  document: Document,
  { id, name, tabColor }: SheetTab,
  active: string,
  choose: (sheet: string) => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.dataset.sheet = id;
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-selected', String(id === active));
  button.tabIndex = id === active ? 0 : -1;
  if (tabColor !== '') button.style.borderBottomColor = tabColor;
  button.addEventListener('click', () => {
    choose(id);
  });
  return button;
}
