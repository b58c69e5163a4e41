import type { TitleRule } from '../titleRule';
import { sharedTitles } from './shared';
import { equipmentTitles } from './equipment';
import { hazardTitles } from './hazard';
import { personTitles } from './person';
import { reportTitles } from './report';
import { trainingTitles } from './training';
import { unitTitles } from './unit';

/** Every kind of title that is understood. */
export const titleRules: readonly TitleRule[] = [
  ...sharedTitles,
  ...equipmentTitles,
  ...unitTitles,
  ...personTitles,
  ...hazardTitles,
  ...trainingTitles,
  ...reportTitles,
];
