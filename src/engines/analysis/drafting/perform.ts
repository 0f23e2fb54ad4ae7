import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import type { ArrangedGroup } from '../editing/arrangement.ts';
import { themesOf } from '../editing/arrangement.ts';
import { addDrafts } from '../editing/commands.ts';
import type { ChangeContent } from '../editing/edit.ts';
import { findRun, readArrangement } from '../runs/queries.ts';
import { readVoices } from '../runs/visibility.ts';
import { keepDrafting } from './commands.ts';
import {
  type Message,
  messagesFor,
  mostThemes,
  readDraft,
  type SentVoice,
  voicesToSend,
} from './draft.ts';
import type { DraftOutcome, DraftRefusal } from './outcome.ts';

export interface DraftPayload {
  readonly town: string;
  readonly run: string;
}

/** What answers; undefined when it does not. */
export type Ask = (messages: readonly Message[]) => Promise<string | undefined>;

type DraftEdit = Extract<ChangeContent, { kind: 'draft' }>;

const drafter: Actor = { kind: 'system', name: 'analysis.draft' };

/** In milliseconds; a job is taken for dead after a quarter of an hour and would be paid for twice. */
const longest = 10 * 60 * 1000;
/** After so many themes without an answer the server is taken to be away. */
const mostSilent = 3;

/** Themes that a person has not put into words. */
export function themesToDraft(groups: readonly ArrangedGroup[]): ArrangedGroup[] {
  return themesOf({ groups })
    .filter(({ namedBy, describedBy }) => namedBy !== 'person' || describedBy !== 'person')
    .slice(0, mostThemes);
}

interface Task {
  readonly group: ArrangedGroup;
  readonly voices: readonly SentVoice[];
}

interface Begun {
  readonly tasks: readonly Task[];
  readonly outcome: DraftOutcome;
}

/** Only what everybody may read is sent: it leaves the house, and a name may quote it. */
async function begin(unit: Unit, id: string): Promise<Begun | undefined> {
  const run = await findRun(unit, id);
  if (!run?.drafting || run.drafting.state === 'done') return undefined;
  const { groups } = await readArrangement(unit, run, 'staff');
  const themes = themesToDraft(groups);
  const central = themes.flatMap((theme) => theme.central);
  const known = await readVoices(unit, run, central, 'public');
  const tasks = themes.map((group) => ({
    group,
    voices: voicesToSend(group.central.flatMap((text) => known.get(text) ?? [])),
  }));
  const outcome: DraftOutcome = {
    ...{ ...run.drafting, state: 'running', total: tasks.length, done: 0, refused: [] },
  };
  await keepDrafting(unit, id, outcome);
  return { tasks, outcome };
}

async function draftOf(
  { group, voices }: Task,
  model: string,
  ask: Ask,
): Promise<DraftEdit | DraftRefusal> {
  if (voices.length === 0) return 'no-voices';
  const answer = await ask(messagesFor(group.terms, voices));
  if (answer === undefined) return 'no-answer';
  const draft = readDraft(answer, voices);
  return typeof draft === 'string' ? draft : { kind: 'draft', group: group.id, model, ...draft };
}

/**
 * Has names and summaries drafted, theme by theme and outside of any transaction, and adds what holds as
 * edits, all at once: nothing of it is public before somebody signs off. Killed before that, nothing is
 * kept and the job begins again.
 */
export async function performDrafts(
  database: Database,
  { town, run }: DraftPayload,
  ask: Ask,
): Promise<void> {
  const begun = await database.inTown(town, (unit) => begin(unit, run));
  if (!begun) return;
  const { tasks } = begun;
  let { outcome } = begun;
  const drafts: DraftEdit[] = [];
  let silent = 0;
  const until = Date.now() + longest;
  for (const task of tasks) {
    const goesOn = silent < mostSilent && Date.now() < until;
    const draft = goesOn ? await draftOf(task, outcome.model, ask) : ('no-answer' as const);
    silent = draft === 'no-answer' ? silent + 1 : 0;
    const why = typeof draft === 'string' ? [{ group: task.group.id, why: draft }] : [];
    if (typeof draft !== 'string') drafts.push(draft);
    outcome = { ...outcome, done: outcome.done + 1, refused: [...outcome.refused, ...why] };
    const now = outcome;
    await database.inTown(town, (unit) => keepDrafting(unit, run, now));
  }
  const done: DraftOutcome = { ...outcome, state: 'done' };
  await database.inTown(town, (unit) => addDrafts(unit, drafter, run, drafts, done));
}
