import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { atLeast, atMost, type Bench, type Figure } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { root, sleep, temporaryFolder } from './product.ts';

const people = 50_000;
/** In the middle of a batch. */
const killedAt = 20_250;

/** How long the second process may take to find what the first left behind, in milliseconds. */
const longestStandstill = 90_000;

interface Count {
  readonly total: number;
  readonly different: number;
  readonly first: number;
  readonly last: number;
}

async function startSink() {
  const child = fork(join(root, 'bench/mail-sink.js'));
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    url: `smtp://127.0.0.1:${port}?from=no-reply@city.example.jp`,
    count: async (): Promise<Count> => {
      child.send('count');
      const [counted] = await once(child, 'message');
      return counted as Count;
    },
    fromNow: () => child.send('from now'),
    stop: () => child.disconnect(),
  };
}

type Sink = Awaited<ReturnType<typeof startSink>>;

function startSender(env: NodeJS.ProcessEnv, ...args: string[]): ChildProcess {
  const execArgv = ['--import', 'tsx'];
  return fork(join(root, 'bench/mail-sender.ts'), args, { cwd: root, env, execArgv });
}

async function finish(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the sender ended with ${code}`);
}

/** Waits until so many were taken, or until nothing came for as long as a restart may take. */
async function untilTaken(sink: Sink, wanted: number): Promise<Count> {
  let before = await sink.count();
  for (let quiet = 0; before.total < wanted && quiet < longestStandstill; ) {
    await sleep(20);
    const now = await sink.count();
    quiet = now.total === before.total ? quiet + 20 : 0;
    before = now;
  }
  return before;
}

const rateOf = (many: number, { first, last }: Count) => (many / (last - first)) * 1000;

async function measure(where: string, env: NodeJS.ProcessEnv, sink: Sink): Promise<Figure[]> {
  await finish(startSender(env, 'seed', String(people)));
  const enqueuer = startSender(env, 'enqueue');
  let took = 0;
  enqueuer.once('message', (milliseconds) => {
    took = Number(milliseconds);
  });
  await finish(enqueuer);
  const killed = startSender(env, 'work');
  const before = await untilTaken(sink, killedAt);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  await sleep(500);
  const atKill = await sink.count();
  sink.fromNow();
  const second = startSender(env, 'work');
  await untilTaken(sink, people);
  // Whatever comes twice would come within the seconds after.
  await sleep(3000);
  const end = await sink.count();
  second.kill('SIGKILL');
  await once(second, 'exit');
  return [
    atMost(`${people} recipients enqueued, ${where}`, took / 1000, 's', 10),
    atLeast(`mails a second before kill -9, ${where}`, rateOf(before.total, before), '/s', 400),
    atLeast('mails a second after it', rateOf(end.total - atKill.total, end), '/s', 400),
    atMost('of them missing', people - end.different, 'mails', 0),
    atMost('of them twice', end.total - end.different, 'mails', 0),
  ];
}

async function withSink(work: (sink: Sink, data: string) => Promise<Figure[]>): Promise<Figure[]> {
  const sink = await startSink();
  const folder = temporaryFolder();
  try {
    return await work(sink, folder.path);
  } finally {
    sink.stop();
    folder.remove();
  }
}

const environment = (sink: Sink, data: string, databaseUrl?: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ...{ SMTP_URL: sink.url, TOMONI_DATA: data, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' },
});

/** A mailing to a whole town through a local mail server, across a `kill -9` in the middle. */
export default {
  name: 'mail',
  run: async () => {
    const server = await startBenchServer({ durable: true });
    try {
      const url = await server.create();
      return [
        ...(await withSink((sink, data) =>
          measure('PostgreSQL', environment(sink, data, url), sink),
        )),
        ...(await withSink((sink, data) =>
          measure('embedded', environment(sink, data, undefined), sink),
        )),
      ];
    } finally {
      await server.stop();
    }
  },
} satisfies Bench;
