import {
  checkContent,
  contentMedia,
  type Finding,
  findMediaOf,
  forgetUses,
  gate,
  noteUses,
  type ShownMedium,
  toPlainText,
} from '#engines/content/contract.ts';
import {
  correctItem,
  type Item,
  planItem,
  publishItem,
  withdrawItem,
} from '#engines/publishing/contract.ts';
import {
  type Activity,
  closeActivity,
  forgetActivity,
  registerActivity,
} from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { callItem, listTopic, moduleName, pageTopic, publicHref, resultsHref } from '../model.ts';
import { announcedFrom, periodHolds } from '../rules.ts';
import { conclusionTexts, refusals } from '../text.ts';
import { callChange, recordEvent } from './change.ts';
import { itemTitles } from './desk-text.ts';
import { type Call, getCall, minimumDays } from './queries.ts';
import { outlineOf, titleOf } from './words.ts';

const bothWays = (words: string): Text => ({ ja: words, en: words });

/** The call as lists, feeds, search and channels know it. */
function itemOf(call: Call): Item {
  const { departmentId, topics, policy, sample } = call;
  const words = [toPlainText(call.html), toPlainText(call.draftHtml)].join('\n');
  return {
    ...callItem(call.id),
    ...{ kind: 'article', href: publicHref(call), title: itemTitles.call(titleOf(call)) },
    ...{ summary: outlineOf(call), body: bothWays(words), departmentId, topics, areas: [] },
    ...(policy !== null && { policy }),
    ...(sample && { sample }),
  };
}

function activityOf(call: Call): Activity {
  const { id, departmentId, opensOn, closesOn, topics, sample, project, policy } = call;
  return {
    ...{ owner: moduleName, id, kind: 'public-comment' },
    ...{ title: titleOf(call), summary: outlineOf(call), href: publicHref(call) },
    ...{ departmentId, opensOn, closesOn, topics, areas: [], sample },
    ...(project !== null && { project }),
    ...(policy !== null && { policy }),
  };
}

export interface Judged {
  /** What of the texts must be mended. */
  readonly stopping: readonly Finding[];
  /** PDFs that nothing stands for (JIS X 8341-3:2016, 1.1.1). */
  readonly wordless: readonly ShownMedium[];
}

/** What stands against showing a call as it is. */
export async function judgeCall(
  unit: Unit,
  { html, draftHtml, title, documents }: Pick<Call, 'html' | 'draftHtml' | 'title' | 'documents'>,
): Promise<Judged> {
  const today = dayInTokyo(unit.now);
  const check = (text: string) =>
    text === '' ? [] : gate(checkContent(text, { today, title, language: 'ja' }), []);
  const media = await findMediaOf(unit, documents);
  const isWordless = ({ mediaType, alternative }: ShownMedium) =>
    mediaType === 'application/pdf' && alternative === null;
  return {
    stopping: [...check(html), ...check(draftHtml)],
    wordless: [...media.values()].filter(isWordless),
  };
}

/** The gate of texts, documents and period. @throws AppError `rule-violation` */
export async function passGate(unit: Unit, call: Call): Promise<void> {
  const { stopping, wordless } = await judgeCall(unit, call);
  if (stopping.length > 0 || wordless.length > 0) {
    throw new AppError('rule-violation', refusals.stopped);
  }
  if (call.state === 'published') return;
  const opensOn = announcedFrom(call.opensOn, dayInTokyo(unit.now));
  const verdict = periodHolds({ ...call, opensOn }, await minimumDays(unit));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
}

/** Lets channels prepare their posts; nobody outside sees it. */
export const plan = (unit: Unit, call: Call): Promise<void> => planItem(unit, itemOf(call));

/** Media, lists and projects follow what readers have now. */
async function bringOut(unit: Unit, call: Call): Promise<void> {
  const { id, html, draftHtml, documents, finalDocuments } = call;
  const page = { href: publicHref(call), title: titleOf(call) };
  const decided = call.answeredOn === null ? [] : finalDocuments;
  await noteUses(unit, { owner: moduleName, id, stage: 'published', ...page }, [
    ...documents,
    ...decided,
    ...contentMedia(html),
    ...contentMedia(draftHtml),
  ]);
  await registerActivity(unit, activityOf(call));
  unit.drop(listTopic, pageTopic(id));
}

/**
 * 案の公示 (行政手続法39条1項): from now on everybody may read it, and comment from its first day on. Called
 * with the last stamp, in its transaction. @throws AppError `rule-violation`
 */
export async function announceCall(unit: Unit, actor: Actor, call: Call): Promise<void> {
  await passGate(unit, call);
  const today = dayInTokyo(unit.now);
  await callChange(unit, call.id, {
    ...{ state: 'published', publishedAt: unit.now },
    opensOn: announcedFrom(call.opensOn, today),
  });
  const announced = await getCall(unit, call.id);
  await bringOut(unit, announced);
  await publishItem(unit, actor, itemOf(announced));
  await recordEvent(unit, actor, call.id, { kind: 'announced', note: announced.shortReason });
}

/** Something that readers have was changed, and they are told. */
export async function tellCorrection(
  unit: Unit,
  actor: Actor,
  id: string,
  { kind, note }: { readonly kind: 'corrected' | 'extended'; readonly note: string },
): Promise<void> {
  const call = await getCall(unit, id);
  await passGate(unit, call);
  await bringOut(unit, call);
  await correctItem(unit, actor, itemOf(call), note);
  await recordEvent(unit, actor, id, { kind, note });
}

/** Taken back: its page says so and why; what came in stays with staff. */
export async function takeDown(unit: Unit, actor: Actor, id: string, note: string): Promise<void> {
  await withdrawItem(unit, actor, callItem(id), note);
  await forgetUses(unit, { owner: moduleName, id, stage: 'published' });
  await forgetActivity(unit, { owner: moduleName, id });
  await recordEvent(unit, actor, id, { kind: 'withdrawn', note });
  unit.drop(listTopic, pageTopic(id));
}

/** The result is out: `/participate` tells it, the documents of the decision are public. */
export async function tellOutcome(unit: Unit, id: string): Promise<void> {
  const call = await getCall(unit, id);
  await bringOut(unit, call);
  const text = call.conclusion ? conclusionTexts[call.conclusion] : undefined;
  if (!text) return;
  const outcome = { text, href: resultsHref(call) };
  await closeActivity(unit, { owner: moduleName, id }, { outcome });
}
