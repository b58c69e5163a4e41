import type { Summary } from '../summary/summary';
import type { JsonDepartment } from './jsonShapes';

export function departmentJson(figures: Summary['departments'][number]): JsonDepartment {
  const { department, units, devices, overdue } = figures;
  return { name: department.name, units: units.length, equipment: devices.length, overdue: overdue.length };
}
