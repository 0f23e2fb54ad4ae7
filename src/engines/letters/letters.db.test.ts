import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { runBatch } from './batches/commands.ts';
import { mergedPapers } from './batches/merged.ts';
import {
  getBatch,
  issueBatch,
  issueLetter,
  type LetterInput,
  letterTemplates,
  listBatchRows,
  listDeliveries,
  listLetters,
  openLetter,
  previewLetter,
  recordDelivery,
  saveTemplate,
} from './contract.ts';
import { demoTemplates } from './demo-templates.ts';
import { findPaper } from './issuing/queries.ts';
import { saveSender, saveSeries } from './settings/commands.ts';
import { getTemplate, listVersions } from './templates/queries.ts';
import {
  clerk,
  type LettersTest,
  obuse,
  openLetters,
  reasons,
  staffWith,
  suzaka,
} from './testing.ts';

let database: Database;
let test: LettersTest;
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => new Date('2026-11-22T03:00:00Z');
  test = await openLetters(database);
});
afterAll(() => test.close());

const section = newId();
const subject = { type: 'cases.case', id: 'a' };

function letter(more: Partial<LetterInput> = {}): LetterInput {
  return {
    template: 'receipt',
    subject,
    recipient: { name: '見本　花子' },
    fields: { appliedOn: '令和8年11月2日', receipt: '7K3M', procedure: '児童手当' },
    departmentId: section,
    ...more,
  };
}

const issue = (more: Partial<LetterInput> = {}) =>
  inTown((unit) => issueLetter(unit, clerk, letter(more)));

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => undefined).catch((failure: unknown) => failure);
  return error instanceof AppError ? `${error.kind} ${error.reason.code}` : String(error);
}

describe('issuing', () => {
  it('takes the next number of the series, a code and the data of the day', async () => {
    await inTown((unit) =>
      saveSeries(unit, staffWith('letters.seal'), {
        departmentId: section,
        pattern: '須試第{n}号',
      }),
    );
    const first = await issue();
    const second = await issue();
    expect([first.number, second.number]).toEqual(['須試第1号', '須試第2号']);
    expect(first.code).not.toBe(second.code);
    const [newest] = await inTown((unit) => listLetters(unit, subject));
    expect(newest).toMatchObject({
      id: second.id,
      documentNumber: '須試第2号',
      issuedOn: '2026-11-22',
      title: '受付票',
      kind: 'receipt',
    });
    expect(test.jobs).toContainEqual({ job: 'letters.draw', payload: { letter: second.id } });
  });

  it('gives a number back when the letter fails, also with ten at once', async () => {
    const failing = inTown(async (unit) => {
      await issueLetter(unit, clerk, letter());
      throw new Error('later fault');
    });
    await expect(failing).rejects.toThrow('later fault');
    const many = await Promise.all(Array.from({ length: 10 }, () => issue()));
    const numbers = many.map(({ number }) => Number(/\d+/.exec(number)?.[0]));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('begins at 1 in a new fiscal year', async () => {
    database.hooks.now = () => new Date('2027-03-31T15:00:00Z');
    expect((await issue()).number).toBe('須試第1号');
    database.hooks.now = () => new Date('2026-11-22T03:00:00Z');
  });

  it('refuses a refusal without its reasons, holes, strangers and unknown templates', async () => {
    const refuse = { template: 'refusal' };
    expect(await refusalOf(issue(refuse))).toBe('rule-violation reasons-missing');
    expect(await refusalOf(issue({ ...refuse, reasons: { ...reasons, facts: '' } }))).toBe(
      'rule-violation reasons-missing',
    );
    expect((await issue({ ...refuse, reasons })).number).toMatch(/^須試第/);
    expect(await refusalOf(issue({ fields: {} }))).toBe('rule-violation fields-missing');
    expect(await refusalOf(issue({ reasons }))).toBe('rule-violation reasons-not-printed');
    expect(await refusalOf(issue({ template: 'nothing' }))).toBe('not-found not-found');
    const stranger = inTown((unit) => issueLetter(unit, { kind: 'visitor' }, letter()));
    expect(await refusalOf(stranger)).toBe('forbidden not-permitted');
  });

  it('is final: neither letter nor paper nor version can be changed or taken away', async () => {
    const { id } = await issue();
    await inTown((unit) => openLetter(test.platform, unit, id));
    for (const table of ['letters', 'papers', 'template_versions', 'deliveries', 'seals']) {
      const name = sql.identifier(`letters_${table}`);
      const change = inTown((unit) => unit.db.execute(sql`UPDATE ${name} SET town = town`));
      await expect(change, table).rejects.toThrow();
      const removal = inTown((unit) => unit.db.execute(sql`DELETE FROM ${name}`));
      await expect(removal, table).rejects.toThrow();
    }
  });

  it('withdraws a letter once, by one that names it', async () => {
    const old = await issue();
    const withdrawal = {
      template: 'withdrawal',
      fields: { formerNumber: old.number, formerDate: '令和8年11月22日', formerTitle: '受付票' },
      reasons,
      replaces: { letterId: old.id, as: 'withdrawn' },
    } as const;
    const attempts = await Promise.all([
      refusalOf(issue(withdrawal)),
      refusalOf(issue(withdrawal)),
    ]);
    expect(attempts.toSorted()).toEqual(['conflict already-replaced', 'undefined']);
    const found = (await inTown((unit) => listLetters(unit, subject))).find(
      ({ id }) => id === old.id,
    );
    expect(found?.replacedBy?.as).toBe('withdrawn');
  });
});

describe('the paper', () => {
  it('is drawn once and stays as it is when sender, seal and template change', async () => {
    const { id, code } = await issue();
    const first = await inTown((unit) => openLetter(test.platform, unit, id));
    await inTown((unit) =>
      saveSender(unit, staffWith('letters.seal'), {
        post: '須坂市長職務代理者',
        name: '見本',
        validFrom: '2026-11-22',
      }),
    );
    const files = () =>
      inTown(
        async (unit) => (await unit.db.execute(sql`SELECT id FROM files_objects`)).rows.length,
      );
    const kept = await files();
    const again = await inTown((unit) => openLetter(test.platform, unit, id));
    expect(await files()).toBe(kept);
    expect(again.content.equals(first.content)).toBe(true);
    const paper = await inTown((unit) => findPaper(unit, id));
    expect(paper?.sha256).toBe(createHash('sha256').update(first.content).digest('hex'));
    const { text } = readPdf(first.content);
    expect(text).toContain(`確認番号　${code}`);
    expect(text).toContain('http://town.example/letters/verify');
    expect(text).not.toContain('職務代理者');
    expect(first.file.mediaType).toBe('application/pdf');
  });

  it('tells which characters could not be printed', async () => {
    const { id } = await issue({ recipient: { name: '𠮷野　花子' } });
    await inTown((unit) => openLetter(test.platform, unit, id));
    expect((await inTown((unit) => findPaper(unit, id)))?.missing).toEqual(['𠮷']);
  });

  it('is not another town’s', async () => {
    const { id } = await issue();
    const open = database.inTown(obuse, (unit) => openLetter(test.platform, unit, id));
    expect(await refusalOf(open)).toBe('not-found not-found');
  });

  it('can be seen before it is issued', async () => {
    const bytes = await inTown(async (unit) => {
      const { content } = await getTemplate(unit, 'receipt');
      const { recipient, fields } = letter();
      return previewLetter(test.platform, unit, clerk, { template: content, recipient, fields });
    });
    expect(readPdf(bytes).text).toContain('【下書き】');
  });
});

describe('deliveries', () => {
  it('are kept, online once, and never before the letter or after today', async () => {
    const { id } = await issue();
    const record = (input: Parameters<typeof recordDelivery>[3], actor = clerk) =>
      inTown((unit) => recordDelivery(unit, actor, id, input));
    await record({ way: 'posted', deliveredOn: '2026-11-22', note: '簡易書留' });
    const visitor = { kind: 'visitor' } as const;
    const online = { way: 'online', deliveredOn: '2026-11-22' } as const;
    for (let time = 0; time < 2; time += 1) {
      await inTown((unit) => recordDelivery(unit, visitor, id, online));
    }
    const list = await inTown((unit) => listDeliveries(unit, id));
    expect(list.map(({ way }) => way)).toEqual(['posted', 'online']);
    for (const deliveredOn of ['2026-11-21', '2026-11-23']) {
      await expect(record({ way: 'handed', deliveredOn })).rejects.toThrow(InputError);
    }
    const handed = { way: 'handed', deliveredOn: '2026-11-22' } as const;
    const byVisitor = inTown((unit) => recordDelivery(unit, visitor, id, handed));
    expect(await refusalOf(byVisitor)).toBe('forbidden not-permitted');
  });
});

describe('templates', () => {
  it('get a version at each save; letters keep theirs', async () => {
    const chief = staffWith('letters.templates');
    const demo = demoTemplates.find(({ key }) => key === 'receipt');
    if (!demo) throw new Error('no template');
    const { id } = await issue();
    const renamed = { ...demo, title: '新しい受付票' };
    const saved = await inTown((unit) => saveTemplate(unit, chief, renamed));
    expect(saved.version).toBe(2);
    const same = inTown((unit) => saveTemplate(unit, chief, renamed));
    expect(await refusalOf(same)).toBe('rule-violation nothing-new');
    const paper = await inTown((unit) => openLetter(test.platform, unit, id));
    expect(readPdf(paper.content).text).not.toContain('新しい受付票');
    const list = await inTown(letterTemplates);
    expect(list.find(({ key }) => key === 'receipt')?.content.title).toBe('新しい受付票');
    expect((await inTown((unit) => listVersions(unit, 'receipt'))).length).toBe(2);
    const bad = { ...demo, blocks: [{ type: 'paragraph', text: '{{nobody}}' }] as const };
    const unknown = inTown((unit) =>
      saveTemplate(unit, chief, { ...bad, blocks: [...bad.blocks] }),
    );
    await expect(unknown).rejects.toThrow(InputError);
    expect(await refusalOf(inTown((unit) => saveTemplate(unit, clerk, demo)))).toBe(
      'forbidden not-permitted',
    );
  });
});

describe('a batch', () => {
  const row = (name: string, fields: Record<string, string> = letter().fields) => ({
    subject: { type: 'test', id: name },
    recipient: { name },
    fields,
  });

  async function run(rows: ReturnType<typeof row>[]) {
    const { id } = await inTown((unit) =>
      issueBatch(unit, clerk, { template: 'receipt', departmentId: section, title: '束', rows }),
    );
    for (;;) {
      const jobs = test.jobs.splice(0).filter(({ job }) => job === 'letters.batch');
      if (jobs.length === 0) return id;
      await runBatch(test.platform, suzaka, id);
    }
  }

  it('issues each row on its own, says which failed, and leaves no gap', async () => {
    const rows = Array.from({ length: 53 }, (_, index) => row(`見本 ${index + 1}`));
    rows[1] = row('欠けた人', {});
    const before = Number(/\d+/.exec((await issue()).number)?.[0]);
    const id = await run(rows);
    const batch = await inTown((unit) => getBatch(unit, id));
    expect([batch.total, batch.done, batch.failed]).toEqual([53, 53, 1]);
    const lines = await inTown((unit) => listBatchRows(unit, id, { offset: 0, limit: 100 }));
    expect(lines[1]).toMatchObject({ row: 2, letterId: null, recipientName: '欠けた人' });
    expect(lines[1]?.problem?.ja).toContain('を入力してください');
    const numbers = lines.flatMap(({ documentNumber }) => documentNumber ?? []);
    expect(numbers).toEqual(Array.from({ length: 52 }, (_, i) => `須試第${before + 1 + i}号`));
    const pieces: Uint8Array[] = [];
    for await (const piece of mergedPapers(test.platform, suzaka, batch)) pieces.push(piece);
    const { pages } = readPdf(Buffer.concat(pieces));
    expect([pages.length, pages[0]?.includes('見本 1　様')]).toEqual([52, true]);
    expect(pages[51]).toContain('見本 53　様');
  });

  it('takes at most 1,000 rows', async () => {
    const many = run(Array.from({ length: 1001 }, () => row('あ')));
    await expect(many).rejects.toThrow(InputError);
  });
});
