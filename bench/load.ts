import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, root, startProcess, stopProcess, untilAnswers } from './product.ts';

const encodings = 'gzip, deflate, br';
const connections = 50;

export interface Load {
  readonly perSecond: number;
  readonly p99: number;
}

interface Report {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}

/** So many seconds of requests by a process of its own. @throws Error when one is not answered by 2xx. */
export async function load(url: string, duration: number): Promise<Load> {
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

export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Our answer as it stands on the wire: still compressed, every header. */
export function captureAnswer(url: string): Promise<Answer> {
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

/** A bare node:http server that sends these bytes and headers to everybody. */
export async function startBare(answer: Answer, folder: string) {
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify(answer));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const started = startProcess(['bench/bare-server.js', file], { PORT: new URL(origin).port });
  await untilAnswers(origin, started);
  return { origin, stop: () => stopProcess(started.child) };
}
