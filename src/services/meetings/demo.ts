import { cleanHtml } from '#engines/content/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Platform } from '#platform/platform.ts';
import { addItem } from './agenda/commands.ts';
import { type DemoMeeting, type DemoSaid, type DemoSeries, readDemoMeetings } from './demo-file.ts';
import { holdLive } from './live/demo.ts';
import { createMeeting } from './meetings/commands.ts';
import { MeetingForm } from './meetings/inputs.ts';
import { announceMeeting, endMeeting, startMeeting } from './meetings/lifecycle.ts';
import { addEntry, saveSummary } from './minutes/commands.ts';
import { EntryForm } from './minutes/inputs.ts';
import { listEntries } from './minutes/queries.ts';
import { publishMinutes } from './minutes/release.ts';
import { askBeforehand, settlePoint } from './points/commands.ts';
import { QuestionForm } from './points/inputs.ts';
import { type Sender, senderIn } from './sender.ts';
import { createSeries } from './series/commands.ts';
import { SeriesForm } from './series/inputs.ts';
import { saveWalkIns, signUp } from './sign-ups/commands.ts';
import { SignUpForm } from './sign-ups/inputs.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const visitor: Actor = { kind: 'visitor' };

interface Place {
  /** ISO day on which the demo is loaded. */
  readonly today: string;
  readonly sender: Sender;
  readonly series: DemoSeries;
  readonly seriesId: string;
}

/** A unit of an earlier day, whose notices and mails nobody waits for. */
function onDay(unit: Unit, day: string): Unit {
  return { ...unit, now: new Date(`${day}T03:00:00Z`) };
}

async function sectionId(unit: Unit, code: string): Promise<string> {
  const section = await findDepartmentByCode(unit, code);
  if (!section) throw new Error(`the demo town has no section ${code}`);
  return section.id;
}

const wordsOf = ({ title, summary }: Pick<DemoSeries, 'title' | 'summary'>) => ({
  ...{ title: title.ja, titleEn: title.en, titleEasy: title.easy },
  ...{ summary: summary.ja, summaryEn: summary.en, summaryEasy: summary.easy },
});

async function filingOf(unit: Unit, { department, areas, topics, policy }: DemoSeries) {
  return { departmentId: await sectionId(unit, department), areas, topics, policy };
}

/** @returns ids of the agenda's items by their keys. */
async function setUp(
  unit: Unit,
  meeting: DemoMeeting,
  { today, series, seriesId }: Place,
): Promise<{ id: string; items: ReadonlyMap<string, string> }> {
  const { slug, startsAt, endsAt, place, access, onlineUrl, capacity, inDays } = meeting;
  const day = addDays(today, inDays);
  const form = MeetingForm.parse({
    ...{ ...wordsOf(meeting), ...(await filingOf(unit, series)), slug, seriesId },
    ...{ day, startsAt, endsAt, place, access, onlineUrl, capacity, takesSignUps: '1' },
  });
  const id = await createMeeting(unit, loader, form, { sample: true });
  const items = new Map<string, string>();
  for (const { key, ...item } of meeting.agenda) {
    items.set(key, await addItem(unit, loader, id, item));
  }
  await announceMeeting(unit, loader, id);
  return { id, items };
}

/** What was said; what it made is settled on the day on which it became so. */
async function say(
  unit: Unit,
  id: string,
  said: DemoSaid,
  { agendaItemId, today, key }: { agendaItemId: string | undefined; today: string; key: string },
): Promise<void> {
  const { under: _, department, dueInDays, outcome, named, ...words } = said;
  const form = EntryForm.parse({
    ...{ ...words, agendaItemId, key },
    ...(named && { named: '1' }),
    ...(department && { departmentId: await sectionId(unit, department) }),
    ...(dueInDays !== undefined && { dueOn: addDays(today, dueInDays) }),
  });
  const entryId = await addEntry(unit, loader, id, form);
  if (!outcome || dueInDays === undefined) return;
  const entry = (await listEntries(unit, id)).find((one) => one.id === entryId);
  const before = onDay(unit, addDays(today, Math.min(dueInDays, -2)));
  if (entry?.pointId) await settlePoint(before, loader, entry.pointId, { outcome });
}

async function holdMeeting(unit: Unit, meeting: DemoMeeting, place: Place): Promise<void> {
  const day = addDays(place.today, meeting.inDays);
  const { id, items } = await setUp(onDay(unit, addDays(day, -30)), meeting, place);
  const held = onDay(unit, day);
  await startMeeting(held, loader, id);
  await saveWalkIns(held, loader, id, { walkIns: meeting.walkIns });
  await endMeeting(held, loader, id);
  if (!meeting.minutes) return;
  const { html, inEnglish: summaryEn, said } = meeting.minutes;
  const clean = cleanHtml(html, { from: 'api' }).html;
  await saveSummary(held, loader, id, { html: clean, summaryEn });
  for (const [index, one] of said.entries()) {
    const agendaItemId = items.get(one.under);
    await say(held, id, one, { agendaItemId, today: place.today, key: `${id}-${index}` });
  }
  await publishMinutes(onDay(unit, addDays(day, 14)), loader, id);
}

async function offerMeeting(unit: Unit, meeting: DemoMeeting, place: Place): Promise<void> {
  const before = onDay(unit, addDays(place.today, -10));
  const { id } = await setUp(before, meeting, place);
  for (const [index, one] of meeting.questions.entries()) {
    const form = QuestionForm.parse({ ...one, key: `${id}-${index}` });
    await askBeforehand(unit, visitor, id, form);
  }
  const more = { sender: place.sender, language: 'ja' } as const;
  for (const [index, { name, needs, note }] of meeting.signUps.entries()) {
    const telephone = `026-000-${String(index).padStart(4, '0')}`;
    const key = `${id}-${index}`;
    const form = SignUpForm.parse({ name, needs, needsNote: note, telephone, key });
    await signUp(unit, visitor, id, form, more);
  }
  if (!meeting.live) return;
  await startMeeting(unit, loader, id);
  await holdLive(unit, loader, id, meeting.live);
}

/**
 * Sample meetings: two series with past meetings, minutes, promises kept and open, and coming ones with
 * sign-ups, all marked. Needs the demo organisation.
 * @param folder the project's `demo`
 */
export async function loadMeetingsDemo(
  platform: Pick<Platform, 'settings' | 'secret'>,
  unit: Unit,
  folder: string,
): Promise<void> {
  const today = dayInTokyo(unit.now);
  const sender = await senderIn(platform, unit);
  for (const series of readDemoMeetings(folder)) {
    const words = { ...wordsOf(series), ...(await filingOf(unit, series)), slug: series.slug };
    const form = SeriesForm.parse(words);
    const seriesId = await createSeries(unit, loader, form, { sample: true });
    const place = { today, sender, series, seriesId };
    for (const meeting of series.meetings) {
      if (meeting.inDays < 0) await holdMeeting(unit, meeting, place);
      else await offerMeeting(unit, meeting, place);
    }
  }
}
