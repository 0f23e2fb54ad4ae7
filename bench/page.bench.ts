import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atLeastTimes, atMostTimes, type Bench, type Figure, median } from './figure.ts';
import {
  freePort,
  root,
  startProcess,
  startProduct,
  stopProcess,
  temporaryFolder,
  untilAnswers,
} from './product.ts';

const encodings = 'gzip, deflate, br';
const connections = 50;
const seconds = 5;
const rounds = 5;

interface Load {
  readonly perSecond: number;
  readonly p99: number;
}

interface Report {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}

/** One round of requests by a process of its own. */
async function load(url: string, duration = seconds): Promise<Load> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, 'node_modules/autocannon/autocannon.js'),
    ...['--json', '--no-progress', '-c', String(connections), '-d', String(duration)],
    ...['-H', `accept-encoding=${encodings}`],
    url,
  ]);
  const report = JSON.parse(stdout) as Report;
  if (report.errors + report.non2xx > 0) throw new Error(`${url} failed under load`);
  return { perSecond: report.requests.average, p99: report.latency.p99 };
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Our answer as it stands on the wire: still compressed, every header. */
function captureAnswer(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encodings } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const { date, connection, 'keep-alive': _, ...headers } = response.headers;
        resolve({
          headers: headers as Record<string, string>,
          body: Buffer.concat(chunks).toString('base64'),
        });
      });
    }).on('error', reject);
  });
}

async function startBare(answer: Answer, folder: string) {
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify(answer));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const started = startProcess(['bench/bare-server.js', file], { PORT: new URL(origin).port });
  await untilAnswers(origin, started);
  return { origin, stop: () => stopProcess(started.child) };
}

async function compare(ours: string, bare: string): Promise<Figure[]> {
  await load(ours, 2);
  await load(bare, 2);
  const [mine, peer]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    mine.push(await load(ours));
    peer.push(await load(bare));
  }
  const both = (of: (one: Load) => number) => ({
    figure: median(mine.map(of)),
    peer: median(peer.map(of)),
  });
  return [
    atLeastTimes(
      '/plan, anonymous readers, beside bare node:http',
      both(({ perSecond }) => perSecond),
      'req/s',
      0.6,
    ),
    atMostTimes(
      '/plan, p99, beside bare node:http',
      both(({ p99 }) => p99),
      'ms',
      3,
    ),
  ];
}

/** `/plan` for anonymous readers beside a bare server that sends the same bytes and headers. */
export default {
  name: 'page',
  run: async () => {
    const folder = temporaryFolder();
    const product = await startProduct({ data: join(folder.path, 'data') });
    try {
      const url = `${product.origin}/plan`;
      const bare = await startBare(await captureAnswer(url), folder.path);
      try {
        return await compare(url, `${bare.origin}/plan`);
      } finally {
        await bare.stop();
      }
    } finally {
      await product.stop();
      folder.remove();
    }
  },
} satisfies Bench;
