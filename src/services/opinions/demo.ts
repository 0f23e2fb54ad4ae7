import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import {
  answerOutcomes,
  recordAnswer,
  recordSamples,
  showSample,
} from '#engines/threads/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { createConsultation, publishConsultation, tellOutcome } from './consultations/commands.ts';
import { ConsultationForm } from './consultations/inputs.ts';
import { type Consultation as Consulted, getConsultation } from './consultations/queries.ts';
import { inputOf } from './consultations/take.ts';
import { sendLetter } from './letters/commands.ts';
import { saveSettings } from './letters/settings.ts';
import { accessWays, moderationWays } from './model.ts';
import { ideas } from './schema.ts';
import { loadStatementsDemo } from './statements/demo.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const text = z.object({ ja: z.string(), en: z.string(), easy: z.string() });

const Letter = z.object({
  ...{ key: z.string(), title: z.string(), text: z.string(), daysAgo: z.number() },
  answer: z
    .object({
      ...{ on: z.number(), outcome: z.enum(answerOutcomes) },
      ...{ text: z.string(), reason: z.string() },
    })
    .optional(),
});

const Consultation = z.object({
  ...{ slug: z.string(), form: z.enum(['entries', 'ideas']), title: text, question: text },
  ...{ html: z.string(), department: z.string(), project: z.string().optional() },
  ...{
    topics: z.array(z.string()),
    policy: z.number().optional(),
    opens: z.number(),
    closes: z.number(),
  },
  ...{ moderation: z.enum(moderationWays), access: z.enum(accessWays).default('open') },
  /** What came of it, told so many days ago. */
  outcome: z.object({ on: z.number(), text: z.string() }).optional(),
  entries: z.array(
    z.object({
      ...{ key: z.string(), text: z.string(), area: z.string(), title: z.string().default('') },
      supporters: z.number().default(0),
    }),
  ),
});

const File = z.object({
  settings: z.object({ department: z.string(), letterDays: z.number() }),
  letters: z.array(Letter),
  consultations: z.array(Consultation),
});

const daysBefore = (unit: Unit, days: number): Unit => ({
  ...unit,
  now: new Date(unit.now.getTime() - days * 86_400_000),
});

async function sectionId(unit: Unit, code: string): Promise<string> {
  const section = await findDepartmentByCode(unit, code);
  if (!section) throw new Error(`the demo town has no section ${code}`);
  return section.id;
}

async function loadLetter(unit: Unit, letter: z.output<typeof Letter>): Promise<string> {
  const { key, title, text: said, daysAgo, answer } = letter;
  const then = daysBefore(unit, daysAgo);
  const nobody = { name: '', email: '', area: '', wish: 'public', sample: true } as const;
  const sent = { key: `demo-${key}`, title, text: said, ...nobody };
  const { id } = await sendLetter(then, loader, sent, 'web');
  await showSample(then, id);
  if (answer) {
    const { on, ...words } = answer;
    await recordAnswer(daysBefore(unit, on), loader, [id], words);
  }
  return id;
}

function formOf(one: z.output<typeof Consultation>, departmentId: string, today: string) {
  const { slug, form, title, question, html, topics, policy, moderation, access, project } = one;
  return ConsultationForm.parse({
    ...{ slug, form, html, topics, policy, moderation, access, departmentId, project },
    ...{ title: title.ja, titleEn: title.en, titleEasy: title.easy },
    ...{ question: question.ja, questionEn: question.en, questionEasy: question.easy },
    ...{ opensOn: addDays(today, one.opens), closesOn: addDays(today, one.closes) },
  });
}

type Entry = z.output<typeof Consultation>['entries'][number];

/** What people said, on the days on which it was open, in the order of the days. */
async function loadEntries(
  unit: Unit,
  consultation: Consulted,
  { entries, opens, closes }: z.output<typeof Consultation>,
): Promise<readonly (Entry & { readonly id: string })[]> {
  const today = dayInTokyo(unit.now);
  const days = Math.min(0, closes) - opens;
  const dated = entries
    .map((entry, index) => ({
      entry,
      day: addDays(today, Math.min(0, opens + 1 + (index % days))),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const samples = dated.map(({ entry: { key, supporters: _, ...said }, day }) => ({
    ...inputOf(
      consultation,
      { ...said, wish: 'public', key: `demo-${key}` },
      { actor: loader, channel: 'web' },
    ),
    receivedOn: day,
  }));
  const ids = await recordSamples(unit, loader, samples);
  return dated.map(({ entry }, index) => ({ ...entry, id: ids[index] ?? '' }));
}

async function loadConsultation(
  unit: Unit,
  one: z.output<typeof Consultation>,
  voices: Map<string, string>,
): Promise<void> {
  const departmentId = await sectionId(unit, one.department);
  const before = daysBefore(unit, 1 - one.opens);
  const form = formOf(one, departmentId, dayInTokyo(unit.now));
  const id = await createConsultation(before, loader, form, { sample: true });
  await publishConsultation(before, loader, id);
  const said = await loadEntries(unit, await getConsultation(unit, id), one);
  for (const entry of said) voices.set(entry.key, entry.id);
  if (one.form === 'ideas') {
    const { town, db } = unit;
    const rows = said.map(({ id: idea, supporters }) => ({ id: idea, supporters }));
    const place = { town, consultationId: id, shown: true };
    await db.insert(ideas).values(rows.map((row) => ({ ...place, ...row })));
  }
  if (one.outcome) {
    await tellOutcome(daysBefore(unit, one.outcome.on), loader, id, one.outcome.text);
  }
}

/**
 * Letters, a consultation, ideas and a map of opinions of the demo town (見本).
 *
 * @returns ids of the voices by their keys, for threads that tell what became of them.
 */
export async function loadOpinionsDemo(
  unit: Unit,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const raw = parse(readFileSync(join(folder, 'opinions/opinions.yaml'), 'utf8')) as unknown;
  const { settings, letters, consultations } = File.parse(raw);
  const departmentId = await sectionId(unit, settings.department);
  const { letterDays } = settings;
  await saveSettings(unit, loader, { departmentId, letterDays, letterOpen: true });
  const voices = new Map<string, string>();
  for (const letter of letters) voices.set(letter.key, await loadLetter(unit, letter));
  for (const one of consultations) await loadConsultation(unit, one, voices);
  await loadStatementsDemo(unit, folder);
  return voices;
}
