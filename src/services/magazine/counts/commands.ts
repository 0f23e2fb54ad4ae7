import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { statement } from '#platform/database/statement.ts';

/** One more for a page of a public issue; pages that are not there count nothing. */
const addOne = statement(
  `INSERT INTO magazine_reads (town, issue_id, page, day, count)
   SELECT i.town, i.id, $3, $4::date, 1 FROM magazine_issues i
   WHERE i.town = $1 AND i.slug = $2 AND i.state = 'published'
     AND ($3 = 'aloud' OR EXISTS (SELECT 1 FROM magazine_articles a
       WHERE a.town = i.town AND a.issue_id = i.id AND a.number::text = $3))
   ON CONFLICT (town, issue_id, page, day) DO UPDATE SET count = magazine_reads.count + 1`,
);

/** Counts that a page was opened today. @param page number of the article, or `aloud`. */
export function countRead(unit: Unit, slug: string, page: string): void {
  unit.send(addOne, [unit.town, slug, page, dayInTokyo(unit.now)]);
}
