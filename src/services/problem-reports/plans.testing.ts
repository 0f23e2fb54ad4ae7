import { sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';

/** How the database would do what `ask` asks of the reports: each statement explained. */
export async function plansOf(
  unit: Unit,
  ask: (unit: Unit) => Promise<unknown>,
): Promise<string[]> {
  const client = unit.db.$client as { query: (...asked: never[]) => Promise<{ rows: object[] }> };
  const query = client.query.bind(client);
  const asked: { text: string; values: unknown[] }[] = [];
  client.query = (...args: never[]) => {
    const [statement, values = []] = args as unknown as [{ text: string }, unknown[]?];
    asked.push({ text: statement.text, values });
    return query(...args);
  };
  await ask(unit);
  client.query = query;
  const plans: string[] = [];
  for (const { text, values } of asked) {
    if (!text.includes('from "problem_reports_reports"')) continue;
    const { rows } = await query(...([{ text: `EXPLAIN ${text}` }, values] as never[]));
    plans.push(rows.flatMap((row) => Object.values(row)).join('\n'));
  }
  return plans;
}

/** 4000 more reports like one, few of them open and few of them shown, all over the town. */
export async function fillReports({ db }: Unit, id: string): Promise<void> {
  await db.execute(sql`
    INSERT INTO problem_reports_reports
    SELECT (json_populate_record(r, json_build_object(
      'id', gen_random_uuid(), 'input_id', gen_random_uuid(),
      'status', CASE WHEN n % 40 = 0 THEN 'received' ELSE 'done' END,
      'sight', CASE WHEN n % 20 = 0 THEN 'shown' ELSE 'hidden' END,
      'latitude', 36.5 + (n % 200) / 1000.0, 'longitude', 138.25 + (n % 210) / 1000.0))).*
    FROM problem_reports_reports r, generate_series(1, 4000) n WHERE r.id = ${id}`);
}
