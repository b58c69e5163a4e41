import type { Reader } from '../field';
import { measureReader } from './number';
import { plain } from './plain';

type Factors = Readonly<Record<string, number>>;

/** In MPa. A technical atmosphere, kgf/cm² or 公斤, is 0.0980665 MPa. */
const pressures: Factors = {
  MPA: 1,
  兆帕: 1,
  KPA: 0.001,
  千帕: 0.001,
  PA: 0.000001,
  BAR: 0.1,
  巴: 0.1,
  'KGF/CM': 0.0980665,
  'KG/CM': 0.0980665,
  公斤: 0.0980665,
};

/** In m. */
const lengths: Factors = { MM: 0.001, M: 1, 米: 1, 延米: 1, KM: 1000, 公里: 1000, 千米: 1000 };

/** A pressure in MPa: 1.6, 1.6MPa, 700 kPa, 8bar. */
export const readPressure = measureReader(pressures);

/** A length in m: 350, 350米, 1.2km, 1.2公里. */
export const readLength = measureReader(lengths);

/** Cells under 设计压力(kPa) that write no unit are in the title's. */
export const readPressureUnder = readerUnder(pressures);

/** Cells under 长度(km) that write no unit are in the title's. */
export const readLengthUnder = readerUnder(lengths);

function readerUnder(factors: Factors): (title: string) => Reader<number> | null {
  const units = Object.keys(factors).sort((one, other) => other.length - one.length);
  const named = new RegExp(`(${units.join('|')})2?\\W?$`);
  return (title) => {
    const unit = named.exec(plain(title))?.[1];
    return unit === undefined || factors[unit] === 1 ? null : measureReader(factors, factors[unit]);
  };
}
