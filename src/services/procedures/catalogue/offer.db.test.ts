import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishVersion, saveVersion } from '#engines/forms/contract.ts';
import { connectPages } from '#platform/cache/connect-pages.ts';
import { createPageCache } from '#platform/cache/page-cache.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { loadDemoProcedures } from '../demo.ts';
import { demoFolder, staffWith, suzaka, today } from '../testing.ts';
import { takeOffline, takeOnline } from './commands.ts';
import { recallOffer } from './offer.ts';

const clerk = staffWith('procedures.manage', 'forms.build', 'forms.publish');
const id = 'suido-kaishi';
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  await database.inTown(suzaka, (unit) => loadDemoProcedures(unit, demoFolder));
  await connectPages(database, createPageCache({ maxBytes: 1024 }));
});
afterAll(() => database.close());

const inSuzaka = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
const offer = () => inSuzaka((unit) => recallOffer(unit, id));

describe('what can be applied for', () => {
  it('is remembered, and what staff change holds for the next applicant', async () => {
    const first = await offer();
    expect(first?.procedure.online).toBe(true);
    expect(await offer()).toBe(first);
    await inSuzaka((unit) => takeOffline(unit, clerk, id, '2026-11-24'));
    expect((await offer())?.procedure.online).toBe(false);
    await inSuzaka((unit) => takeOnline(unit, clerk, id, '2026-11-24'));
    expect((await offer())?.procedure.online).toBe(true);
  });

  it('comes with the form that was published last', async () => {
    const { form } = (await offer()) ?? {};
    if (!form) throw new Error('the demo has a form for it');
    const next = await inSuzaka((unit) => saveVersion(unit, clerk, form.formId, form.definition));
    expect((await offer())?.form?.id).toBe(form.id);
    await inSuzaka((unit) => publishVersion(unit, clerk, next));
    expect((await offer())?.form?.id).toBe(next);
  });

  it('is another offer after midnight', async () => {
    const before = await offer();
    database.hooks.now = () => new Date(today.getTime() + 24 * 60 * 60 * 1000);
    expect(await offer()).not.toBe(before);
    database.hooks.now = () => today;
  });
});
