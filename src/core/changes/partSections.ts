import type { Figures } from '../summary/summary';
import { certificateSection } from './sections/certificateSection';
import { deviceSection } from './sections/deviceSection';
import { headlineSection } from './sections/headlineSection';
import { kindBlock } from './sections/kindBlock';
import { type FigureGrids } from './sections/listColumns';
import { matrixBlock } from './sections/matrixBlock';
import { ratesBlock, ratesNote } from './sections/ratesBlock';
import { stoppedSection } from './sections/stoppedSection';
import { unitSection } from './sections/unitSection';
import { unknownSection } from './sections/unknownSection';
import type { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './sheetContext';

/** The figures in a sentence, then as small tables beside each other. */
export function figureSections(
  builder: SheetBuilder,
  figures: Figures,
  grids: FigureGrids,
  context: SheetContext,
): void {
  headlineSection(builder, figures, context);
  builder.sideBySide((top) => [
    kindBlock(figures, grids.kinds, top, context),
    ratesBlock(figures, grids.rates, top, context),
    matrixBlock(figures, grids.matrix, top, context),
  ]);
  builder.banner(ratesNote(figures, context), 'note');
}

/** The lists behind the figures: units, what is overdue or soon due, expired certificates, what is not known, what stands still. */
export function listSections(builder: SheetBuilder, figures: Figures, context: SheetContext): void {
  const { units, devices, overdue, dueSoon, operators } = figures;
  unitSection(builder, context.say('四、使用单位', '4. Units'), units, context);
  deviceSection(builder, context.say('五、超期未检设备', '5. Overdue devices'), overdue, context);
  deviceSection(builder, context.say('六、即将到期设备', '6. Devices due soon'), dueSoon, context);
  certificateSection(builder, context.say('七、证书过期的作业人员', '7. Expired certificates'), operators, context);
  unknownSection(builder, context.say('八、缺资料清单（请单位补充）', '8. What to ask the units for'), units, context);
  stoppedSection(builder, devices, context);
}
