import { accounts } from '#engines/accounts/service.ts';
import { audit } from '#engines/audit/service.ts';
import type { ServiceManifest } from '#engines/manifest.ts';
import { measures } from '#engines/measures/service.ts';
import { notifications } from '#engines/notifications/service.ts';
import { organisation } from '#engines/organisation/service.ts';
import { outbox } from '#engines/outbox/service.ts';
import { plan } from '#services/plan/service.ts';

/**
 * Engines, from the ground up: each may call the contract of those above it in this list, so there
 * is no circle.
 */
export const engines: readonly ServiceManifest[] = [
  audit,
  organisation,
  accounts,
  outbox,
  measures,
  notifications,
];

/** What the town does for and with its citizens. No service knows another. */
export const services: readonly ServiceManifest[] = [plan];

export const modules: readonly ServiceManifest[] = [...engines, ...services];
