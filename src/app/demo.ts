import { createHmac } from 'node:crypto';
import { addCitizenUser, addStaffUser } from '#engines/accounts/contract.ts';
import { loadDemoApprovals } from '#engines/approvals/demo.ts';
import { gatherAudit } from '#engines/audit/contract.ts';
import { loadDemoReadings } from '#engines/content/readings/demo.ts';
import { noteDemoDatasets } from '#engines/datasets/demo.ts';
import { loadDemoLetters } from '#engines/letters/demo.ts';
import { deliverName } from '#engines/notifications/contract.ts';
import { addTown } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation, staffDemoSections } from '#engines/organisation/demo.ts';
import { loadDemoSite } from '#engines/publishing/demo.ts';
import { indexLater, listSearchSources, reindexSource } from '#engines/search/contract.ts';
import { loadThreadsDemo } from '#engines/threads/demo.ts';
import type { Unit } from '#platform/database/database.ts';
import { countRows } from '#platform/database/jobs.ts';
import type { Platform } from '#platform/platform.ts';
import { loadChannelsDemo } from '#services/channels/demo.ts';
import { countDemoFollowing, loadDemoFollowing } from '#services/channels/following/demo.ts';
import { loadDemoDisclosure } from '#services/disclosure/demo.ts';
import { loadDemoEmergency } from '#services/emergency/demo.ts';
import { loadFinanceDemo } from '#services/finance/demo.ts';
import { loadDemoMagazine } from '#services/magazine/demo.ts';
import { loadMeetingsDemo } from '#services/meetings/demo.ts';
import { countDemoNews, loadNewsDemo } from '#services/news/demo.ts';
import { loadOpenDataDemo } from '#services/open-data/demo.ts';
import { loadOpinionsDemo } from '#services/opinions/demo.ts';
import { loadBallotsDemo } from '#services/participatory-budgets/ballots/demo.ts';
import { loadRoundsDemo } from '#services/participatory-budgets/demo.ts';
import { loadDemoPlan } from '#services/plan/demo.ts';
import { loadDemoPress } from '#services/press/demo.ts';
import { loadReportsDemo, loadReportsSetup } from '#services/problem-reports/demo.ts';
import { countDemoShare, loadDemoProcedures } from '#services/procedures/demo.ts';
import { loadDemoCases } from '#services/procedures/desk/demo/load.ts';
import { loadPublicCommentsDemo } from '#services/public-comments/demo.ts';
import { loadSurveysDemo } from '#services/surveys/demo.ts';
import { countDemoAnswers, countDemoSurveys } from '#services/surveys/results/demo.ts';
import type { Progress } from './create-platform.ts';
import { readDemoTown } from './demo-town.ts';
import { demoFolder } from './paths.ts';
import { modules } from './services.ts';

export const demoStaff = [
  'mayor',
  'planner',
  'editor',
  'clerk',
  'chief',
  'finance',
  'admin',
] as const;
const demoCitizens = ['hanako', 'taro'] as const;

export const demoAddresses = [...demoStaff, ...demoCitizens].map((name) => `${name}@example.jp`);

/** Of this installation alone, so that a demo town left on the net is not open to who read the source. */
export function demoPassword(secret: string): string {
  return createHmac('sha256', secret).update('demo accounts').digest('base64url').slice(0, 14);
}

/** @returns user ids by name. */
async function addPeople(platform: Platform): Promise<Record<string, string>> {
  const password = demoPassword(platform.secret);
  const of = (name: string) => ({ email: `${name}@example.jp`, name, password });
  // Together: hashing a password is slow on purpose, and has threads of its own.
  const added = await Promise.all([
    ...demoStaff.map(async (name) => [name, await addStaffUser(platform, of(name))]),
    ...demoCitizens.map(async (name) => [name, await addCitizenUser(platform, of(name))]),
  ]);
  return Object.fromEntries(added);
}

/** What the town has before anything happens in it: sections, routes, letters, procedures. */
async function furnish(unit: Unit, users: Readonly<Record<string, string>>): Promise<void> {
  await loadDemoOrganisation(unit, { users });
  await loadDemoApprovals(unit);
  await loadDemoLetters(unit);
  await loadDemoReadings(unit);
  await loadDemoSite(unit, demoFolder);
  await loadDemoProcedures(unit, demoFolder);
  await loadDemoEmergency(unit, demoFolder);
  await loadReportsSetup(unit, demoFolder);
  await staffDemoSections(unit);
}

/** Samples tell nobody: their notices stand in the lists, and no mail leaves. */
function quiet(unit: Unit): Unit {
  return {
    ...unit,
    enqueue: async (job, payload, options) => {
      if (job !== deliverName) await unit.enqueue(job, payload, options);
    },
  };
}

async function loadRecords(
  platform: Platform,
  unit: Unit,
  users: Readonly<Record<string, string>>,
): Promise<void> {
  const { clerk = '', chief = '', hanako = '' } = users;
  await loadDemoCases(unit, { clerk, chief, hanako });
  await loadDemoDisclosure(unit, platform);
  await loadDemoPlan(unit, demoFolder);
  await countDemoShare(unit);
  await loadDemoMagazine(unit, demoFolder);
  await loadDemoPress(unit, demoFolder);
  await loadNewsDemo(platform, unit, demoFolder);
  await loadChannelsDemo(unit);
  await loadDemoFollowing(unit);
  await countDemoFollowing(unit);
  await countDemoNews(unit);
  await loadMeetingsDemo(platform, unit, demoFolder);
  // Threads lead to projects of the budget.
  await loadFinanceDemo(unit, demoFolder);
  await loadThreadsDemo(unit, demoFolder, await loadOpinionsDemo(unit, demoFolder));
  await loadPublicCommentsDemo(unit, demoFolder);
  await loadReportsDemo(unit, demoFolder);
  await loadSurveysDemo(unit, demoFolder);
  await countDemoSurveys(unit, demoFolder);
  await countDemoAnswers(unit);
  await loadOpenDataDemo(unit, demoFolder);
  await loadRoundsDemo(unit, demoFolder);
  await loadBallotsDemo(unit, platform.secret);
  await noteDemoDatasets(unit);
  // Words only: readings come by the job of the search within a minute, or the first start would wait.
  for (const source of listSearchSources()) await reindexSource(unit, source);
}

/**
 * Loads the demo town: the plan, people and sample records. Everything in it is marked as sample data.
 *
 * @param options `empty` leaves plan and records out, for tests that bring their own.
 */
export async function loadDemo(
  platform: Platform,
  progress: Progress,
  options: { readonly empty?: boolean } = {},
): Promise<void> {
  const town = readDemoTown();
  progress(`Loading the demo town ${town.name.en}`);
  const permissions = modules.flatMap((module) => module.permissions ?? []);
  await addTown(platform.database, town, permissions);
  const users = await addPeople(platform);
  await platform.database.inTown(town.code, async (unit) => {
    const audit = gatherAudit(unit);
    // The records end with the index of all sources.
    const loading = options.empty ? audit.unit : indexLater(audit.unit);
    await furnish(loading, users);
    if (!options.empty) await loadRecords(platform, quiet(loading), users);
    await audit.write();
  });
  if (!options.empty) await countRows(platform.database);
}
