import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { run } from '../../bin/parts/command.js';
import { projectFolder } from './sources.ts';

/** Tables that belong to no town, each with its reason; everything else has `town` first. */
const withoutTown: Readonly<Record<string, string>> = {
  accounts_users: 'a person is one person in every town',
  accounts_sessions: 'belongs to a person',
  accounts_identities: 'belongs to a person',
  accounts_verifications: 'belongs to a person',
  accounts_second_factors: 'belongs to a person',
  accounts_passkeys: 'belongs to a person',
  accounts_attempts: 'counts sign-ins before the person is known',
  accounts_used_codes: 'belongs to a person',
  accounts_oidc_flows: 'a sign-in under way, before the person is known',
};

/** Tables whose rows are written once. A table joins this list in the change that makes it. */
const appendOnly = [
  'analysis_alike',
  'analysis_edits',
  'analysis_groups',
  'analysis_places',
  'approvals_events',
  'audit_entries',
  'cases_events',
  'channels_delivery_events',
  'deadlines_events',
  'disclosure_settings',
  'emergency_acts',
  'emergency_confirmations',
  'emergency_lalert_documents',
  'emergency_orders',
  'emergency_reports',
  'emergency_shelter_reports',
  'emergency_telegrams',
  'finance_budget_acts',
  'finance_budget_months',
  'finance_budget_movements',
  'finance_budget_payments',
  'finance_budget_revenues',
  'finance_budget_steps',
  'finance_outlooks',
  'forms_skips',
  'forms_submissions',
  'letters_deliveries',
  'letters_letters',
  'letters_papers',
  'letters_seals',
  'letters_senders',
  'letters_template_versions',
  'letters_voids',
  'magazine_overrides',
  'measures_snapshots',
  'meetings_minutes_versions',
  'news_events',
  'news_overrides',
  'news_versions',
  'participatory_budgets_counts',
  'participatory_budgets_envelopes',
  'participatory_budgets_events',
  'participatory_budgets_findings',
  'participatory_budgets_results',
  'participatory_budgets_signatures',
  'plan_basic_policies',
  'plan_definitions',
  'plan_evaluation_events',
  'plan_initiatives',
  'plan_observations',
  'plan_plans',
  'plan_policies',
  'plan_policy_departments',
  'plan_reminders',
  'press_mailings',
  'press_overrides',
  'problem_reports_updates',
  'procedures_changes',
  'procedures_charge_events',
  'public_comments_events',
  'public_comments_results',
  'publishing_happenings',
  'surveys_mailings',
  'surveys_manifests',
  'surveys_populations',
  'surveys_series',
  'threads_hops',
  'threads_moderations',
];

/** All but the tables of the migrator and of pg-boss, which live in schemas of their own. */
const tables = `
  SELECT c.oid, c.relname AS name, c.relrowsecurity AS secured,
         EXISTS (SELECT 1 FROM pg_attribute a
                  WHERE a.attrelid = c.oid AND a.attname = 'town') AS owned
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
   WHERE c.relkind IN ('r', 'p')`;

const indexesNotByTown = `
  SELECT t.name || ': ' || i.indexrelid::regclass AS fault
    FROM (${tables}) t
    JOIN pg_index i ON i.indrelid = t.oid AND i.indisunique
    LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
   WHERE t.owned AND a.attname IS DISTINCT FROM 'town'
   ORDER BY 1`;

const keysNotByTown = `
  SELECT t.name || ': ' || k.conname AS fault
    FROM (${tables}) t
    JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
    JOIN pg_attribute own ON own.attrelid = k.conrelid AND own.attnum = k.conkey[1]
    JOIN pg_attribute other ON other.attrelid = k.confrelid AND other.attnum = k.confkey[1]
   WHERE t.owned AND (own.attname <> 'town' OR other.attname <> 'town')
   ORDER BY 1`;

const withoutPrimaryKey = `
  SELECT t.name AS fault FROM (${tables}) t
   WHERE NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary)
   ORDER BY 1`;

const unprotected = `
  SELECT t.name AS fault FROM (${tables}) t
   WHERE t.owned AND NOT (t.secured AND EXISTS (
     SELECT 1 FROM pg_policy p
      WHERE p.polrelid = t.oid
        AND pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid) LIKE '%app.town%'))
   ORDER BY 1`;

const changeable = `
  SELECT t.name AS fault FROM (${tables}) t
   WHERE has_table_privilege('tomoni_town', t.oid, 'UPDATE')
      OR has_table_privilege('tomoni_town', t.oid, 'DELETE')
      OR has_table_privilege('tomoni_town', t.oid, 'TRUNCATE')
   ORDER BY 1`;

const readable = `
  SELECT t.name AS fault FROM (${tables}) t
   WHERE has_table_privilege('tomoni_town', t.oid, 'SELECT') AND NOT t.owned ORDER BY 1`;

describe('the tables', () => {
  let database: Database;
  const faults = async (query: string): Promise<string[]> =>
    (await database.pool.query<{ fault: string }>(query)).rows.map(({ fault }) => fault);

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('belong to a town, or to nobody for a reason', async () => {
    const without = await faults(`SELECT name AS fault FROM (${tables}) t WHERE NOT owned`);
    expect(without.sort()).toEqual(Object.keys(withoutTown).sort());
  });

  it.each([
    ['have a primary key', withoutPrimaryKey],
    ['begin every unique index with the town', indexesNotByTown],
    ['begin every foreign key with the town', keysNotByTown],
    ['show a unit of work the rows of its town only', unprotected],
    ['are closed to the role of a town where they belong to none', readable],
  ])('%s', async (_promise, query) => {
    expect(await faults(query)).toEqual([]);
  });

  it('keep history: the role of a town adds to these and changes nothing', async () => {
    const owned = await faults(`SELECT name AS fault FROM (${tables}) t WHERE owned`);
    const writable = new Set(await faults(changeable));
    expect(owned.filter((name) => !writable.has(name)).sort()).toEqual(appendOnly);
  });

  it.each([
    [
      'CREATE TABLE planted (town text, id int PRIMARY KEY)',
      indexesNotByTown,
      'planted: planted_pkey',
    ],
    ['CREATE TABLE planted (town text PRIMARY KEY)', unprotected, 'planted'],
    ['CREATE TABLE planted (town text)', withoutPrimaryKey, 'planted'],
    [
      `CREATE TABLE planted (town text, id int UNIQUE);
       CREATE TABLE planted_more (town text, id int REFERENCES planted (id))`,
      keysNotByTown,
      'planted_more: planted_more_id_fkey',
    ],
    ['CREATE TABLE planted (id int); GRANT SELECT ON planted TO tomoni_town', readable, 'planted'],
  ])('are seen to break the rule by %s', async (statement, query, fault) => {
    await database.pool.query(statement);
    try {
      expect(await faults(query)).toContain(fault);
    } finally {
      await database.pool.query('DROP TABLE IF EXISTS planted_more, planted');
    }
  });
});

describe('the migrations', () => {
  it('say the same as the schema', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tomoni-migrations-'));
    try {
      cpSync(join(projectFolder, 'migrations'), folder, { recursive: true });
      const before = readdirSync(folder).sort();
      const { code, output } = await run(
        join(projectFolder, 'node_modules/.bin/drizzle-kit'),
        [
          'generate',
          '--dialect=postgresql',
          '--schema=./src/**/schema.ts',
          // drizzle-kit takes no absolute folder here: it puts the project's in front.
          `--out=${relative(projectFolder, folder)}`,
        ],
        { output: 'keep' },
      );
      expect(code, output).toBe(0);
      expect(readdirSync(folder).sort(), output).toEqual(before);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
