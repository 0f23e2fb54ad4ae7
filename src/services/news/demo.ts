import { prepareVideo, saveVideo } from '#engines/content/contract.ts';
import { recompute, track } from '#engines/measures/contract.ts';
import {
  findDepartmentByCode,
  findStaffActor,
  findStaffByNumber,
} from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Platform } from '#platform/platform.ts';
import { type DemoItem, readDemoNews, readDemoVideo } from './demo-file.ts';
import { demoTemplates } from './demo-text.ts';
import { createItem } from './items/commands.ts';
import { contentOf } from './items/content.ts';
import { ItemForm } from './items/inputs.ts';
import { type Content, storiesPublished, videosAdded } from './model.ts';
import { publishNow, submit } from './publication/commands.ts';
import { changeItem } from './record.ts';
import { saveTemplate } from './templates/commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** Of the demo organisation: who edits the town's site, and who drafts what waits for approval. */
const editorNumber = '見本-003';
const clerkNumber = '見本-004';

/** The same transaction at noon of another day: samples have a past. */
function on(unit: Unit, day: string): Unit {
  return { ...unit, now: new Date(`${day}T03:00:00Z`) };
}

async function memberOf(unit: Unit, number: string): Promise<StaffActor | undefined> {
  const member = await findStaffByNumber(unit, number);
  return member?.userId ? findStaffActor(unit, member.userId) : undefined;
}

/** What an item says, with days counted from `today`. */
export function contentFor(
  item: DemoItem,
  ids: { readonly departmentId: string; readonly videoId?: string },
  today: string,
): Content {
  const { title, summary, body, occasion } = item;
  const startsOn = occasion && addDays(today, occasion.inDays);
  const form = ItemForm.parse({
    ...item,
    ...ids,
    ...{ title: title.ja, titleEn: title.en, titleEasy: title.easy },
    ...{ summary: summary.ja, summaryEn: summary.en, summaryEasy: summary.easy },
    ...{ body: body.ja, bodyEn: body.en, bodyEasy: body.easy },
    ...(occasion && startsOn && { ...occasion, startsOn }),
    ...(occasion && startsOn && { endsOn: addDays(startsOn, occasion.days - 1) }),
    ...(item.state === 'scheduled' && { publishAt: `${addDays(today, item.inDays)}T09:00` }),
  });
  return contentOf(form, 'api').content;
}

interface Cast {
  readonly editor: StaffActor | undefined;
  readonly clerk: StaffActor | undefined;
  readonly video: (item: DemoItem, departmentId: string) => Promise<string>;
}

async function load(unit: Unit, item: DemoItem, { editor, clerk, video }: Cast): Promise<void> {
  const today = dayInTokyo(unit.now);
  const department = await findDepartmentByCode(unit, item.department);
  if (!department) throw new Error(`the demo town has no section ${item.department}`);
  const then = on(unit, addDays(today, -item.daysAgo));
  const departmentId = department.id;
  const videoId = item.kind === 'video' ? await video(item, departmentId) : undefined;
  const content = contentFor(item, { departmentId, ...(videoId && { videoId }) }, today);
  const id = await createItem(then, loader, {
    ...{ kind: item.kind, departmentId, content, sample: true },
  });
  const owner = item.state === 'waiting' ? clerk : editor;
  if (owner) await changeItem(then, id, { ownerStaffId: owner.staffId });
  if (item.state === 'waiting' && clerk) await submit(unit, clerk, id, { seen: 1, comment: '' });
  if (item.state === 'scheduled') await publishNow(unit, loader, id, { seen: 1 });
  if (item.state === 'published') await publishNow(then, loader, id, { seen: 1 });
}

/**
 * Sample items of the demo town, marked as such. Needs its organisation, approvals, topics and areas.
 * @param folder the project's `demo`
 */
export async function loadNewsDemo(
  { files }: Pick<Platform, 'files'>,
  unit: Unit,
  folder: string,
): Promise<void> {
  const upload = { name: 'sample.webm', content: readDemoVideo(folder) };
  const cast: Cast = {
    editor: await memberOf(unit, editorNumber),
    clerk: await memberOf(unit, clerkNumber),
    video: async ({ title, transcript }, departmentId) => {
      const prepared = await prepareVideo(files, upload, upload.content.byteLength);
      const words = { caption: title.ja, transcript, silent: true, departmentId };
      return saveVideo(unit, loader, files, prepared, words);
    },
  };
  for (const item of readDemoNews(folder)) await load(unit, item, cast);
  for (const { department, ...template } of demoTemplates) {
    const section = department ? await findDepartmentByCode(unit, department) : undefined;
    await saveTemplate(unit, loader, { ...template, departmentId: section?.id });
  }
}

/**
 * Counts videos and stories of the last days, so that the plan's indicators are live at once. The
 * measures must be registered and the jobs attached.
 */
export async function countDemoNews(unit: Unit): Promise<void> {
  const to = addDays(dayInTokyo(unit.now), -1);
  await track(unit, videosAdded, { topic: 'migration' });
  await track(unit, storiesPublished, {});
  for (const measure of [videosAdded, storiesPublished]) {
    await recompute(unit, { from: addDays(to, -6), to, measure });
  }
}
