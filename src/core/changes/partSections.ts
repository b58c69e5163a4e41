import type { Figures } from '../summary/summary';
import { certificateSection } from './sections/certificateSection';
import { deviceSection } from './sections/deviceSection';
import { kindSection } from './sections/kindSection';
import { matrixSection } from './sections/matrixSection';
import { ratesSection } from './sections/ratesSection';
import { unitSection } from './sections/unitSection';
import { unknownSection } from './sections/unknownSection';
import type { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './sheetContext';

/** Figures in numbers. */
export function figureSections(builder: SheetBuilder, figures: Figures, context: SheetContext): void {
  kindSection(builder, figures, context);
  ratesSection(builder, figures, context);
  matrixSection(builder, figures, context);
}

/** The lists behind the figures: units, what is overdue or soon due, expired certificates, what is not known. */
export function listSections(builder: SheetBuilder, figures: Figures, context: SheetContext): void {
  const { units, overdue, dueSoon, operators } = figures;
  unitSection(builder, context.say('四、使用单位', '4. Units'), units, context);
  deviceSection(builder, context.say('五、超期未检设备', '5. Overdue devices'), overdue, context);
  deviceSection(builder, context.say('六、即将到期设备', '6. Devices due soon'), dueSoon, context);
  certificateSection(builder, context.say('七、证书过期的作业人员', '7. Expired certificates'), operators, context);
  unknownSection(builder, context.say('八、缺资料清单（请单位补充）', '8. What to ask the units for'), units, context);
}
