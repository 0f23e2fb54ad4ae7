import { recordAudit } from '#engines/audit/contract.ts';
import { announce } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { everyPage } from '#platform/http/context.ts';
import { newId } from '#platform/ids.ts';
import { type ActKind, acts, type FullText } from '../schema.ts';
import { snapshotJob } from '../snapshot/name.ts';
import { emergencyTopic } from '../topic.ts';
import type { OpenSituation } from './queries.ts';
import { words } from './text.ts';

export interface NewAct {
  readonly kind: ActKind;
  readonly subjectId?: string;
  readonly title: FullText;
  /** What leaves on all channels; without it nothing leaves. */
  readonly texts?: FullText;
  readonly areas?: readonly string[];
  readonly level?: 3 | 4 | 5;
}

function marked(text: FullText, situation: OpenSituation): FullText {
  if (situation.mode === 'real') return text;
  const { ja, en, easy } = words.drillMark;
  return { ja: ja + text.ja, en: en + text.en, easy: easy + text.easy };
}

function nameOf(actor: Actor): string {
  return actor.kind === 'staff' ? actor.name : 'system';
}

async function leave(unit: Unit, actor: Actor, situation: OpenSituation, id: string, act: NewAct) {
  if (!act.texts) return 0;
  return announce(unit, actor, {
    owner: 'emergency',
    id: situation.id,
    key: id,
    href: '/emergency',
    title: marked(act.title, situation),
    texts: marked(act.texts, situation),
    areas: act.areas ?? [],
    ...(act.level ? { level: act.level } : {}),
    drill: situation.mode === 'drill',
  });
}

/**
 * Writes down who did what, sends its words on every channel, brings the pages up to date: all in the
 * transaction of the act itself. A drill changes no public page and its words never leave.
 */
export async function recordAct(
  unit: Unit,
  actor: Actor,
  situation: OpenSituation,
  act: NewAct,
): Promise<void> {
  const id = newId();
  const messages = await leave(unit, actor, situation, id, act);
  await unit.db.insert(acts).values({
    town: unit.town,
    id,
    situationId: situation.id,
    kind: act.kind,
    subjectId: act.subjectId ?? null,
    title: act.title,
    messages,
    staffId: actor.kind === 'staff' ? actor.staffId : null,
    staffName: nameOf(actor),
    at: unit.now,
  });
  await unit.enqueue(snapshotJob, {}, { singletonKey: 'snapshot' });
  await recordAudit(unit, actor, {
    action: `emergency.${act.kind}`,
    subject: { type: 'emergency.situation', id: situation.id },
    details: { mode: situation.mode, messages, act: id },
  });
  unit.drop(emergencyTopic);
  if (act.kind === 'started' || act.kind === 'ended') unit.drop(everyPage);
}
