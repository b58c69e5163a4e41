/** A township, street office or zone of the city (乡镇、街道、开发区). */
export interface Township {
  readonly id: string;
  /** Official name, e.g. 米山镇. */
  readonly name: string;
}
