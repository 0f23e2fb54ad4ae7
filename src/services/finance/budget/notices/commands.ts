import { notify } from '#engines/notifications/contract.ts';
import { listStaffWith } from '#engines/organisation/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { spokenYen } from '#japan/spoken-yen.ts';
import type { Unit } from '#platform/database/database.ts';
import { say, sayEach, type Text } from '#platform/i18n/text.ts';
import { dayText } from '#ui/components/day.tsx';
import { shortYear } from '../../views/year-word.ts';
import { roundDeskHref } from '../model.ts';
import { findRound } from '../queries.ts';
import { type Answer, countByDepartment, listAnswers } from './queries.ts';
import {
  type Calendar,
  dayOf,
  eveningAfter,
  isDue,
  type Matter,
  matters,
  morningOf,
} from './rules.ts';
import { noticeTexts as texts } from './text.ts';

export const noticeKind = 'finance.budget-requests';
export const calendarJob = 'finance.tell-budget-calendar';
export const answersJob = 'finance.tell-budget-answers';

/** Lines that a mail carries; the rest is counted. */
const most = 12;

/**
 * Puts aside what departments are told by the calendar. A job of days that changed tells nothing.
 *
 * @param before the calendar until now: what stays on its day is put aside already.
 */
export async function planNotices(unit: Unit, round: Calendar, before?: Calendar): Promise<void> {
  for (const matter of matters) {
    const day = dayOf(matter, round);
    if (before && dayOf(matter, before) === day) continue;
    await unit.enqueue(
      calendarJob,
      { year: round.year, matter, day },
      { singletonKey: `${round.year} ${matter} ${day}`, startAfter: morningOf(day) },
    );
  }
}

/** Departments hear of an answer in the evening, of all answers of the day in one list. */
export async function tellAnswers(
  unit: Unit,
  year: FiscalYear,
  departmentIds: Iterable<string>,
): Promise<void> {
  for (const departmentId of new Set(departmentIds)) {
    await unit.enqueue(
      answersJob,
      // A job that waits already keeps its own, earlier moment.
      { year, departmentId, since: unit.now.toISOString() },
      { singletonKey: `${year} ${departmentId}`, startAfter: eveningAfter(unit.now) },
    );
  }
}

/** Everybody who may send requests of a department. */
const askersOf = (unit: Unit, departmentId: string) =>
  listStaffWith(unit, { departmentId, permission: 'finance.budgetRequest' });

/** Tells each person once, with the projects of all their departments together. */
export async function tellCalendar(
  unit: Unit,
  { year, matter, day }: { year: FiscalYear; matter: Matter; day: IsoDate },
): Promise<void> {
  const round = await findRound(unit, year);
  if (!round || !isDue(matter, day, round, dayInTokyo(unit.now))) return;
  const counts = new Map<string, number>();
  for (const one of await countByDepartment(unit, year)) {
    const number = matter === 'opened' ? one.projects : one.unsent;
    if (number === 0) continue;
    for (const { id } of await askersOf(unit, one.departmentId)) {
      counts.set(id, (counts.get(id) ?? 0) + number);
    }
  }
  const title = sayEach((language) => {
    const words = [say(shortYear(year), language), dayText(round.deadline, language)] as const;
    return matter === 'opened' ? texts.opened(...words) : texts.nearing(...words);
  });
  const bodyOf = matter === 'opened' ? texts.openedBody : texts.nearingBody;
  for (const [staffId, number] of counts) {
    const body = bodyOf(number);
    await notify(unit, {
      ...{ to: { staffId }, kind: noticeKind, title, body, href: roundDeskHref(year) },
    });
  }
}

function lineOf({ stage, code, name, amount, asked, grounds }: Answer): Text {
  return sayEach((language) => {
    const project = `${code} ${say(name, language)}`;
    if (stage === 'return') return texts.sentBack(project, grounds);
    const yen = spokenYen(amount, language);
    const difference = `${amount > asked ? '+' : ''}${spokenYen(amount - asked, language)}`;
    const told = amount === asked ? texts.asAsked(yen) : texts.against(yen, difference);
    return texts.amount(stage, project, say(told, language));
  });
}

function bodyOf(answers: readonly Answer[]): Text {
  const order = ['return', 'mayor', 'finance'];
  const sorted = answers.toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  const lines = sorted.slice(0, most).map(lineOf);
  const rest = answers.length - lines.length;
  const all = rest > 0 ? [...lines, texts.more(rest)] : lines;
  return { ja: all.map(({ ja }) => ja).join('\n'), en: all.map(({ en }) => en).join('\n') };
}

/** Tells a department what was answered to its requests since a moment: one list, however many. */
export async function tellDepartment(
  unit: Unit,
  { year, departmentId, since }: { year: FiscalYear; departmentId: string; since: Date },
): Promise<void> {
  const answers = await listAnswers(unit, year, departmentId, since);
  if (answers.length === 0) return;
  const title = sayEach((language) =>
    texts.answered(say(shortYear(year), language), answers.length),
  );
  const body = bodyOf(answers);
  for (const { id: staffId } of await askersOf(unit, departmentId)) {
    await notify(unit, {
      ...{ to: { staffId }, kind: noticeKind, title, body, href: roundDeskHref(year) },
    });
  }
}
