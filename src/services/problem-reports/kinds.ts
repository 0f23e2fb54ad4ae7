import { currentAnswers, type InputChange, type InputKind } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { listTopic, pageTopic, reportHref, reportKind } from './model.ts';
import { erasePhotos } from './photos/commands.ts';
import { forgetReport } from './reports/forget.ts';
import { findReport, type Report } from './reports/queries.ts';
import { isOpen } from './reports/rules.ts';
import { setReport } from './reports/state.ts';
import { nameForOthers, tellFollowers } from './reports/tell.ts';
import { updates } from './schema.ts';
import { findCategory, findSetup, nameOf } from './settings/queries.ts';
import { closedText, moduleTexts, notices } from './text.ts';

/** Only what everybody may read has a page of its own. */
async function describe(unit: Unit, subject: string) {
  const report = await findReport(unit, subject);
  if (report?.sight !== 'shown') return undefined;
  const category = findCategory(await findSetup(unit), report.category);
  return { title: category ? nameOf(category) : moduleTexts.title, href: reportHref(subject) };
}

type Step = Pick<Report, 'status'> & { readonly text: string };

/** What happened on the desk of voices happens to the report; the engine itself tells its author. */
async function move(unit: Unit, report: Report, { status, text }: Step): Promise<void> {
  const { db, town, now } = unit;
  await setReport(unit, report, { status });
  await db.insert(updates).values({
    ...{ town, id: newId(), reportId: report.id, status, text, note: '', at: now },
    kind: 'status',
  });
  if (status === 'withdrawn') return;
  await tellFollowers(unit, report, notices.moved(await nameForOthers(unit, report), status, text));
}

/** The answer of the desk of voices says how it ends. */
async function endOf(unit: Unit, inputId: string): Promise<Step> {
  const answer = (await currentAnswers(unit, [inputId])).get(inputId);
  const declined = answer?.outcome === 'not-taken-up';
  return { status: declined ? 'declined' : 'done', text: answer?.text ?? '' };
}

/** One that goes on in another is found there. */
const shows = ({ status }: Report, { wish }: InputChange['input']): boolean =>
  wish === 'public' && status !== 'merged';

async function follow(unit: Unit, report: Report, { input, happened }: InputChange): Promise<void> {
  const { departmentId } = input;
  switch (happened) {
    case 'shown':
      return shows(report, input) ? setReport(unit, report, { sight: 'shown' }) : undefined;
    case 'hidden':
      return setReport(unit, report, { sight: 'hidden' });
    case 'moved':
      return setReport(unit, report, { departmentId });
    case 'answered':
      return isOpen(report.status) ? move(unit, report, await endOf(unit, input.id)) : undefined;
    case 'closed':
      return isOpen(report.status)
        ? move(unit, report, { status: 'declined', text: closedText })
        : undefined;
    case 'reopened':
      return move(unit, report, { status: 'working', text: '' });
    case 'withdrawn':
      await move(unit, report, { status: 'withdrawn', text: '' });
      await setReport(unit, report, { sight: 'hidden' });
      return erasePhotos(unit, report.id);
    case 'disposed':
      return forgetReport(unit, report);
  }
}

async function changed(unit: Unit, change: InputChange): Promise<void> {
  const id = change.input.subject ?? '';
  const report = await findReport(unit, id);
  if (!report) return;
  await follow(unit, report, change);
  unit.drop(listTopic, pageTopic(id));
}

/** Where the row of a report is locked by a command already, the engine calls back within its unit. */
export const reportInput: InputKind = {
  ...{ kind: reportKind, label: moduleTexts.report, moderation: 'before', answered: 'each' },
  ...{ retentionYears: 3, describe, changed },
};
