import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  exampleAnswers,
  getDraft,
  type Representation,
  submitAnswers,
} from '#engines/forms/contract.ts';
import { newId } from '#platform/ids.ts';
import { formOwner } from '../applications/owner.ts';
import { enterable } from './entry/commands.ts';
import { type Browser, browserOf, type DeskWorld, deskWorld } from './testing.ts';

let world: DeskWorld;
let get: Browser['get'];
let post: Browser['post'];
beforeAll(async () => {
  world = await deskWorld();
  ({ get, post } = browserOf(world));
});
afterAll(() => world.database.close());

describe('entry for somebody else', () => {
  it('keeps the name of a proxy with the submission, and shows it on the case page', async () => {
    const at = '/staff/procedures/enter/jido-teate';
    const ground = { role: 'proxy', principal: '見本 梅子', relation: 'family', consented: '1' };
    const nameless = await post(at, { channel: 'counter', ...ground });
    expect([nameless.status, nameless.html]).toEqual([
      422,
      expect.stringContaining('代理人の氏名を入力'),
    ]);
    const begun = await post(at, { channel: 'counter', ...ground, proxyName: '代田 理子' });
    const draftId = begun.to.replace('/apply/', '');
    const clerk = await world.actor('clerk');
    const draft = await world.inTown((unit) => getDraft(unit, clerk, draftId));
    expect(draft.context).toMatchObject({ proxy: '代田 理子' });
    const sentBy = async (representation: Representation) => {
      const { href } = await world.inTown(async (unit) => {
        const { form } = await enterable(unit, 'toshokan');
        return submitAnswers(unit, clerk, {
          ...{ owner: 'procedures', subject: 'toshokan', formVersionId: form.id },
          answers: exampleAnswers(form.definition, 7, { today: '2026-11-24' }),
          ...{ channel: 'paper', key: newId(), representation },
        });
      });
      const at = href.replace(/\/slip$/, '');
      // The page of another section's case is not the clerk's to see.
      await world.database.pool.query('UPDATE cases_cases SET department_id = $1 WHERE id = $2', [
        clerk.departmentIds[0],
        at.split('/').at(-1),
      ]);
      return (await get(at)).html;
    };
    const paper = {
      role: 'staff',
      principal: '見本 梅子',
      proxy: '代田 紙子',
      relation: '姪',
    } as const;
    expect(await sentBy(paper)).toContain('代田 紙子（姪）');
  });
});

describe('the owner of the forms', () => {
  it('says what procedures are called, for the skip ledger', async () => {
    const names = await world.inTown(
      async (unit) => (await formOwner.names?.(unit, ['inu-toroku', 'gone'])) ?? new Map(),
    );
    expect([...names].map(([id, { ja }]) => [id, ja])).toEqual([
      ['inu-toroku', expect.stringContaining('犬の登録')],
    ]);
  });
});
