import type { Area } from '../../core';
import type { ModelPart } from './modelPart';

/** The cells that stay in view: whole rows, whole columns or both from A1 on. */
export const frozenPanes: ModelPart<{ area: Area | null }> = {
  create: () => ({ area: null }),
  copy: ({ area }) => ({ area }),
};
