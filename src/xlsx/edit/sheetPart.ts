import { textOf, type Markup } from '../patch/markupBytes';
import { placeFor, type OutlinePart, type SheetOutline } from '../patch/sheetOutline';
import type { Splice } from '../patch/splice';

/** A sheet part while its children are edited one by one. Children are given and taken as markup. */
export class SheetPart {
  readonly splices: Splice[] = [];
  readonly outline: SheetOutline;
  private readonly markup: Markup;

  constructor(markup: Markup, outline: SheetOutline) {
    this.markup = markup;
    this.outline = outline;
  }

  /** 'x:' or ''. */
  get prefix(): string {
    return this.outline.prefix;
  }

  get path(): string {
    return this.markup.part;
  }

  all(local: string): readonly OutlinePart[] {
    return this.outline.children.filter((child) => child.local === local);
  }

  /** The first child of that name; null without one. */
  child(local: string): string | null {
    const [place] = this.all(local);
    return place ? this.text(place) : null;
  }

  text({ start, end }: OutlinePart): string {
    return textOf(this.markup, start, end);
  }

  /** Puts the child's new markup in its place, or where the schema wants a new one; '' takes it out. */
  put(local: string, xml: string): void {
    const [place] = this.all(local);
    if (place) this.replace(place, xml);
    else this.add(local, xml);
  }

  replace(place: OutlinePart, xml: string): void {
    if (xml !== this.text(place)) this.splices.push({ start: place.start, end: place.end, text: xml });
  }

  /** One more child of that name, after the others. */
  add(local: string, xml: string): void {
    if (xml === '') return;
    const place = placeFor(this.outline, local);
    this.splices.push({ start: place, end: place, text: xml });
  }

  /** An attribute's new value on a child of the root; the child is made when the sheet has none. */
  edit(local: string, change: (tag: string) => string): void {
    const [place] = this.all(local);
    if (!place) {
      this.add(local, change(`<${this.prefix}${local}/>`));
      return;
    }
    const tag = textOf(this.markup, place.start, place.openEnd);
    const text = change(tag);
    if (text !== tag) this.splices.push({ start: place.start, end: place.openEnd, text });
  }
}
