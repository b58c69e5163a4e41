import type { OfficeLike } from './officeLike';

/** What the watch sees of the page: an element can be there, and be hidden. */
export interface WatchedPage {
  find(id: string): { hidden: boolean } | null;
  office(): OfficeLike | undefined;
  after(ms: number, action: () => void): void;
}

/** A slow machine on a slow network takes its time; the notes go away by themselves when all comes after all. */
const patience = { host: 6000, page: 10_000, again: 1000 };

/**
 * Says in plain words when the pane's own scripts do not come, or when Excel does not answer: without it the one is
 * an endless 'opening', and the other looks as if no workbook were open. Must need no script but its own, and run in
 * an Internet Explorer, which is what an old Office shows pages in.
 */
export function watchStart(page: WatchedPage): void {
  const show = (id: string, shown: boolean): void => {
    const note = page.find(id);
    if (note !== null) note.hidden = !shown;
  };
  const isOpening = (): boolean => page.find('opening') !== null;

  const lookAtPage = (): void => {
    show('page-stuck', isOpening());
    if (isOpening()) page.after(patience.again, lookAtPage);
  };

  let answered = false;
  let asked = false;
  const lookAtHost = (): void => {
    const office = page.office();
    if (office !== undefined && !asked) {
      asked = true;
      const done = (): void => {
        answered = true;
        show('host-silent', false);
      };
      office.onReady().then(done, () => undefined);
    }
    // Beside a page that is stuck it would only confuse. One more turn, so that an answer that is there can be heard.
    page.after(0, () => {
      show('host-silent', !answered && !isOpening());
      if (!answered) page.after(patience.again, lookAtHost);
    });
  };

  page.after(patience.page, lookAtPage);
  page.after(patience.host, lookAtHost);
}
