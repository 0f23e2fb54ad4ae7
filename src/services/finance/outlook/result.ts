import type { DriverId } from './model/drivers.ts';
import type { BuildingClass } from './model/facilities.ts';
import type { FigureId } from './model/figures.ts';
import type { Outlook } from './model/outlook.ts';

/** How far a figure moves at the end of the outlook when one driver is lower and when it is higher. */
export interface Swing {
  readonly driver: DriverId;
  /** In percentage points. */
  readonly step: number;
  readonly lower: number;
  readonly higher: number;
}

/** What the renewal of facilities costs in a year, in yen, by class of building and for roads and the like. */
export interface RenewalYear {
  readonly year: number;
  readonly amounts: Readonly<Partial<Record<BuildingClass | 'infrastructure', number>>>;
}

/** All that was computed of an outlook, as it is stored: pages compute nothing again. */
export interface OutlookResult {
  /** The base first, then the scenarios in their order. */
  readonly outlooks: readonly Outlook[];
  /** Of the base, the strongest first. */
  readonly swings: { readonly figure: FigureId; readonly rows: readonly Swing[] };
  readonly renewal: readonly RenewalYear[];
}
