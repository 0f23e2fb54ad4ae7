import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { newField } from '../builder/change-fields.ts';
import { trialOwner } from '../builder/trial.ts';
import { kindTexts } from '../compare/text.ts';
import { checkDefinition } from '../definition/check.ts';
import type { FieldKind, FormDefinition, SimpleField } from '../definition/model.ts';
import { getDraft } from '../drafts/queries.ts';
import { registerFormOwners } from '../owners.ts';
import { questionnaire } from '../survey.testing.ts';
import { createForm, publishVersion, saveVersion } from '../versions/commands.ts';
import { newPrint, readCode, writeCode } from './code.ts';
import { paperForm } from './paper-form.ts';
import { paperRoutes } from './public.routes.ts';
import { paperEntryRoutes } from './staff.routes.tsx';

const suzaka = '202070';
const origin = 'http://town.example';
const secret = 'a secret of at least thirty-two letters';
const text = (ja: string) => ({ ja, en: ja });
const system: Actor = { kind: 'system', name: 'test' };

const simple = (Object.keys(kindTexts) as FieldKind[]).flatMap((kind): SimpleField[] =>
  kind === 'repeat' ? [] : [newField(kind, kind, kindTexts[kind])],
);
const everyKind: FormDefinition = {
  fields: [
    ...simple,
    {
      ...{ key: 'children', label: text('お子さん'), required: false, kind: 'repeat' },
      ...{ minRows: 1, maxRows: 5, rowLabel: text('お子さん') },
      fields: [
        { key: 'name', label: text('お子さんの名前'), required: true, kind: 'name' },
        { key: 'born', label: text('生まれた日'), required: true, kind: 'date' },
      ],
    },
  ],
  screens: [
    { id: 'all', title: text('すべて'), items: simple.map(({ key }) => ({ field: key })) },
    { id: 'children', title: text('子'), when: 'yes', items: [{ field: 'children' }] },
  ],
  rules: [{ name: 'yes', label: text('いる'), condition: { field: 'yes-no', is: true } }],
  checks: [],
};

describe('a paper form', () => {
  it('asks every question, with room for its answer and conditions in words', async () => {
    const form = {
      title: text('見本の申請'),
      town: text('見本市'),
      definition: everyKind,
      language: 'ja' as const,
      version: 3,
      entry: 'https://town.example/staff/forms/paper/code',
    };
    const { text: said, pages, source } = readPdf(await paperForm(form));
    const flat = said.replaceAll('\n', '');
    for (const { label } of everyKind.fields) expect(flat).toContain(label.ja);
    expect(flat).toContain('次の場合のみ記入してください：「はい・いいえ」が「はい」');
    expect(flat).toContain('お子さんの名前');
    expect(flat).toContain('代わりの方のお名前');
    expect(source).toContain('/Alt ');
    for (const [index, lines] of pages.entries()) {
      expect(lines.join(' ')).toContain(`${index + 1} / ${pages.length}`);
    }
  });

  it('asks scales, matrices, rankings and "other" so that a hand can answer them', async () => {
    const checked = checkDefinition(questionnaire);
    if (!checked.ok) throw new Error('the questionnaire has faults');
    const { text: said } = readPdf(
      await paperForm({
        ...{ title: text('見本の調査'), town: text('見本市'), definition: checked.value },
        ...{ language: 'ja' as const, version: 1 },
      }),
    );
    const flat = said.replaceAll(/\s/g, '');
    const asked = ['□1（住みにくい）', '□5（住みやすい）', '□わからない', '1．福祉', '3位'];
    for (const words of [...asked, '□満足□ふつう□不満']) expect(flat).toContain(words);
    expect(flat.match(/□満足/g)).toHaveLength(3);
    expect(flat).toContain('□その他（）');
    expect(flat).not.toContain('ほかの内容');
  });

  it('carries a code that only we can write', () => {
    const code = { versionId: newId(), owner: 'procedures', subject: 'inu', print: newPrint() };
    const written = writeCode(secret, code);
    expect(readCode(secret, written)).toEqual(code);
    expect(readCode('another secret of thirty-two letters', written)).toBeUndefined();
    for (const bad of ['', '.', 'a.b', written.slice(1), `${written}x`]) {
      expect(readCode(secret, bad)).toBeUndefined();
    }
  });
});

describe('the entry of a paper', () => {
  let database: Database;
  let app: ReturnType<typeof testApp>;
  const clerk: Actor = {
    ...{ kind: 'staff', userId: 'user', staffId: newId(), name: '担当', departmentIds: [] },
    permissions: new Set(['forms.enter']),
  };

  beforeAll(async () => {
    registerFormOwners([trialOwner]);
    database = await testDatabase();
    await addTestTowns(database, [suzaka]);
    const routes = new Hono<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      c.set('actor', c.req.header('x-clerk') ? clerk : { kind: 'visitor' });
      await next();
    });
    routes.route('/staff', paperEntryRoutes).route('/', paperRoutes);
    app = testApp(testPlatform(database), routes);
  });
  afterAll(() => database.close());

  const send = (path: string, body?: URLSearchParams, headers = { 'x-clerk': '1' }) =>
    app.request(`${origin}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { ...headers, origin },
      body,
    });

  it('begins a draft of channel paper, names who typed it for whom, and can go on', async () => {
    const { formId, versionId } = await database.inTown(suzaka, async (unit) => {
      const formId = await createForm(unit, system, { owner: 'forms', title: text('様式') });
      const versionId = await saveVersion(unit, system, formId, everyKind);
      return { formId, versionId };
    });
    const paper = `/forms/${versionId}/paper.pdf?owner=forms-trial&subject=${formId}`;
    expect((await app.request(`${origin}${paper}`)).status).toBe(404);
    await database.inTown(suzaka, (unit) => publishVersion(unit, system, versionId));
    const pdf = await app.request(`${origin}${paper}`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const code = { versionId, owner: 'forms-trial', subject: formId, print: newPrint() };
    const path = `/staff/forms/paper/${writeCode(secret, code)}`;
    expect((await send('/staff/forms/paper/a.b')).status).toBe(404);
    expect((await send(path, new URLSearchParams())).status).toBe(422);
    const begun = await send(path, new URLSearchParams({ principal: '見本花子' }));
    expect(begun.status).toBe(303);
    const draftId = begun.headers.get('location')?.replace('/apply/', '') ?? '';
    const draft = await database.inTown(suzaka, (unit) => getDraft(unit, clerk, draftId));
    expect(draft).toMatchObject({
      ...{ channel: 'paper', owner: 'forms-trial', subject: formId },
      representation: { role: 'staff', principal: '見本花子' },
    });
    const bare = await send(path, new URLSearchParams({ principal: '見本花子', relation: '長女' }));
    expect([bare.status, await bare.text()]).toEqual([
      422,
      expect.stringContaining('value="長女"'),
    ]);
    const others = { principal: '見本梅子', proxy: '見本花子', relation: '長女' };
    const forOther = await send(path, new URLSearchParams(others));
    const otherId = forOther.headers.get('location')?.replace('/apply/', '') ?? '';
    const other = await database.inTown(suzaka, (unit) => getDraft(unit, clerk, otherId));
    expect(other.representation).toEqual({ role: 'staff', ...others });
    expect(draft.enteredBy).toBe(clerk.kind === 'staff' ? clerk.staffId : '');
    expect(await (await send(path)).text()).toContain(`/apply/${draftId}`);
  });
});
