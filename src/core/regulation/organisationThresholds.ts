import { day } from '../dates/day';
import type { InForce } from './inForce';
import { organisationRule2017, organisationRule2026 } from './sources/requirements';

/** From which number of devices in use a safety organisation (安全管理机构) must be set up; each alone suffices. */
export interface OrganisationThresholds {
  /** All devices, cylinders left out. */
  readonly devices: number;
  /** Elevators in a public gathering place (公众聚集场所). */
  readonly publicPlaceElevators: number;
  readonly rides: number;
  readonly sightseeingVehicles: number;
  /** 客运架空索道 and 客运缆车, not the drag lifts. */
  readonly ropeways: number;
  readonly powerStationBoilers: number;
  /** In a boiler's names: it is one of a power station. */
  readonly powerStationWords: readonly string[];
  /**
   * Elevators run as a business for the public (为公众提供运营服务). A ledger rarely shows it, so in these
   * places it is asked, never assumed.
   */
  readonly publicServiceElevators: number;
  readonly publicServicePlaces: readonly string[];
  /** MPa from which a boiler may be one of a power station and is asked about. */
  readonly powerBoilerPressure: number;
}

const values: OrganisationThresholds = {
  devices: 50,
  publicPlaceElevators: 30,
  rides: 10,
  sightseeingVehicles: 10,
  ropeways: 1,
  powerStationBoilers: 1,
  powerStationWords: ['电站'],
  publicServiceElevators: 1,
  publicServicePlaces: ['scenicArea', 'amusement'],
  powerBoilerPressure: 3.8,
};

// Not covered: 石化与化工成套装置, which no ledger of devices shows.
export const organisationThresholds: InForce<OrganisationThresholds> = [
  { from: day('2026-05-01'), value: values, source: organisationRule2026 },
  { from: day('2017-08-01'), value: values, source: organisationRule2017 },
];
