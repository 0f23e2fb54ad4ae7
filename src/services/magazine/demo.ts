import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { cleanHtml } from '#engines/content/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { addArticle } from './articles/commands.ts';
import { createIssue } from './issues/commands.ts';
import { IssueForm } from './issues/inputs.ts';
import { publishNow } from './publication/commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

const Article = z.object({
  section: z.string(),
  title: z.string(),
  summary: z.string(),
  html: z.string(),
});

const File = z.object({
  /** Short name of the section. */
  department: z.string(),
  issues: z.array(
    z.object({
      number: z.number(),
      /** How long ago it came out; its month follows from it. */
      daysAgo: z.number(),
      title: z.string(),
      titleEn: z.string(),
      lead: z.string(),
      articles: z.array(Article),
    }),
  ),
});

type DemoFile = z.output<typeof File>;

/** The sample issues of the demo town. @param folder the project's `demo` */
export function readDemoMagazine(folder: string): DemoFile {
  return File.parse(parse(readFileSync(join(folder, 'magazine/issues.yaml'), 'utf8')));
}

/** The month in which an issue comes out, as people read it. */
function filled(text: string, month: string): string {
  const [year = '', of = ''] = month.split('-');
  return text.replaceAll('{year}', year).replaceAll('{month}', String(Number(of)));
}

/** Sample issues, marked as such and published. Needs the demo organisation. */
export async function loadDemoMagazine(unit: Unit, folder: string): Promise<void> {
  const { department, issues } = readDemoMagazine(folder);
  const section = await findDepartmentByCode(unit, department);
  if (!section) throw new Error(`the demo town has no section ${department}`);
  for (const { articles, daysAgo, title, titleEn, lead, number } of issues) {
    const day = addDays(dayInTokyo(unit.now), -daysAgo);
    const then: Unit = { ...unit, now: new Date(`${day}T03:00:00Z`) };
    const month = day.slice(0, 7);
    const words = { title: filled(title, month), titleEn: filled(titleEn, month), lead };
    const form = IssueForm.parse({ ...words, number, month, departmentId: section.id });
    const id = await createIssue(then, loader, form, { sample: true });
    for (const { html, ...article } of articles) {
      const clean = cleanHtml(html, { from: 'api' }).html;
      await addArticle(then, loader, id, { ...article, html: clean });
    }
    await publishNow(then, loader, id);
  }
}
