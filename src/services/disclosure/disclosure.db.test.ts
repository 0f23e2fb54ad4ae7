import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApproval, stampDraft } from '#engines/approvals/contract.ts';
import { getCase, listQueue } from '#engines/cases/contract.ts';
import { listLetters } from '#engines/letters/contract.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { openPdf } from '#platform/read-pdf.ts';
import { createPdf } from '#ui/pdf/document.ts';
import { paragraph } from '#ui/pdf/write.ts';
import { proposeDecision } from './decisions/commands.ts';
import { draftProposal } from './decisions/queries.ts';
import { deliver } from './delivery/commands.ts';
import { loadDemoDisclosure } from './demo.ts';
import { addMarks, keepOriginal, orderRedaction, redactJob } from './documents/commands.ts';
import { linesOf, runsWith } from './documents/lines.ts';
import { listDocuments } from './documents/queries.ts';
import { readPages } from './documents/readable.ts';
import { type RedactOrder, runRedaction } from './documents/release.ts';
import { requestSubject } from './model.ts';
import { textRuns } from './redaction/pdf-reader.ts';
import { sendRequest } from './requests/commands.ts';
import { readStatus } from './requests/status.ts';
import { answerSearch, askDepartments } from './searches/commands.ts';
import { listSearches } from './searches/queries.ts';
import { disclosure } from './service.ts';
import { disclosureDatasets } from './statistics/datasets.ts';
import { listFigures } from './statistics/queries.ts';
import { openTestOffice, requestForm, suzaka, system, visitor } from './testing.ts';
import { consultThirdParty, listThirdParties, recordAnswer } from './third-parties/commands.ts';

let office: Awaited<ReturnType<typeof openTestOffice>>;
let section: string;
beforeAll(async () => {
  office = await openTestOffice();
  section = await office.setUp();
});
afterAll(() => office.close());

const secret = '担当者 見本花子 026-000-0000';
const at = (day: string) => {
  office.clock.now = new Date(`${day}T03:00:00Z`);
};

async function paper(): Promise<Uint8Array> {
  const pdf = createPdf({ title: '契約書', language: 'ja' });
  paragraph(pdf, '契約の金額は1,000,000円です。');
  paragraph(pdf, secret);
  return pdf.toBytes();
}

const send = (form = requestForm()) =>
  office.inTown((unit) =>
    sendRequest(unit, visitor, { form, channel: 'web', language: 'ja', identity: undefined }),
  );

/** A request with one found document whose names are marked. */
async function prepared() {
  const { id, receipt, secret: code } = await send();
  const clerk = await office.actor('clerk');
  await office.inTown((unit) =>
    askDepartments(unit, clerk, id, { departmentIds: [section], dueOn: '2026-06-08' }),
  );
  await office.inTown(async (unit) => {
    for (const search of await listSearches(unit, id)) {
      const documents = [{ title: '契約書', pages: 1 }];
      await answerSearch(unit, clerk, search.id, { answer: 'found', documents, note: '' });
    }
  });
  const [document] = await office.inTown((unit) => listDocuments(unit, id));
  const place = { caseId: id, documentId: document?.id ?? '' };
  const content = await paper();
  const { files } = office.platform;
  await office.inTown((unit) =>
    keepOriginal(unit, files, clerk, place, { name: 'a.pdf', content, pages: 1 }),
  );
  const [page] = await readPages(content, 'application/pdf');
  const runs = runsWith(linesOf(page?.runs ?? []), '見本花子');
  const places = runs.map(({ x, y, width, height, text }) => ({
    ...{ x, y, width, height, page: 1, words: text },
  }));
  await office.inTown((unit) => addMarks(unit, clerk, place, { categoryId: 'person', places }));
  return { id, receipt, code, clerk, place, places };
}

async function redact(place: { caseId: string; documentId: string }) {
  await office.inTown((unit) => orderRedaction(unit, system, place));
  const last = office.jobs.findLast(({ job }) => job === redactJob);
  const order = { town: suzaka, ...last?.payload } as RedactOrder;
  await runRedaction(office.platform, order);
  return order;
}

const documentOf = async (caseId: string) =>
  (await office.inTown((unit) => listDocuments(unit, caseId)))[0];

async function propose(id: string, clerk: Awaited<ReturnType<typeof office.actor>>) {
  return office.inTown(async (unit) => {
    const draft = await draftProposal(unit, id);
    await proposeDecision(unit, clerk, id, { key: newId(), version: undefined, ...draft });
    return draft;
  });
}

/** Stamps whatever is open until nothing is left. */
async function approve(id: string): Promise<void> {
  for (const name of ['admin', 'chief', 'mayor'] as const) {
    const approval = await office.inTown((unit) => findApproval(unit, requestSubject(id)));
    const actor = await office.actor(name);
    const open = approval?.steps.find(
      ({ state, staff }) => state === 'open' && staff.some((one) => one.id === actor.staffId),
    );
    if (!approval || !open) continue;
    await office.inTown((unit) =>
      stampDraft(unit, actor, { draftId: approval.id, stepId: open.id }),
    );
  }
}

function app() {
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  if (disclosure.routes?.public) routes.route('/', disclosure.routes.public);
  return testApp(office.platform, routes);
}

const cookieOf = (receipt: string, code: string) =>
  `tomoni_disclosure_${receipt.replaceAll('-', '')}=${code}`;
const get = (path: string, cookie = '') =>
  app().request(`http://town.example${path}`, { headers: { cookie } });

describe('a request', () => {
  it('is one, however often and at however many moments at once its form comes', async () => {
    const form = requestForm();
    const all = await Promise.all(Array.from({ length: 5 }, () => send(form)));
    expect(new Set(all.map(({ receipt }) => receipt)).size).toBe(1);
    expect(new Set(all.map(({ secret: code }) => code)).size).toBe(1);
    const [first] = all;
    expect(first?.dueOn).toBe('2026-06-15');
  });

  it('reveals nothing to who has only the receipt, or another secret', async () => {
    const { receipt, secret: code } = await send();
    const other = await send();
    for (const cookie of ['', cookieOf(receipt, other.secret)]) {
      const answer = await get(`/disclosure/${receipt}`, cookie);
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        `/disclosure/find?receipt=${receipt}`,
      ]);
    }
    expect((await get(`/disclosure/${receipt}`, cookieOf(receipt, code))).status).toBe(200);
  });
});

describe('the way to a partial disclosure', () => {
  it('releases the redacted file alone, after the last stamp, with letter and reasons', async () => {
    at('2026-06-01');
    const { id, receipt, code, clerk, place } = await prepared();
    await expect(propose(id, clerk)).rejects.toThrow(/not-released/);
    await redact(place);
    const document = await documentOf(id);
    expect(document).toMatchObject({ redaction: 'done', treatment: 'partial' });
    const file = `/disclosure/${receipt}/documents/${place.documentId}`;
    expect((await get(file, cookieOf(receipt, code))).status).toBe(404);
    const draft = await propose(id, clerk);
    expect(draft).toMatchObject({ outcome: 'partial', rule: '情報公開条例第7条第2号' });
    expect((await get(file, cookieOf(receipt, code))).status).toBe(404);
    at('2026-06-10');
    await approve(id);
    const record = await office.inTown((unit) => getCase(unit, clerk, id));
    expect(record).toMatchObject({ state: 'delivering', decision: 'partial', clock: 'stopped' });
    const letters = await office.inTown((unit) => listLetters(unit, requestSubject(id)));
    expect(letters.map(({ title }) => title)).toEqual(['公文書部分開示決定通知書']);
    const answer = await get(file, cookieOf(receipt, code));
    expect(answer.status).toBe(200);
    const pdf = await openPdf(new Uint8Array(await answer.arrayBuffer()));
    const text = (await textRuns(pdf, 1)).map((run) => run.text).join('\n');
    await pdf.destroy();
    expect(text).toContain('1,000,000円');
    expect(text).not.toMatch(/見本|026/);
    await expect(
      office.inTown((unit) => addMarks(unit, clerk, place, { categoryId: 'person', places: [] })),
    ).rejects.toThrow(/too-late/);
  });

  it('keeps nothing of a redaction whose marks changed, or whose proof failed', async () => {
    at('2026-06-01');
    const { id, receipt, code, clerk, place, places } = await prepared();
    await office.inTown((unit) => orderRedaction(unit, clerk, place));
    const late = office.jobs.findLast(({ job }) => job === redactJob)?.payload;
    await office.inTown((unit) => addMarks(unit, clerk, place, { categoryId: 'business', places }));
    await runRedaction(office.platform, { town: suzaka, ...late } as RedactOrder);
    expect(await documentOf(id)).toMatchObject({ redaction: 'none', releasedFileId: null });
    // A mark beyond the page: the redaction refuses, and the document with it.
    const [first] = places;
    if (!first) throw new Error('nothing was marked');
    await office.inTown((unit) =>
      unit.db.execute(
        `UPDATE disclosure_marks SET page = 9 WHERE document_id = '${place.documentId}'`,
      ),
    );
    await redact(place);
    expect(await documentOf(id)).toMatchObject({ redaction: 'failed', releasedFileId: null });
    await expect(propose(id, clerk)).rejects.toThrow(/not-released/);
    await office.inTown((unit) =>
      unit.db.execute(
        `UPDATE cases_cases SET state = 'delivering' WHERE id = '${id}';
         UPDATE disclosure_requests SET result = 'partial', available_from = '2026-06-01'
         WHERE case_id = '${id}'`,
      ),
    );
    // Even where the decision was taken in spite of it, nothing leaves the house.
    const file = `/disclosure/${receipt}/documents/${place.documentId}`;
    expect((await get(`/disclosure/${receipt}`, cookieOf(receipt, code))).status).toBe(200);
    expect((await get(file, cookieOf(receipt, code))).status).toBe(404);
  });

  it('waits two weeks after the decision when a third party objects', async () => {
    at('2026-06-01');
    const { id, receipt, code, clerk, place } = await prepared();
    await redact(place);
    await office.inTown((unit) =>
      consultThirdParty(unit, clerk, id, {
        ...{ name: '見本株式会社', body: true, address: '須坂市', document: '契約書' },
        ...{ about: '単価', dueOn: '2026-06-08' },
      }),
    );
    await expect(propose(id, clerk)).rejects.toThrow(/consultations/);
    at('2026-06-08');
    await office.inTown(async (unit) => {
      for (const { id: thirdParty } of await listThirdParties(unit, id)) {
        const answer = { thirdParty, answer: 'objects', answeredOn: '2026-06-08' } as const;
        await recordAnswer(unit, clerk, id, answer);
      }
    });
    await propose(id, clerk);
    await approve(id);
    const file = `/disclosure/${receipt}/documents/${place.documentId}`;
    const handOver = () => office.inTown((unit) => deliver(unit, clerk, id, { key: newId() }));
    at('2026-06-22');
    expect((await get(file, cookieOf(receipt, code))).status).toBe(404);
    await expect(handOver()).rejects.toThrow(/too-early/);
    at('2026-06-23');
    expect((await get(file, cookieOf(receipt, code))).status).toBe(200);
    await handOver();
    const status = await office.inTown(async (unit) =>
      readStatus(unit, await getCase(unit, clerk, id)),
    );
    expect(status.record.state).toBe('closed');
    // The letters to the third party are not among the requester's.
    expect(status.letters).toHaveLength(1);
  });
});

describe('the samples of the demo town', () => {
  it('stand in every stage', async () => {
    at('2026-11-24');
    const fresh = await openTestOffice();
    fresh.clock.now = office.clock.now;
    await fresh.inTown((unit) => loadDemoDisclosure(unit, fresh.platform));
    const clerk = await fresh.actor('clerk');
    const filter = { view: 'all', state: undefined, type: undefined, subject: undefined } as const;
    const { items } = await fresh.inTown((unit) =>
      listQueue(unit, clerk, { ...filter, assignee: undefined, q: undefined, after: undefined }),
    );
    expect(new Set(items.map(({ state }) => state))).toEqual(
      new Set([
        'received',
        'searching',
        'correcting',
        'redacting',
        'deciding',
        'delivering',
        'reviewing',
        'closed',
        'withdrawn',
      ]),
    );
    const figures = await fresh.inTown(listFigures);
    const total = figures.reduce((sum, { received }) => sum + received, 0);
    expect(total).toBe(10);
    const opened = await fresh.inTown(async (unit) => {
      const [set] = await disclosureDatasets.list(unit);
      return set?.rows(unit, { limit: 100 });
    });
    expect(opened?.reduce((sum, { cells }) => sum + Number(cells[2]), 0)).toBe(10);
    await fresh.close();
  });
});
