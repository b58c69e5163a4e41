/** The part of Office.js that the page needs to know whether Excel is there. */
export interface OfficeLike {
  onReady(): Promise<{ readonly host: unknown }>;
}
