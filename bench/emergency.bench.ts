import { join } from 'node:path';
import { sampleTelegram } from '#services/emergency/jma/telegram.testing.ts';
import { atLeastTimes, atMost, atMostTimes, type Bench, type Figure, median } from './figure.ts';
import { captureAnswer, load, startBare } from './load.ts';
import { type Product, sleep, startProduct, temporaryFolder } from './product.ts';

const seconds = 60;
const bareSeconds = 10;
const updatesPerMinute = 20;
const token = 'bench-token-of-the-relay';
const burst = 300;

/** A member of staff at the demo town's desk; forms are posted as a browser posts them. */
async function signIn({ origin, output }: Product) {
  const password = /Password for all: (\S+)/.exec(output())?.[1] ?? '';
  let cookie = '';
  const post = async (path: string, form: Readonly<Record<string, string>>): Promise<Response> => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { origin, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
    return answer;
  };
  const answer = await post('/staff/sign-in', { email: 'mayor@example.jp', password });
  cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return post;
}

/** Posts reports at an even pace until `done`. @returns how many were posted. */
async function keepPosting(
  post: Awaited<ReturnType<typeof signIn>>,
  done: Promise<unknown>,
): Promise<number> {
  let over = false;
  void done.finally(() => {
    over = true;
  });
  let posted = 0;
  while (!over) {
    posted += 1;
    const text = `見本の情報 ${posted}`;
    await post('/staff/emergency/reports', {
      ...{ kind: 'notice', state: 'current', place: '' },
      ...{ textJa: text, textEasy: text, textEn: `Sample ${posted}` },
    });
    await sleep(60_000 / updatesPerMinute);
  }
  return posted;
}

async function underUpdates(product: Product, folder: string): Promise<Figure[]> {
  const post = await signIn(product);
  await post('/staff/emergency', {
    ...{ mode: 'real', hazard: 'rain' },
    ...{ titleJa: '見本の大雨', titleEasy: '見本の 大雨', titleEn: 'Sample rain' },
  });
  const url = `${product.origin}/emergency`;
  const answer = await captureAnswer(url);
  const bare = await startBare(answer, folder);
  try {
    await load(url, 3);
    const before = await load(bare.origin, bareSeconds);
    const measured = load(url, seconds);
    const posted = await keepPosting(post, measured);
    const mine = await measured;
    const after = await load(bare.origin, bareSeconds);
    const rates = [before.perSecond, after.perSecond];
    const p99 = { figure: mine.p99, peer: median([before.p99, after.p99]) };
    const peer = (rates[0] ?? 0) / 2 + (rates[1] ?? 0) / 2;
    const name = `/emergency for ${seconds} s with ${posted} updates, beside bare node:http`;
    const size = Buffer.byteLength(answer.body, 'base64') / 1024;
    return [
      atLeastTimes(name, { figure: mine.perSecond, peer }, 'req/s', 0.6),
      atMostTimes('its p99', p99, 'ms', 4),
      atMost('its size, compressed', size, 'KB', 30),
    ];
  } finally {
    await bare.stop();
  }
}

async function push(origin: string, xml: string): Promise<number> {
  const since = performance.now();
  const answer = await fetch(`${origin}/hooks/jma`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/xml' },
    body: xml,
  });
  if (!answer.ok) throw new Error(`/hooks/jma answered ${answer.status}`);
  return performance.now() - since;
}

/** Warnings that rise and fall, a minute apart; the last is told from all others by its name. */
function telegram(number: number): string {
  const name = number === burst - 1 ? 'レベル５大雨特別警報' : `レベル${3 + (number % 2)}大雨警報`;
  const reportAt = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
  return sampleTelegram({ reportAt, kinds: [[String(number % 100), name, '発表']] });
}

async function telegrams({ origin }: Product): Promise<Figure[]> {
  const times: number[] = [];
  for (let number = 0; number < burst; number++) times.push(await push(origin, telegram(number)));
  const since = performance.now();
  const page = await (await fetch(`${origin}/emergency`)).text();
  if (!page.includes('レベル５大雨特別警報')) throw new Error('the page shows another telegram');
  const shown = performance.now() - since;
  const slowest = Math.max(...times);
  return [
    atMost(
      'slowest of 300 telegrams to the outbox, and the page after it',
      slowest + shown,
      'ms',
      1000,
    ),
    atMost('300 telegrams, all told', times.reduce((sum, time) => sum + time, 0) / 1000, 's', 60),
  ];
}

/** The emergency page while the town posts, and the way of a telegram from the agency to the page. */
export default {
  name: 'emergency',
  run: async () => {
    const folder = temporaryFolder();
    const product = await startProduct({
      data: join(folder.path, 'data'),
      env: { JMA_HOOK_TOKEN: token },
    });
    try {
      return [...(await underUpdates(product, folder.path)), ...(await telegrams(product))];
    } finally {
      await product.stop();
      folder.remove();
    }
  },
} satisfies Bench;
