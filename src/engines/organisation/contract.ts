import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import type { TownInfo } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';

export interface Department {
  readonly id: string;
  /** Stable short name for files and addresses, such as `seisaku`. */
  readonly code: string;
  readonly name: Text;
  readonly telephone?: string;
}

export interface OrganisationContract {
  findTownByHost(database: Database, host: string): Promise<TownInfo | undefined>;
  listTowns(database: Database): Promise<TownInfo[]>;
  /** Departments that exist on the day of the unit. */
  listDepartments(unit: Unit): Promise<Department[]>;
  /** The member of staff behind a user, with today's posts, roles and delegations; undefined if none. */
  findStaffActor(unit: Unit, userId: string): Promise<StaffActor | undefined>;
}
