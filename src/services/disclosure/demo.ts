import { findCase, withdrawCase } from '#engines/cases/contract.ts';
import {
  findDepartmentByCode,
  findStaffActor,
  findStaffByNumber,
} from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FileStore } from '#platform/files/files.ts';
import { newId } from '#platform/ids.ts';
import { createPdf } from '#ui/pdf/document.ts';
import { heading, paragraph } from '#ui/pdf/write.ts';
import { conclude, keepProposal, proposeDecision } from './decisions/commands.ts';
import { draftProposal } from './decisions/queries.ts';
import {
  type DemoRequest,
  demoDrafter,
  demoPaper,
  demoRequests,
  demoSection,
  sampleAddress,
  demoReasons as words,
} from './demo-requests.ts';
import { addMarks, keepOriginal, orderRedaction } from './documents/commands.ts';
import { linesOf, runsWith } from './documents/lines.ts';
import { listDocuments } from './documents/queries.ts';
import { readPages } from './documents/readable.ts';
import { releaseNow } from './documents/release.ts';
import type { Outcome } from './model.ts';
import { askCorrection, askReview, confirmIdentity, sendRequest } from './requests/commands.ts';
import { answerSearch, askDepartments } from './searches/commands.ts';
import { listSearches } from './searches/queries.ts';
import { keepSettings } from './settings/commands.ts';
import { defaultSettings } from './settings/defaults.ts';
import { findSettings } from './settings/queries.ts';
import { takeStep } from './steps.ts';
import { consultThirdParty, listThirdParties, recordAnswer } from './third-parties/commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** The same transaction on another day, at noon in Japan: samples have a past. */
function on(unit: Unit, day: string): Unit {
  return { ...unit, now: new Date(`${day}T03:00:00Z`) };
}

interface Sample {
  readonly one: DemoRequest;
  readonly files: FileStore;
  readonly id: string;
  readonly receivedOn: string;
}

async function samplePaper(title: string): Promise<Uint8Array> {
  const pdf = createPdf({ title, language: 'ja', footer: 'pages' });
  heading(pdf, title, { level: 1 });
  for (const line of demoPaper.lines) paragraph(pdf, line);
  return pdf.toBytes();
}

/** Departments answer on the day after they were asked. */
async function search(unit: Unit, { one, id, receivedOn }: Sample): Promise<void> {
  if (!one.asked) return;
  const found = [];
  for (const code of one.asked) found.push(await findDepartmentByCode(unit, code));
  const departmentIds = found.flatMap((department) => department?.id ?? []);
  const dueOn = addDays(receivedOn, 7);
  await askDepartments(on(unit, addDays(receivedOn, 1)), loader, id, { departmentIds, dueOn });
  if (!one.found && !one.outcome) return;
  for (const { id: searchId } of await listSearches(unit, id)) {
    await answerSearch(on(unit, addDays(receivedOn, 2)), loader, searchId, {
      answer: one.found ? 'found' : 'none',
      documents: (one.found ?? []).map((title) => ({ title, pages: 1 })),
      note: '',
    });
  }
}

/** A sample paper with its marks, and its redaction where a decision follows. */
async function prepare(unit: Unit, { one, id, files, receivedOn }: Sample): Promise<void> {
  const [document] = await listDocuments(unit, id);
  if (!document || !one.hide) return;
  const then = on(unit, addDays(receivedOn, 3));
  const content = await samplePaper(document.title);
  const at = { caseId: id, documentId: document.id };
  const name = `${document.title}.pdf`;
  await keepOriginal(then, files, loader, at, { name, content, pages: 1 });
  const pages = await readPages(content, 'application/pdf');
  const places = pages.flatMap(({ number, runs }) =>
    (one.hide ?? []).flatMap((word) =>
      runsWith(linesOf(runs), word).map(({ x, y, width, height, text }) => ({
        ...{ x, y, width, height, page: number, words: text },
      })),
    ),
  );
  await addMarks(then, loader, at, { categoryId: 'person', places });
  if (!one.outcome) return;
  await orderRedaction(then, loader, at);
  await releaseNow(files, then, at);
}

async function consult(unit: Unit, { one, id, receivedOn }: Sample): Promise<void> {
  if (!one.objects) return;
  await consultThirdParty(on(unit, addDays(receivedOn, 4)), loader, id, {
    ...{ name: words.thirdParty, body: true, address: sampleAddress, about: words.objection },
    ...{ document: one.found?.[0] ?? '', dueOn: addDays(receivedOn, 11) },
  });
  const answeredOn = addDays(receivedOn, 9);
  for (const { id: thirdParty } of await listThirdParties(unit, id)) {
    await recordAnswer(on(unit, addDays(receivedOn, 10)), loader, id, {
      ...{ thirdParty, answer: 'objects', answeredOn },
    });
  }
}

async function proposalOf(unit: Unit, { one, id }: Sample, outcome: Outcome) {
  const draft = await draftProposal(unit, id);
  const silent = outcome === 'silent';
  return {
    ...{ ...draft, outcome },
    rule: draft.rule || (silent ? words.silentRule : words.rule),
    facts: draft.facts || (silent ? words.silentFacts : words.facts),
    transferTo: one.transferTo ?? '',
    note: one.transferTo ? words.note : '',
  };
}

async function decide(unit: Unit, sample: Sample): Promise<void> {
  const { one, id, receivedOn } = sample;
  const { outcome, decidedAfter } = one;
  if (!outcome || decidedAfter === undefined) return;
  const then = on(unit, addDays(receivedOn, decidedAfter));
  if (one.kind === 'personal') await confirmIdentity(then, loader, id, words.identity);
  await takeStep(then, id, 'propose', { key: newId() });
  await keepProposal(then, loader, id, await proposalOf(then, sample, outcome));
  await conclude(then, id);
  const record = one.review ? await findCase(unit, id) : undefined;
  if (!record) return;
  const later = on(unit, addDays(receivedOn, decidedAfter + 40));
  await askReview(later, loader, record, { key: newId(), grounds: words.grounds });
}

/** Left with the approvers of the demo town, as if its clerk had drafted it today. */
async function propose(unit: Unit, sample: Sample): Promise<void> {
  const { outcome, proposed } = sample.one;
  const clerk = proposed ? await findStaffByNumber(unit, demoDrafter) : undefined;
  const actor = clerk?.userId ? await findStaffActor(unit, clerk.userId) : undefined;
  if (!outcome || !actor) return;
  const proposal = await proposalOf(unit, sample, outcome);
  await proposeDecision(unit, actor, sample.id, { key: newId(), version: undefined, ...proposal });
}

async function load(unit: Unit, files: FileStore, one: DemoRequest): Promise<void> {
  const receivedOn = addDays(dayInTokyo(unit.now), -one.daysAgo);
  const first = on(unit, receivedOn);
  const { kind, way, name, documents } = one;
  const contact = { address: sampleAddress, email: '', phone: '0260000000' };
  const form = {
    key: newId(),
    kind,
    way,
    name,
    documents,
    agency: agency(),
    purpose: '',
    ...contact,
  };
  const sent = { form, channel: 'web', language: 'ja', identity: undefined, receivedOn } as const;
  const { id } = await sendRequest(first, loader, sent);
  const sample: Sample = { one, files, id, receivedOn };
  const next = on(unit, addDays(receivedOn, 2));
  if (one.correction)
    await askCorrection(next, loader, id, { key: newId(), message: one.correction });
  if (one.withdrawn) await withdrawCase(next, loader, id, { key: newId() });
  await search(unit, sample);
  await prepare(unit, sample);
  await consult(unit, sample);
  await decide(unit, sample);
  await propose(unit, sample);
}

const agency = (): string => defaultSettings.agencies[0] ?? '';

/**
 * Sample requests of the demo town in every stage, after its organisation, letters, approvals and the
 * registration of all case types, approvals and notices. Loading it again changes nothing.
 */
export async function loadDemoDisclosure(
  unit: Unit,
  { files }: { readonly files: FileStore },
): Promise<void> {
  if (await findSettings(unit)) return;
  const department = await findDepartmentByCode(unit, demoSection);
  if (!department) throw new Error('load the demo organisation first');
  await keepSettings(unit, loader, { ...defaultSettings, departmentId: department.id });
  for (const one of demoRequests) await load(unit, files, one);
}
