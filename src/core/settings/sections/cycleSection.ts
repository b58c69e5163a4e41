import type { CycleName } from '../../regulation/inspectionCycles';
import type { Text } from '../../text';
import { numberLine, oneColumn, units } from '../line';
import type { Section } from '../section';

export const cycleSection: Section = {
  id: 'cycles',
  title: { zh: '定期检验周期', en: 'Cycles of periodic inspection' },
  intro: {
    zh: '台账或检验报告上写明下次检验日期的，以写明的日期为准；没有写明的才按本表推算。',
    en: 'A printed next inspection always counts; these cycles are used where none is printed.',
  },
  about: { zh: '设备', en: 'Equipment' },
  ...oneColumn,
  lines: Object.entries(cycleNames()).map(([name, { zh, en }]) =>
    numberLine(['inspectionCycles', name], zh, en, { unit: units.months }),
  ),
};

function cycleNames(): Readonly<Record<CycleName, Text>> {
  return {
    boilerExternal: { zh: '锅炉外部检验', en: 'Boiler, external' },
    boilerInternal: { zh: '锅炉内部检验', en: 'Boiler, internal' },
    boilerInternalFirst: { zh: '锅炉首次内部检验', en: 'Boiler, first internal' },
    vesselFirst: { zh: '固定式压力容器首次检验', en: 'Fixed vessel, first' },
    vesselGrade12: { zh: '固定式压力容器，安全状况1、2级', en: 'Fixed vessel, grade 1 and 2' },
    vesselGrade3: { zh: '固定式压力容器，安全状况3级', en: 'Fixed vessel, grade 3' },
    vesselGrade4: { zh: '固定式压力容器，安全状况4级（监控使用）', en: 'Fixed vessel, grade 4 (watched)' },
    vesselUngraded: { zh: '固定式压力容器，未写明安全状况等级', en: 'Fixed vessel, grade not stated' },
    nonMetalVesselFirst: { zh: '非金属压力容器首次检验', en: 'Non-metal vessel, first' },
    nonMetalVesselGrade1: { zh: '非金属压力容器，1级', en: 'Non-metal vessel, grade 1' },
    nonMetalVesselGrade2: { zh: '非金属压力容器，2级', en: 'Non-metal vessel, grade 2' },
    nonMetalVesselGrade34: { zh: '非金属压力容器，3、4级', en: 'Non-metal vessel, grade 3 and 4' },
    mobileVesselFirst: { zh: '移动式压力容器首次检验', en: 'Mobile vessel, first' },
    roadTankGrade12: { zh: '汽车罐车，1、2级', en: 'Road tank, grade 1 and 2' },
    roadTankGrade3: { zh: '汽车罐车，3级', en: 'Road tank, grade 3' },
    railTankGrade12: { zh: '铁路罐车，1、2级', en: 'Rail tank, grade 1 and 2' },
    railTankGrade3: { zh: '铁路罐车，3级', en: 'Rail tank, grade 3' },
    tankContainerGrade12: { zh: '罐式集装箱，1、2级', en: 'Tank container, grade 1 and 2' },
    tankContainerGrade3: { zh: '罐式集装箱，3级', en: 'Tank container, grade 3' },
    tubeTrailerFirst: { zh: '长管拖车、管束式集装箱首次检验', en: 'Tube trailer, first' },
    tubeTrailer: { zh: '长管拖车、管束式集装箱', en: 'Tube trailer' },
    mobileVesselUngraded: { zh: '移动式压力容器，未写明安全状况等级', en: 'Mobile vessel, grade not stated' },
    oxygenChamberFirst: { zh: '氧舱首次检验', en: 'Oxygen chamber, first' },
    oxygenChamber: { zh: '氧舱', en: 'Oxygen chamber' },
    vesselAnnualCheck: { zh: '固定式压力容器年度检查', en: 'Fixed vessel, annual check' },
    mobileVesselAnnualCheck: { zh: '移动式压力容器年度检查', en: 'Mobile vessel, annual check' },
    craneYearly: { zh: '起重机械，每年检验的类别', en: 'Crane of the yearly kinds' },
    craneTwoYearly: { zh: '起重机械，两年一检的类别', en: 'Crane of the two-yearly kinds' },
    craneUnknown: { zh: '起重机械，未写明类别', en: 'Crane, kind not stated' },
    forklift: { zh: '叉车', en: 'Forklift' },
    sightseeingVehicle: { zh: '观光车', en: 'Sightseeing vehicle' },
    ride: { zh: '大型游乐设施', en: 'Amusement ride' },
    ropeway: { zh: '客运索道年度检验', en: 'Ropeway, yearly' },
    ropewayFull: { zh: '客运索道全面检验', en: 'Ropeway, full' },
    pipeFirst: { zh: '压力管道首次检验', en: 'Pipe, first' },
    industrialPipe: { zh: '工业管道，GC1、GC2级', en: 'Industrial pipe GC1, GC2' },
    industrialPipeGC3: { zh: '工业管道，GC3级（旧分级）', en: 'Industrial pipe GC3 (old grading)' },
    industrialPipeGrade3: { zh: '工业管道，安全状况3级', en: 'Industrial pipe, safety grade 3' },
    industrialPipeUngraded: { zh: '工业管道，未写明等级', en: 'Industrial pipe, grade not stated' },
    publicPipeHigh: { zh: '公用管道，次高压', en: 'Public pipe, higher pressure' },
    publicPipeMedium: { zh: '公用管道，中压', en: 'Public pipe, medium pressure' },
    publicPipePlastic: { zh: '公用管道，聚乙烯', en: 'Public pipe, plastic' },
    longPipe: { zh: '长输管道', en: 'Long-distance pipe' },
    pipeAnnualCheck: { zh: '压力管道年度检查', en: 'Pipe, annual check' },
  };
}
