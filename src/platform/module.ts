import type { Hono } from 'hono';
import type { Unit } from './database/database.ts';
import type { HttpEnv } from './http/context.ts';
import type { Text } from './i18n/text.ts';
import type { Platform } from './platform.ts';

/** Roles every town starts with; each permission says which of them hold it by default. */
export const roleNames = [
  'mayor',
  'planner',
  'editor',
  'clerk',
  'chief',
  'finance',
  'admin',
] as const;
export type RoleName = (typeof roleNames)[number];

export interface Permission {
  /** `module.verb`, as in `plan.record`. */
  readonly name: string;
  readonly label: Text;
  readonly defaultRoles: readonly RoleName[];
  /** Permissions that decide or administer require a second factor (TOTP). */
  readonly secondFactor?: boolean;
}

export interface Job<Payload extends object = object> {
  /** `module.verb`, as in `plan.snapshot`. Also the name of the pg-boss queue. */
  readonly name: string;
  /** Runs once per job; a job that throws is retried, then listed as a dead letter. */
  readonly run: (platform: Platform, payload: Payload) => Promise<void>;
  /** Cron expression in Asia/Tokyo for jobs that run by the clock; payload is `{}` then. */
  readonly cron?: string;
  readonly retryLimit?: number;
  /** Takes minutes and mostly waits for other threads or servers: a loop of its own, so that mail goes out meanwhile. */
  readonly long?: boolean;
}

export interface Listener<Payload extends object = object> {
  /** Event in the past tense, as in `case.decided`. */
  readonly event: string;
  /** Unique in the module: each listener is a queue of its own, so one's failure does not repeat another. */
  readonly name: string;
  readonly run: (unit: Unit, payload: Payload) => Promise<void>;
}

export interface NavigationItem {
  readonly label: Text;
  readonly href: string;
  /** Staff items are shown only to holders of this permission. */
  readonly permission?: string;
  readonly order: number;
  /** Heads the items that belong together in a long menu. */
  readonly group?: Text;
}

/**
 * What an engine or service adds to the town. `routes.public` is mounted at `/`, `routes.staff` at
 * `/staff`, `routes.api` at `/api/v1`. Slots that belong to engines (measures, datasets …) are added
 * in `engines/manifest.ts`.
 */
export interface ModuleManifest {
  readonly name: string;
  readonly routes?: {
    readonly public?: Hono<HttpEnv>;
    readonly staff?: Hono<HttpEnv>;
    readonly api?: Hono<HttpEnv>;
  };
  readonly permissions?: readonly Permission[];
  readonly jobs?: readonly Job<never>[];
  readonly listeners?: readonly Listener<never>[];
  readonly navigation?: {
    readonly public?: readonly NavigationItem[];
    readonly staff?: readonly NavigationItem[];
    /** What every public page ends with: accessibility, site map. */
    readonly footer?: readonly NavigationItem[];
  };
}
