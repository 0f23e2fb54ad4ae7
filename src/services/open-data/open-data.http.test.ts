import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedSets, registerDatasetSources } from '#engines/datasets/contract.ts';
import { chartQuestionOf } from './dataset/chart.ts';
import { openTownWeb, type TownWeb, treeSet } from './testing.ts';

let web: TownWeb;
beforeAll(async () => {
  web = await openTownWeb();
});
afterAll(() => web.close());

const text = async (path: string) => (await web.get(path)).text();
const status = async (path: string) => (await web.get(path)).status;
async function json<T>(path: string): Promise<T> {
  return (await web.get(path)).json() as Promise<T>;
}

describe('the catalogue', () => {
  it.each([
    ['', 2],
    ['?q=%EF%BD%BC%EF%BE%9E%EF%BD%AD', 0],
    ['?q=ジュモク', 0],
    ['?q=樹木%20Trees&theme=envi&format=geojson&publisher=town', 2],
    ['?theme=just', 0],
    ['?theme=nothing&page=1', 2],
  ])('%s finds %i', async (query, expected) => {
    const html = await text(`/open-data${query}`);
    expect(html.match(/href="\/open-data\/(trees|empty)"/g)?.length ?? 0).toBe(expected);
  });

  it('says that a set has no rows yet', async () => {
    expect(await text('/open-data/empty')).toContain('まだ行がありません。');
    const csv = Buffer.from(await (await web.get('/open-data/empty.csv')).arrayBuffer());
    expect(csv.toString()).toBe('\uFEFFID,名称,高さ,本数,植樹日,緯度,経度,保護,種別\r\n');
  });
});

describe('a set', () => {
  it.each([
    ['?column=count&op=gte&value=3', ['市役所の桜', '=HYPERLINK'], ['公園の松']],
    ['?column=name&op=contains&value=公園', ['公園の松'], ['市役所の桜']],
    // People type the words that they read; programs know the codes.
    ['?column=kind&op=contains&value=針葉', ['公園の松', '広葉樹、針葉樹'], ['市役所の桜']],
    ['?column=kind&op=eq&value=針葉樹', ['公園の松'], ['市役所の桜', '広葉樹、']],
    // An address of yesterday still shows something.
    ['?column=gone&op=eq&value=1', ['公園の松', '市役所の桜'], []],
    ['?column=count&op=gte&value=many', ['公園の松'], []],
  ])('%s', async (query, shown, hidden) => {
    const html = await text(`/open-data/trees${query}`);
    for (const one of shown) expect(html).toContain(one);
    for (const one of hidden) expect(html).not.toContain(one);
  });

  it('is drawn as a map and as a chart that the address says whole', async () => {
    expect(await text('/open-data/trees/map')).toContain('市役所の桜');
    expect(await text('/open-data/trees/map?box=138.315,36.655,138.33,36.67')).not.toContain(
      '市役所の桜',
    );
    const chart = await text('/open-data/trees/chart?by=name&of=count&working=sum');
    expect(chart).toContain('名称ごとの本数（合計）');
    expect(await text('/open-data/trees/columns')).toContain('<code>needle</code>：針葉樹');
    expect(await text('/open-data/trees/chart?by=kind')).toContain('広葉樹、針葉樹');
    expect(await status('/open-data/nothing/map')).toBe(404);
  });
});

it('a chart begins with the first column that puts rows into groups', () => {
  const columns = treeSet.columns.slice(0, 4);
  const sample = ['桜', '桜', '松'].map((name, at) => ({
    key: `${at}`,
    cells: [`${at}`, name, 1, at % 2],
  }));
  const asked = (query: string, rows = sample) =>
    chartQuestionOf(new URLSearchParams(query), columns, rows)?.by.name;
  expect([asked(''), asked('', []), asked('by=count'), asked('by=gone')]).toEqual([
    ...['name', 'name', 'count', 'name'],
  ]);
  const each = sample.map(({ key, cells }) => ({ key, cells: [key, key, 1, cells[3] ?? 0] }));
  expect(asked('', each)).toBe('count');
});

describe('a download', () => {
  it('runs nothing, has a tag, and can be had in parts', async () => {
    const whole = await web.get('/open-data/trees.csv');
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(bytes.toString()).toContain(`"'=HYPERLINK(""x"")"`);
    const tag = whole.headers.get('etag') ?? '';
    expect((await web.get('/open-data/trees.csv', { 'if-none-match': tag })).status).toBe(304);
    const part = await web.get('/open-data/trees.csv', { range: 'bytes=3-9', 'if-range': tag });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(3, 10));
    const old = await web.get('/open-data/trees.csv', { range: 'bytes=3-9', 'if-range': '"old"' });
    expect(old.status).toBe(200);
    expect((await web.get('/open-data/trees.csv', { range: 'bytes=99999-' })).status).toBe(416);
  });

  it('is counted', async () => {
    expect(await text('/open-data/trees?page=1')).toMatch(/ダウンロード \d回/);
    expect(await text('/open-data/trees?page=1')).not.toContain('ダウンロード 0回');
  });

  it('is there in the formats that fit', async () => {
    // Programs take cells as they are; only a spreadsheet would run them.
    expect(await text('/open-data/trees.json')).toContain('"name":"=HYPERLINK(\\"x\\")"');
    const { features } = await json<{ features: unknown[] }>('/open-data/trees.geojson');
    expect(features).toHaveLength(3);
    expect(await status('/open-data/trees.xml')).toBe(404);
  });
});

describe('the row API', () => {
  interface Rows {
    readonly total: number;
    readonly rows: { id: string }[];
    readonly next: string | null;
  }

  it('goes on by key until the end', async () => {
    const ids: string[] = [];
    for (let path: string | null = '/api/v1/open-data/trees/rows?limit=2'; path; ) {
      const page: Rows = await json<Rows>(path);
      ids.push(...page.rows.map(({ id }) => id));
      path = page.next;
    }
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  it('filters and sorts', async () => {
    const asked = 'filter[count][gt]=1&filter[protected]=true&filter[protected]=false&sort=-height';
    const { rows, total } = await json<Rows>(`/api/v1/open-data/trees/rows?${asked}`);
    expect([total, rows.map(({ id }) => id).join('')]).toEqual([2, 'ab']);
  });

  it.each([
    ['values without end', 'filter[count]=1&'.repeat(201), '200個まで'],
    ['a long value', `filter[name]=${'a'.repeat(201)}`, '200文字以内'],
    ['a pattern', 'filter[name][like]=%25a%25', 'という比べ方はありません'],
  ])('refuses %s with how to mend it', async (_, query, why) => {
    const answer = await web.get(`/api/v1/open-data/trees/rows?${query}`);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(why);
  });

  it('ends behind the last row, wherever one asks', async () => {
    const { rows, next } = await json<Rows>('/api/v1/open-data/trees/rows?after=zzz');
    expect([rows, next]).toEqual([[], null]);
    const page = await web.get('/open-data/trees?page=999999');
    expect(page.status).toBe(200);
  });

  it('says what to mend', async () => {
    const answer = await web.get('/api/v1/open-data/trees/rows?filter[count]=many');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('この列は数値で絞り込みます');
    expect(await status('/api/v1/open-data/nothing/rows')).toBe(404);
  });
});

describe('a service that cannot be read', () => {
  it('takes nothing else away: page, DCAT and both APIs say what is the matter', async () => {
    const failures: string[] = [];
    const away = { name: 'woods', list: () => Promise.reject(new Error('no woods')) };
    const read = () => Promise.reject(new Error('no leaves'));
    const sets = [
      { ...treeSet, slug: 'leaves', title: { ja: '落葉', en: 'Leaves' }, rows: read },
      { ...treeSet, slug: 'roots' },
    ];
    registerDatasetSources([away, fixedSets('parks', ...sets)], ({ source, error }) =>
      failures.push(`${source}: ${error}`),
    );
    await web.inTown(async (unit) => unit.drop('datasets'));
    const page = await text('/open-data');
    expect(page).toContain('一部のデータが、いま読み取れません');
    // Noted as open before; nobody says now that it is not.
    expect(page).toContain('<li>樹木一覧</li>');
    expect(page).toContain('href="/open-data/roots"');
    expect(await status('/open-data/roots')).toBe(200);
    for (const path of ['/open-data/trees', '/open-data/leaves', '/open-data/leaves.csv']) {
      const answer = await web.get(path, { accept: 'text/html' });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
      expect(await answer.text()).toContain('は、いま読み取れません');
    }
    expect(await text('/open-data/leaves')).toContain('ほかのデータを探す');
    expect(await text('/catalog.ttl')).toContain('/open-data/roots>');
    interface Answer {
      success: boolean;
      error: object;
      result: { resources: { id: string }[] };
    }
    const act = (path: string) => json<Answer>(`/api/3/action/${path}`);
    const { resources } = (await act('package_show?id=leaves')).result;
    const rows = await act(`datastore_search?resource_id=${resources[0]?.id}`);
    expect([rows.success, rows.error]).toMatchObject([false, { __type: 'Service Unavailable' }]);
    expect(failures).toContain('woods: Error: no woods');
    expect(failures).toContain('parks: Error: no leaves');
  });
});
