import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { fileObjects } from '#platform/files/schema.ts';
import type { Answers } from '../definition/model.ts';
import { getDraft } from '../drafts/queries.ts';
import { saveScreen } from '../drafts/screens.ts';
import { sendableAnswers } from '../json-schema/schema.ts';
import type { FormOwner } from '../owner.ts';
import { registerFormOwners } from '../owners.ts';
import { formsContents, formsDrafts, formsSubmissions } from '../schema.ts';
import { everyKind } from '../testing.ts';
import type { RawAnswer } from '../values/raw.ts';
import {
  codeOf,
  example,
  hanako,
  openWorld,
  pdf,
  plain,
  visitor,
  type World,
} from '../world.testing.ts';
import { submitAnswers, submitDraft } from './commands.ts';
import { saveCorrection } from './corrections.ts';
import { eraseSubmissions } from './erase.ts';
import { getSubmission, listSubmissions, listVersionsOfSubmission } from './queries.ts';

let world: World;
const inTown: World['inTown'] = (work) => world.inTown(work);

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  world.opened.length = 0;
});
afterAll(() => world.close());

describe('sending', () => {
  it('ten times at once with one key gives one submission and one answer', async () => {
    const { draft, secret } = await world.filled();
    const send = (key: string) =>
      inTown((unit) => submitDraft(unit, visitor, draft.id, { key, secret }));
    const results = await Promise.all(Array.from({ length: 10 }, () => send('the-same-key')));
    expect(world.opened).toHaveLength(1);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(await send('another-key')).toEqual({ href: results[0]?.href, answer: {} });
    expect(
      await codeOf(inTown((unit) => saveScreen(unit, draft, 'all', { json: { text: 'late' } }))),
    ).toBe('draft-sent');
  });

  it('leaves out what is hidden and refuses what is wrong', async () => {
    const { draft, secret } = await world.filled();
    await inTown((unit) => saveScreen(unit, draft, 'all', { json: { owner: false, tel: 'zz' } }));
    const send = () =>
      inTown((unit) => submitDraft(unit, visitor, draft.id, { key: 'hidden-key', secret }));
    const refused = await send().catch((error: unknown) => error);
    expect(refused).toMatchObject({ fields: { tel: expect.anything() } });
    await inTown((unit) => saveScreen(unit, draft, 'all', { json: { tel: null } }));
    await send();
    expect(world.opened[0]?.answers).not.toHaveProperty('account');
    const kept = await inTown((unit) => getDraft(unit, visitor, draft.id, secret));
    expect(kept.answers).toHaveProperty('account');
  });

  it('answers all at once: once for a key, files in it, conflict for another request', async () => {
    const answers = sendableAnswers(everyKind, example);
    const send = (key: string, more: object = {}, actor: Actor = visitor) =>
      inTown((unit) =>
        submitAnswers(unit, actor, {
          ...{
            owner: 'tests',
            subject: 'dog',
            formVersionId: world.versionId,
            channel: 'api',
            key,
            files: world.files,
          },
          answers: { ...(answers as object), ...more },
        }),
      );
    const results = await Promise.all(Array.from({ length: 10 }, () => send('api-key-1')));
    expect(world.opened).toHaveLength(1);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(world.opened[0]?.answers.proof).toMatchObject([{ mediaType: 'application/pdf' }]);
    expect(await inTown((unit) => unit.db.select().from(fileObjects))).toHaveLength(
      JSON.stringify(world.opened[0]?.answers).split('"mediaType"').length - 1,
    );
    expect(await codeOf(send('api-key-1', { text: 'other' }))).toBe('idempotency-key-reused');
    await send('api-key-1', {}, hanako);
    expect(world.opened).toHaveLength(2);
    const wrong = await send('api-key-2', {
      proof: [{ name: 'x.pdf', content: 'PGh0bWw+' }],
    }).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ fields: { proof: { ja: expect.stringContaining('PDF') } } });
    expect(await codeOf(send('api-key-3', { nobody: 1, text: '' }))).toContain('nobody');
    const { rows } = await world.database.pool.query('SELECT sealed FROM forms_results');
    expect(JSON.stringify(rows)).not.toContain('s3cret');
  });

  it('happens wholly or not at all, and can be tried again', async () => {
    const { draft, secret } = await world.filled();
    const refuse: FormOwner = {
      ...world.owner,
      owner: 'refusing',
      submitted: async () => {
        throw new AppError('rule-violation', {
          code: 'closed',
          text: { ja: '終了', en: 'closed' },
        });
      },
    };
    registerFormOwners([refuse]);
    const setOwner = (name: string) =>
      inTown((unit) =>
        unit.db.update(formsDrafts).set({ owner: name }).where(sql`id = ${draft.id}`),
      );
    await setOwner('refusing');
    const send = () =>
      inTown((unit) => submitDraft(unit, visitor, draft.id, { key: 'try-again', secret }));
    expect(await codeOf(send())).toBe('closed');
    await setOwner('tests');
    expect((await send()).answer).toMatchObject({ secret: 's3cret' });
  });
});

describe('what was sent', () => {
  const send = async (key: string): Promise<string> => {
    const answers = sendableAnswers(everyKind, { ...plain, tel: '026-248-9000' });
    const result = await inTown((unit) =>
      submitAnswers(unit, hanako, {
        ...{ owner: 'tests', subject: 'cat', formVersionId: world.versionId, channel: 'api', key },
        answers,
      }),
    );
    return result.href.replace('/done/', '');
  };

  it('is read as it was sent, and cannot be changed', async () => {
    const id = await send('read-key-1');
    const sent = await inTown((unit) => getSubmission(unit, id));
    expect(sent).toMatchObject({ version: 1, erased: false, typed: { tel: '026-248-9000' } });
    expect(sent.answers as Answers).toEqual({ ...plain, tel: '0262489000' });
    expect(sent.draft).toMatchObject({ userId: 'hanako', subject: 'cat', channel: 'api' });
    const listed = await inTown((unit) =>
      listSubmissions(unit, { owner: 'tests', subject: 'cat', userId: 'hanako' }),
    );
    expect(listed.map((one) => one.id)).toContain(id);
    const change = (unit: Unit) => unit.db.update(formsSubmissions).set({ subject: 'x' });
    await expect(inTown(change)).rejects.toThrow();
    const answers = (unit: Unit) => unit.db.update(formsContents).set({ answers: {} });
    expect((await inTown(answers)).rowCount).toBe(0);
  });

  it('is corrected by a new version, once, only where asked, with files', async () => {
    const id = await send('correct-key');
    const correct = (input: { json: Record<string, RawAnswer> }, only?: string[]) =>
      inTown((unit) =>
        saveCorrection(unit, hanako, id, input, {
          ...(only ? { only } : {}),
          uploads: { store: world.files, files: { proof: [{ name: 'n.pdf', content: pdf }] } },
        }),
      );
    await expect(correct({ json: { text: '' } })).rejects.toThrow(InputError);
    const next = await correct({ json: { text: '直した', tel: '0120-000-000' } }, [
      'text',
      'proof',
    ]);
    const versions = await inTown((unit) => listVersionsOfSubmission(unit, next));
    expect(versions.map((one) => [one.id, one.version, one.previousId])).toEqual([
      [id, 1, undefined],
      [next, 2, id],
    ]);
    expect(versions[1]?.answers).toMatchObject({
      ...{ text: '直した', tel: '0262489000', person: plain.person },
      proof: [{ name: 'n.pdf' }],
    });
    expect(await codeOf(correct({ json: { text: 'x' } }))).toBe('corrected-meanwhile');
    await inTown((unit) => eraseSubmissions(unit, [id, next]));
    const gone = await inTown((unit) => getSubmission(unit, next));
    expect(gone).toMatchObject({ erased: true, answers: {}, version: 2 });
  });
});
