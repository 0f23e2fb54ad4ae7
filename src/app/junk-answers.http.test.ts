import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDraft, getVersion, listSubmissions } from '#engines/forms/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { newId } from '#platform/ids.ts';
import {
  begin,
  holderOf,
  keyIn,
  leaveNumber,
  openBrowser,
  openTown,
  png,
  type Receipt,
  sendJson,
  type Town,
} from './applications.testing.ts';

let town: Town;
const procedures = ['risai-shomei', 'jido-teate'] as const;
type Example = Record<string, unknown>;
const examples: Record<string, Example> = {};

beforeAll(async () => {
  town = await openTown();
  for (const id of procedures) examples[id] = await town.example(id);
});
afterAll(() => town.close());

const send = (procedure: string, body: unknown) =>
  sendJson(town.app, `/api/v1/procedures/${procedure}/applications`, body, newId());

async function sent(procedure: string, changes: Example): Promise<Receipt> {
  const answer = await send(procedure, { answers: { ...examples[procedure], ...changes } });
  expect([answer.status, answer.html]).toEqual([201, expect.anything()]);
  return JSON.parse(answer.html) as Receipt;
}

/** Whatever was stored could have been sent by the form itself. */
async function expectValidSubmissions(): Promise<number> {
  return town.inTown(async (unit) => {
    const stored = await listSubmissions(unit, { owner: 'procedures', limit: 2000 });
    for (const { answers, typed, draft } of stored) {
      const { definition } = await getVersion(unit, draft.formVersionId);
      expect(checkDraft(definition, answers, dayInTokyo(unit.now))).toEqual([]);
      expect(JSON.stringify([answers, typed])).not.toMatch(/\\u0000|\\ud[89a-f]/);
    }
    return stored.length;
  });
}

const deep = (levels: number, open: string, close: string) =>
  `${open.repeat(levels)}1${close.repeat(levels)}`;
/** The example as JSON text with something written before its first answer. */
const withText = (text: string) =>
  `{"answers":{${text},${JSON.stringify(examples['risai-shomei']).slice(1)}}`;

describe('JSON that is odd', () => {
  it.each<[string, () => string, number]>([
    ['lists without end', () => `{"answers":${deep(200_000, '[', ']')}}`, 422],
    ['objects without end', () => withText(`"extra":${deep(100_000, '{"a":', '}')}`), 422],
    ['depth inside an answer', () => withText(`"x":${deep(50_000, '[', ']')}`), 422],
    ['a prototype', () => withText('"__proto__":{"description":"x"}'), 422],
    ['a constructor', () => withText('"constructor":{"prototype":{"x":1}}'), 422],
    ['a name twice: the last one counts', () => withText('"copies":99'), 201],
    ['a name with NUL and half a pair', () => withText('"\\u0000\\ud800":1'), 422],
    ['a list for the answers', () => '{"answers":[1]}', 422],
    ['no answers', () => '{}', 422],
    ['a number', () => '7', 422],
    ['no JSON', () => '{"answers":', 400],
    ['nothing', () => '', 400],
    ['half a pair in the body', () => withText('"x":"\\udfff"'), 422],
  ])('%s', async (_name, body, status) => {
    expect((await send('risai-shomei', body())).status).toBe(status);
  });

  it('of more megabytes than photos need is refused before it is read', async () => {
    const description = 'あ'.repeat(11_200_000);
    expect((await send('risai-shomei', { answers: { description } })).status).toBe(413);
  });

  it('may hold NUL and halves of pairs in texts: they are left out', async () => {
    const description = 'a\0b\ud800c\udfffd';
    const { receipt, secret } = await sent('risai-shomei', { description });
    const browser = await holderOf(town, { receipt, secret });
    expect((await browser.get(`/applications/${receipt}`)).html).toContain('abcd');
  });
});

const texts = fc.oneof(
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '__proto__',
    '２０２６',
    '<script>',
    '=1+1',
    '\u202e',
    '1e999',
  ),
  fc.constantFrom(
    'yes',
    'no',
    '2026-02-30',
    '9'.repeat(400),
    'あ'.repeat(5000),
    "'; DROP TABLE x;",
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const junk = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    texts,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'answers',
        'name',
        'content',
        'family',
        'city',
        '__proto__',
        'latitude',
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

describe.each(procedures)('junk for %s', (procedure) => {
  it('as JSON never breaks anything, and nothing wrong is stored', async () => {
    const before = await town.count('cases_cases');
    const keys = [...Object.keys(examples[procedure] ?? {}), '__proto__', 'x'];
    const damage = fc.dictionary(fc.constantFrom(...keys), junk, { maxKeys: 3 });
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(damage, junk), async (noise) => {
        const whole = typeof noise === 'object' && noise !== null && !Array.isArray(noise);
        const answers = whole ? { ...examples[procedure], ...noise } : noise;
        const { status } = await send(procedure, { answers });
        expect([201, 422]).toContain(status);
        if (status === 201) taken += 1;
      }),
      { numRuns: 60 },
    );
    expect((await town.count('cases_cases')) - before).toBe(taken);
    await expectValidSubmissions();
  });

  it('on its pages never breaks anything, and nothing wrong is sent', async () => {
    const browser = openBrowser(town.app);
    const path = await begin(browser, procedure);
    await leaveNumber(browser, path);
    const { definition, answers } = await town.draft(path);
    const names = definition.fields.flatMap(({ key }) =>
      ['', '.family', '.year', '.postcode', '.latitude', '.0.name'].map((part) => key + part),
    );
    const name = fc.constantFrom(...names, '_shown', '__proto__', 'found.x', 'key', 'how');
    const field = fc.constantFrom(...names);
    const acts =
      'add-row remove-row remove-file find-address use-address find-bank use-bank add-files';
    const act = fc.oneof(
      fc.constantFrom('next', 'back', 'leave', 'keep', '', 'remove-row:children:x', '::::'),
      fc.tuple(fc.constantFrom(...acts.split(' ')), field).map((parts) => parts.join(':')),
      texts,
    );
    const file = texts.map((text) => new File([png, text], `${text.slice(0, 50)}.png`));
    const form = fc.dictionary(name, fc.oneof({ weight: 4, arbitrary: texts }, file), {
      maxKeys: 8,
    });
    const screen = fc.constantFrom(...definition.screens.map(({ id }) => id), 'nowhere', '_review');
    const done = new Set<number>();
    await fc.assert(
      fc.asyncProperty(screen, form, act, async (id, values, what) => {
        const posted = await browser.post(`${path}/${id}`, { ...values, do: what });
        const find = encodeURIComponent(what.replace(/\p{Cs}/gu, '').replaceAll('\0', ''));
        const shown = await browser.get(`${path}/${id}?find=${find}`);
        for (const { status } of [posted, shown]) done.add(status);
        expect(Math.max(posted.status, shown.status)).toBeLessThan(500);
      }),
      { numRuns: 30 },
    );
    expect([...done]).toEqual(expect.arrayContaining([200, 303, 422]));
    expect(answers).toBeDefined();
    const review = await browser.get(`${path}/review`);
    expect(review.status).toBe(200);
    await browser.post(`${path}/review`, { key: keyIn(review) || newId() });
    await expectValidSubmissions();
  });
});

describe('answers that would do harm where they are read', () => {
  const script = '<script>alert(1)</script>';
  const name = { family: script, given: '=1+1', familyKana: 'ミホン', givenKana: 'ミホン' };

  it('are words on the pages of the applicant and of staff', async () => {
    const { receipt, secret } = await sent('risai-shomei', {
      name,
      description: `"><img src=x onerror=alert(1)>${script}`,
      photos: [{ name: `${script}.png`, content: png.toString('base64') }],
    });
    const clerk = openBrowser(town.app);
    await town.signIn(clerk, 'clerk');
    const { rows } = await town.platform.database.pool.query<{ id: string }>(
      'SELECT id FROM cases_cases WHERE receipt = $1',
      [receipt.replaceAll('-', '')],
    );
    const id = rows[0]?.id;
    const pages = [
      await (await holderOf(town, { receipt, secret })).get(`/applications/${receipt}`),
      await clerk.get(`/staff/cases?view=all&q=${receipt}`),
      await clerk.get(`/staff/procedures/cases/${id}`),
    ];
    for (const { status, html } of pages) {
      expect(status).toBe(200);
      expect(html).toContain('&lt;script>alert(1)');
      expect(html).not.toMatch(/<script>alert|<img src=x/);
    }
  });

  it('are no formula in an export', async () => {
    const signs = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠SUM(A1)'];
    for (const family of signs) {
      await sent('jido-teate', { name: { ...name, family, given: '', givenKana: '' } });
    }
    const clerk = openBrowser(town.app);
    await town.signIn(clerk, 'clerk');
    const { html } = await clerk.get('/staff/cases/export.csv?view=all');
    for (const sign of signs) expect(html).toContain(`,'${sign},`);
    const workbook = new ExcelJS.Workbook();
    const xlsx = await clerk.get('/staff/cases/export.xlsx?view=all');
    await workbook.xlsx.load(xlsx.bytes.buffer as ArrayBuffer);
    const applicants = workbook.worksheets[0]?.getColumn(4);
    expect(applicants?.values).toEqual(expect.arrayContaining(signs));
    applicants?.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula));
  });

  it('do not turn the direction of a name', async () => {
    const family = '見\u202e本\u200f';
    await sent('jido-teate', { name: { ...name, family, given: '', givenKana: '' } });
    const { rows } = await town.platform.database.pool.query<{ applicant_name: string }>(
      'SELECT applicant_name FROM cases_cases ORDER BY opened_at DESC LIMIT 1',
    );
    expect(rows[0]?.applicant_name).toBe('見本');
  });
});
