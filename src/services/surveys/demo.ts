import { createForm, publishVersion, saveVersion } from '#engines/forms/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { insertDemoSample, insertResponses, markPublished } from './demo/commands.ts';
import {
  type DemoCitizens,
  type DemoFreeText,
  type DemoParks,
  type DemoSeries,
  type DemoSurvey,
  readSurveysDemo,
} from './demo/files.ts';
import { makeParkResponses } from './demo/park-responses.ts';
import { questionnaireOf } from './demo/questionnaire.ts';
import { makeResponses } from './demo/respondents.ts';
import { demoManifest } from './demo/sample.ts';
import { saveSeries } from './questionnaires/bank/commands.ts';
import { closeEnded, createSurvey, openSurvey } from './questionnaires/commands.ts';
import { findSurvey } from './questionnaires/queries.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
/** Letters that were sent for a year's citizens' survey. */
const letters = 3000;

const at = (unit: Unit, day: string): Unit => ({ ...unit, now: new Date(`${day}T03:00:00Z`) });

async function sectionId(unit: Unit, code: string): Promise<string> {
  const section = await findDepartmentByCode(unit, code);
  if (!section) throw new Error(`the demo town has no section ${code}`);
  return section.id;
}

async function loadForm(
  unit: Unit,
  title: DemoSurvey['title'],
  definition: unknown,
): Promise<string> {
  const formId = await createForm(unit, loader, { owner: 'surveys', title });
  await publishVersion(unit, loader, await saveVersion(unit, loader, formId, definition));
  return formId;
}

async function loadBank(unit: Unit, bank: readonly DemoSeries[]): Promise<void> {
  for (const { slug, title, question } of bank) {
    await saveSeries(unit, loader, { slug, title, question });
  }
}

async function changeWordings(unit: Unit, bank: readonly DemoSeries[]): Promise<void> {
  for (const { slug, title, question, later } of bank) {
    if (!later) continue;
    const { comparable, note, label } = later;
    await saveSeries(unit, loader, {
      slug,
      title,
      question: { ...question, label },
      comparable,
      note,
    });
  }
}

async function loadYear(
  unit: Unit,
  year: DemoSurvey,
  demo: { citizens: DemoCitizens; series: readonly DemoSeries[]; freeText: DemoFreeText },
): Promise<void> {
  const { citizens, series, freeText } = demo;
  const { slug, title, summary, opensOn, closesOn } = year;
  const before = at(unit, addDays(opensOn, -20));
  const definition = questionnaireOf(citizens, series, await listAreas(unit), year.later);
  const input = {
    ...{ slug, title, summary, ...citizens.about, minutes: 12, access: 'sample' as const },
    ...{ departmentId: await sectionId(unit, citizens.department), topics: citizens.topics },
    ...{ doubleEntry: false, project: undefined, policy: undefined },
  };
  const formId = await loadForm(before, title, definition);
  const id = await createSurvey(before, loader, input, { formId, sample: true });
  await openSurvey(before, loader, id, { opensOn, closesOn });
  const made = makeResponses(year, citizens, freeText);
  const used = made.filter(({ channel }) => channel === 'web' || channel === 'paper').length;
  const manifest = demoManifest(citizens.population, { seed: String(year.seed), size: letters });
  await insertDemoSample(before, id, { manifest, used });
  await insertResponses(unit, id, made);
  await markPublished(unit, id, new Date(`${addDays(closesOn, 45)}T01:00:00Z`));
}

async function loadParks(unit: Unit, parks: DemoParks): Promise<void> {
  const { slug, title, summary, about, minutes, department, form } = parks;
  const today = dayInTokyo(unit.now);
  const opensOn = addDays(today, -12);
  const before = at(unit, addDays(opensOn, -5));
  const input = {
    ...{ slug, title, summary, ...about, minutes, access: 'open' as const, topics: ['child'] },
    ...{ departmentId: await sectionId(unit, department) },
    ...{ doubleEntry: false, project: undefined, policy: undefined },
  };
  const formId = await loadForm(before, title, form);
  const id = await createSurvey(before, loader, input, { formId, sample: true });
  await openSurvey(unit, loader, id, { opensOn, closesOn: addDays(today, 21) });
  await insertResponses(unit, id, makeParkResponses(parks, opensOn));
}

/**
 * Loads the demo town's surveys: the citizens' survey of two years with its bank of series, and one
 * that is open to everybody. Loading it again changes nothing.
 *
 * @param folder the project's `demo` folder.
 */
export async function loadSurveysDemo(unit: Unit, folder: string): Promise<void> {
  const demo = readSurveysDemo(folder);
  const [first] = demo.citizens.surveys;
  if (!first || (await findSurvey(unit, first.slug))) return;
  await loadBank(at(unit, addDays(first.opensOn, -30)), demo.series);
  for (const year of demo.citizens.surveys) {
    if (year.later) await changeWordings(at(unit, addDays(year.opensOn, -25)), demo.series);
    await loadYear(unit, year, demo);
  }
  await loadParks(unit, demo.parks);
  await closeEnded(unit);
}
