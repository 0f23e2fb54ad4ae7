import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outbox } from '#platform/jobs/schema.ts';
import { withNames } from '../ledger/names.ts';
import { minutesSaved, totalsBySource, totalsBySubject } from '../ledger/queries.ts';
import { saveProfile } from '../prefill/commands.ts';
import { registerPrefillSources } from '../prefill/registry.ts';
import { fillAll, keyIn, openTown, town, you } from './pages.testing.ts';

type World = Awaited<ReturnType<typeof openTown>>;
let database: World['database'];
let browse: World['browse'];
let away = false;

registerPrefillSources([
  {
    name: 'register',
    label: { ja: '住民記録', en: 'the register' },
    fill: async () => {
      if (away) throw new Error('the register is away');
      return { household: { value: 4 } };
    },
  },
]);

beforeAll(async () => {
  ({ database, browse } = await openTown());
});
afterAll(() => database.close());

describe('the way to a draft', () => {
  it('is its cookie or its link; for others there is nothing', async () => {
    const browser = await browse();
    expect((await browser.get('')).status).toBe(200);
    expect((await browser.get('', { cookie: '' })).status).toBe(404);
    const secret = browser.cookie.split('=')[1];
    const link = await browser.get(`/resume/${secret}`, { cookie: '' });
    expect(link.status).toBe(303);
    expect(link.response.headers.get('set-cookie')).toMatch(
      new RegExp(`tomoni_draft=${secret}.*Path=${browser.path}.*HttpOnly.*SameSite=Lax`),
    );
    expect((await browser.get('/resume/wrong', { cookie: '' })).status).toBe(404);
    expect((await browser.get('', { cookie: '', 'x-actor': 'hanako' })).status).toBe(404);
  });

  it('outlives the session of a person who was signed in, and becomes theirs on wish', async () => {
    const signedIn = await browse('hanako');
    expect((await signedIn.get('', { 'x-actor': '' })).status).toBe(200);
    expect((await signedIn.get('', { cookie: '' })).status).toBe(200);
    const visitor = await browse();
    const claimed = await visitor.post('/claim', {});
    expect(claimed.status).not.toBe(200);
    expect((await visitor.draft()).userId).toBeUndefined();
  });

  it('is closed on a shared computer, with everything gone if so wished', async () => {
    const browser = await browse();
    await browser.post('/you', { ...you, do: 'leave' });
    expect((await browser.post('/finish', {})).status).toBe(422);
    const kept = await browser.post('/finish', { how: 'keep' });
    expect(kept.response.headers.get('set-cookie')).toMatch(/tomoni_draft=;.*Max-Age=0/);
    expect((await browser.draft()).answers.name).toBeDefined();
    await browser.post('/finish', { how: 'delete' });
    await expect(browser.draft()).rejects.toThrow('not-found');
  });

  it('is mailed to oneself', async () => {
    const browser = await browse();
    expect((await browser.post('/mail', { email: 'no address' })).status).toBe(422);
    const { to } = await browser.post('/mail', { email: 'someone@example.jp' });
    expect(to).toBe(`${browser.path}/leave?mailed=1`);
    const mails = await database.inTown(town, ({ db }) => db.select().from(outbox));
    expect(mails.at(-1)?.body).toContain(`${browser.path}/resume/${browser.cookie.split('=')[1]}`);
  });

  it('is refused after many wrong guesses', async () => {
    const browser = await browse();
    const statuses: number[] = [];
    for (let guess = 0; guess < 25; guess += 1) {
      statuses.push((await browser.get('', { cookie: 'tomoni_draft=guess' })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

const partsOf = (path: string, answer: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answer as object).map(([part, value]) => [`${path}.${part}`, String(value)]),
  );

const postcodeTotal = async () => {
  const sources = await database.inTown(town, (unit) =>
    totalsBySource(unit, '2020-01-01', '2100-01-01'),
  );
  return sources.find(({ source }) => source === 'postcode')?.answers ?? 0;
};

describe('prefilled answers', () => {
  it('come from the profile and a register, are compared, and are counted', async () => {
    await database.inTown(town, (unit) =>
      saveProfile(unit, 'hanako', {
        name: { family: '須坂', given: '花子', familyKana: 'スザカ', givenKana: 'ハナコ' },
        birthday: '1985-04-01',
      }),
    );
    const browser = await browse('hanako');
    const page = await browser.get('/you');
    expect(page.html).toContain('value="須坂"');
    expect(page.html).toContain('プロフィールから自動で入力しました');
    expect(page.html).not.toContain('name="birthday.year"');
    expect((await browser.get('/home')).html).toContain('value="4"');
    const locked = { ...you, 'name.family': '須坂', 'name.familyKana': 'スザカ' };
    await browser.post('/you', { ...locked, 'birthday.year': '55', do: 'next' });
    expect((await browser.draft()).answers.birthday).toBe('1985-04-01');
    await fillAll(browser);
    await browser.post('/you', { ...locked, do: 'next' });
    const review = await browser.get('/review');
    expect(review.html).toContain('登録されている内容と異なる回答があります');
    await browser.post('/review', { key: keyIn(review.html), profile: 'yes' });
    const { sources, minutes } = await database.inTown(town, async (unit) => ({
      sources: await totalsBySource(unit, '2020-01-01', '2100-01-01'),
      minutes: await minutesSaved(unit, '2020-01-01', '2100-01-01', { source: 'profile' }),
    }));
    expect(sources.find(({ source }) => source === 'profile')).toEqual({
      ...{ source: 'profile', answers: 2, seconds: 28 },
    });
    expect(minutes).toBeCloseTo(28 / 60);
    const [line, gone] = await database.inTown(town, async (unit) => {
      const [first] = await totalsBySubject(unit, '2020-01-01', '2100-01-01');
      return first ? withNames(unit, [first, { ...first, owner: 'nobody', subject: 'x' }]) : [];
    });
    expect([line?.name.ja, gone?.name.ja]).toEqual(['見本の申請', 'x']);
    const next = await browse('hanako');
    await next.get('/you');
    expect((await next.draft()).answers.address).toMatchObject({ street: '須坂1528-1' });
  });

  it('stay away where somebody emptied them', async () => {
    const browser = await browse('hanako');
    expect((await browser.get('/home')).html).toContain('value="4"');
    await browser.post('/home', { household: '', do: 'back' });
    expect((await browser.get('/home')).html).not.toContain('value="4"');
  });

  it('by the postcode button are counted as what the postcode wrote', async () => {
    const browser = await browse();
    const address = { 'address.postcode': '382-0091', 'address.street': '1528' };
    await browser.post('/you', { ...address, do: 'find-address:address' });
    const found = (await browser.draft()).answers.address;
    await fillAll(browser);
    await browser.post('/you', { ...you, ...partsOf('address', found), do: 'next' });
    const { html } = await browser.get('/review');
    const before = await postcodeTotal();
    await browser.post('/review', { key: keyIn(html) });
    expect((await postcodeTotal()) - before).toBe(1);
    const finished = await browser.post('/finish', { how: 'delete' });
    expect(finished.to).toMatch(/^\/applications\//);
    expect((await browser.draft()).submissionId).toBeDefined();
  });

  it('say once that a source is away', async () => {
    away = true;
    const browser = await browse('hanako');
    expect((await browser.get('/home')).html).toContain('自動入力ができませんでした');
    away = false;
    const again = await browser.get('/home');
    expect(again.html).not.toContain('自動入力ができませんでした');
    expect(again.status).toBe(200);
  });
});

describe('staff who type for somebody', () => {
  it('see for whom and by which way, and their submissions save nobody writing', async () => {
    const browser = await browse('clerk');
    const page = await browser.get('/you');
    expect(page.html).toContain('窓口の代行入力：山田太郎 さん');
    await fillAll(browser);
    const review = await browser.get('/review');
    const sent = await browser.post('/review', { key: keyIn(review.html) });
    expect(sent.status).toBe(303);
    const sources = await database.inTown(town, (unit) =>
      totalsBySource(unit, '2020-01-01', '2100-01-01'),
    );
    expect(sources.find(({ source }) => source === 'staff')?.seconds).toBe(0);
  });
});
