import type { Area } from '../../core';
import type { ModelPart } from './modelPart';

/** How a sheet is printed: scalars by their wire names. */
export interface PageLayout {
  values: Record<string, unknown>;
  footers: Record<string, string>;
  /** Rows that are printed on top of every page. */
  titleRows: Area | null;
}

export const pageLayout: ModelPart<PageLayout> = {
  create: () => ({
    values: {
      Orientation: 'Portrait',
      PaperSize: 'A4',
      Zoom: { scale: 100 },
      CenterHorizontally: false,
      CenterVertically: false,
      LeftMargin: 50.4,
      RightMargin: 50.4,
      TopMargin: 54,
      BottomMargin: 54,
      HeaderMargin: 21.6,
      FooterMargin: 21.6,
      PrintGridlines: false,
      BlackAndWhite: false,
    },
    footers: { LeftHeader: '', CenterHeader: '', RightHeader: '', LeftFooter: '', CenterFooter: '', RightFooter: '' },
    titleRows: null,
  }),
  copy: ({ values, footers, titleRows }) => ({ values: { ...values }, footers: { ...footers }, titleRows }),
};
