import { accounts } from '#engines/accounts/service.ts';
import { analysis } from '#engines/analysis/service.ts';
import { approvals } from '#engines/approvals/service.ts';
import { audit } from '#engines/audit/service.ts';
import { cases } from '#engines/cases/service.ts';
import { content } from '#engines/content/service.ts';
import { datasets } from '#engines/datasets/service.ts';
import { deadlines } from '#engines/deadlines/service.ts';
import { forms } from '#engines/forms/service.ts';
import { letters } from '#engines/letters/service.ts';
import type { ServiceManifest } from '#engines/manifest.ts';
import { measures } from '#engines/measures/service.ts';
import { notifications } from '#engines/notifications/service.ts';
import { organisation } from '#engines/organisation/service.ts';
import { outbox } from '#engines/outbox/service.ts';
import { publishing } from '#engines/publishing/service.ts';
import { search } from '#engines/search/service.ts';
import { threads } from '#engines/threads/service.ts';
import { channels } from '#services/channels/service.ts';
import { disclosure } from '#services/disclosure/service.ts';
import { emergency } from '#services/emergency/service.ts';
import { finance } from '#services/finance/service.ts';
import { magazine } from '#services/magazine/service.ts';
import { meetings } from '#services/meetings/service.ts';
import { news } from '#services/news/service.ts';
import { openData } from '#services/open-data/service.ts';
import { opinions } from '#services/opinions/service.ts';
import { participatoryBudgets } from '#services/participatory-budgets/service.ts';
import { plan } from '#services/plan/service.ts';
import { press } from '#services/press/service.ts';
import { problemReports } from '#services/problem-reports/service.ts';
import { procedures } from '#services/procedures/service.ts';
import { publicComments } from '#services/public-comments/service.ts';
import { surveys } from '#services/surveys/service.ts';

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
  deadlines,
  notifications,
  letters,
  approvals,
  forms,
  cases,
  content,
  search,
  publishing,
  analysis,
  threads,
  datasets,
];

/** What the town does for and with its citizens. No service knows another. */
export const services: readonly ServiceManifest[] = [
  plan,
  procedures,
  disclosure,
  news,
  channels,
  magazine,
  press,
  emergency,
  surveys,
  meetings,
  opinions,
  publicComments,
  problemReports,
  openData,
  finance,
  participatoryBudgets,
];

export const modules: readonly ServiceManifest[] = [...engines, ...services];
