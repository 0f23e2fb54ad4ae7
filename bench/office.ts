import type { Pool, PoolClient } from 'pg';

export interface Office {
  readonly town: string;
  /** A case type that the bench has registered, and its states. */
  readonly type: string;
  readonly open: readonly string[];
  readonly closed: readonly string[];
  readonly cases: number;
  /** The newest of them, which are in the queues still. */
  readonly openCases: number;
  /** The moment of the newest. */
  readonly until: Date;
}

const residents = 50_000;
const departments = 30;
const staff = 300;

const surnames =
  '佐藤,鈴木,高橋,田中,伊藤,渡辺,山本,中村,小林,加藤,吉田,山田,佐々木,山口,松本,井上,木村,林,清水,山崎';
const givenNames =
  '太郎,花子,一郎,次郎,三郎,和子,幸子,健一,裕子,真一,美香,翔太,大輔,愛,結衣,蓮,陽菜,悠真,葵,湊';

/** A UUID of version 7 (RFC 9562) in SQL from milliseconds and a number below 2^48. */
const uuid = (milliseconds: string, number: string): string => `(
  substr(lpad(to_hex(${milliseconds}), 12, '0'), 1, 8) || '-' ||
  substr(lpad(to_hex(${milliseconds}), 12, '0'), 9) || '-7000-8000-' ||
  lpad(to_hex(${number}), 12, '0'))::uuid`;

const departmentId = (number: string): string => uuid('0', number);
const staffId = (number: string): string => uuid('1', number);

/** A number from 0 to 2^28 - 1, the same for the same row on every machine. */
const draw = (what: string): string =>
  `('x' || substr(md5('20706 ${what} ' || n), 1, 7))::bit(28)::int`;

const insertDepartments = `
INSERT INTO organisation_departments (town, id, code, valid_from)
SELECT $1, ${departmentId('n')}, 'bench-' || n, '2000-04-01' FROM generate_series(1, ${departments}) n`;

const insertNames = `
INSERT INTO organisation_department_names (town, department_id, valid_from, name)
SELECT $1, ${departmentId('n')}, '2000-04-01', jsonb_build_object('ja', n || '課', 'en', 'Section ' || n)
  FROM generate_series(1, ${departments}) n`;

const insertStaff = `
INSERT INTO organisation_staff (town, id, employee_number, name, valid_from)
SELECT $1, ${staffId('n')}, 'bench-' || n, '職員' || n, '2000-04-01' FROM generate_series(1, ${staff}) n`;

/** Ten years of cases of 50,000 residents; the first of 30 departments has a third of them. */
const drawCases = `
SELECT n, n > $5::int - $6::int AS open,
       $7::timestamptz - ($5::int - n) * (interval '3650 days' / $5::int) AS at,
       ${draw('resident')} % ${residents} AS resident, ${draw('department')} AS department,
       ${draw('assignee')} AS assignee, ${draw('state')} AS state, ${draw('days')} % 30 AS days
  FROM generate_series(1, $5::int) n`;

const nameCases = `
SELECT *, (extract(epoch FROM at) * 1000)::bigint AS ms,
       CASE WHEN department % 3 = 0 THEN 1 ELSE 1 + department % ${departments} END AS section,
       'procedure-' || department % 40 AS subject,
       (string_to_array('${surnames}', ','))[1 + resident % 20] ||
       (string_to_array('${givenNames}', ','))[1 + resident / 20 % 20] || resident / 400 AS name
  FROM (${drawCases}) drawn`;

const insertCases = `
INSERT INTO cases_cases
  (town, id, receipt, secret_hash, open_key, type, subject, title, title_key, department_id, assignee_id,
   channel, state, open, version, events, clock, received_on, due_on, applicant_name, applicant_email,
   name_key, retention_years, decision, decided_on, opened_at, last_event_at, closed_on, kept_until)
SELECT $1, ${uuid('ms', 'n')}, upper(substr(md5('r' || n), 1, 12)), md5('s' || n), md5('k' || n), $2,
       subject, subject, subject, ${departmentId('section')},
       CASE WHEN assignee % 4 > 0 THEN ${staffId(`1 + assignee % ${staff}`)} END,
       (ARRAY['web', 'api', 'counter', 'paper'])[1 + assignee % 4],
       CASE WHEN open THEN ($3::text[])[1 + state % cardinality($3::text[])]
            ELSE ($4::text[])[1 + state % cardinality($4::text[])] END,
       open, 2, 2, CASE WHEN open THEN 'running' ELSE 'stopped' END, at::date,
       CASE WHEN open AND state % 10 > 0 THEN at::date + 10 + days END, name,
       'resident' || resident || '@example.jp', name, 5, CASE WHEN NOT open THEN 'approved' END,
       CASE WHEN NOT open THEN at::date + days END, at, at + interval '1 hour',
       CASE WHEN NOT open THEN at::date + days END, CASE WHEN NOT open THEN at::date + 2190 END
  FROM (${nameCases}) named`;

const insertEvents = `
INSERT INTO cases_events (town, case_id, seq, kind, action, to_state, actor_kind, at)
SELECT town, id, seq, CASE seq WHEN 1 THEN 'opened' ELSE 'acted' END,
       CASE seq WHEN 2 THEN 'review' END, state, 'visitor', opened_at + (seq - 1) * interval '1 hour'
  FROM cases_cases, generate_series(1, 2) seq WHERE town = $1`;

/** Indexes that no key stands on; built after the rows in a fraction of the time. */
const plainIndexes = `
SELECT indexname AS name, indexdef AS definition FROM pg_indexes
 WHERE tablename = 'cases_cases' AND indexdef NOT LIKE 'CREATE UNIQUE%'`;

async function withoutIndexes(client: PoolClient, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(plainIndexes);
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
}

/** Fills the tables of cases, as their owner; the same arguments give the same rows. */
export async function writeOffice(pool: Pool, office: Office): Promise<void> {
  const { town, type, open, closed, cases, openCases, until } = office;
  const client = await pool.connect();
  try {
    for (const insert of [insertDepartments, insertNames, insertStaff]) {
      await client.query(insert, [town]);
    }
    // The rows refer to each other by construction; a million look-ups would only prove it again.
    await client.query('SET session_replication_role = replica');
    const values = [town, type, open, closed, cases, openCases, until];
    await withoutIndexes(client, () => client.query(insertCases, values));
    await client.query(insertEvents, [town]);
    await client.query('RESET session_replication_role');
    // What autovacuum does to tables that have grown over years.
    await client.query('VACUUM ANALYZE cases_cases, cases_events');
  } finally {
    client.release();
  }
}

/** A department of the office, from 1 to 30. */
export async function sectionOf(pool: Pool, town: string, number: number): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM organisation_departments WHERE town = $1 AND code = $2',
    [town, `bench-${number}`],
  );
  return rows[0]?.id ?? '';
}

/** A member of staff of the office, from 1 to 300. */
export async function clerkOf(pool: Pool, town: string, number: number): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM organisation_staff WHERE town = $1 AND employee_number = $2',
    [town, `bench-${number}`],
  );
  return rows[0]?.id ?? '';
}
