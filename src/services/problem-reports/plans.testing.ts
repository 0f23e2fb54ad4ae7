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
