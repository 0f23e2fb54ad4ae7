import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runBatch } from '#engines/letters/batches/commands.ts';
import { mergedPapers } from '#engines/letters/batches/merged.ts';
import { getBatch, issueBatch } from '#engines/letters/contract.ts';
import { demoTemplates } from '#engines/letters/demo-templates.ts';
import { drawLetter, type Paper } from '#engines/letters/paper/draw.ts';
import { clerk, openLetters, reasons, suzaka } from '#engines/letters/testing.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openServer } from '#platform/database/server.ts';
import { newId } from '#platform/ids.ts';
import { createPdf } from '#ui/pdf/document.ts';
import { atMost, atMostTimes, type Bench, type Figure, median } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { root } from './product.ts';

const pages = 10;
const letters = 1000;
/** By then fonts are read and caches are warm; what is in memory later than this grows with the letters. */
const warm = 200;

const fact =
  '申請のあった設備は、交付の決定より前に設置が終わっていたため、要綱の定める要件に当てはまりません。';

function longLetter(sentences: number): Paper {
  const found = demoTemplates.find(({ key }) => key === 'refusal');
  if (!found) throw new Error('the demo town has no refusal');
  const { key: _, ...template } = found;
  const facts = Array.from({ length: sentences }, (__, index) => `（${index + 1}）${fact}`).join(
    '\n',
  );
  return {
    town: '須坂市',
    seal: { kind: 'drawn', words: '見本須坂市長之公印' },
    verify: {
      code: '7K3M-9QXR-2P4D-W8HC',
      url: 'https://town.example/letters/verify/7K3M-9QXR-2P4D-W8HC',
    },
    letter: {
      template,
      documentNumber: '須市第12号',
      issuedOn: '2026-11-22',
      recipient: { name: '見本　花子' },
      sender: { post: '須坂市長', name: '見本　望', section: '市民課', telephone: '026-000-0000' },
      fields: Object.fromEntries(template.fields.map((field) => [field.key, field.sample])),
      reasons: { ...reasons, facts },
    },
  };
}

async function draw(paper: Paper): Promise<number> {
  const pdf = createPdf({ title: '不承認通知書', language: 'ja', footer: 'pages' });
  drawLetter(pdf, paper);
  const { count } = pdf.doc.bufferedPageRange();
  await pdf.toBytes();
  return count;
}

/** Sentences that make a letter of ten pages. */
async function tenPages(): Promise<Paper> {
  for (let sentences = 50; ; sentences += 5) {
    const paper = longLetter(sentences);
    if ((await draw(paper)) >= pages) return paper;
  }
}

async function drawTenPages(): Promise<Figure> {
  const paper = await tenPages();
  const times: number[] = [];
  for (let time = 0; time < 9; time += 1) {
    const since = performance.now();
    await draw(paper);
    times.push(performance.now() - since);
  }
  return atMost(`a letter of ${pages} pages`, median(times), 'ms', 300);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is still held after the garbage is gone, in MiB. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

const row = (index: number) => ({
  subject: { type: 'bench', id: String(index) },
  recipient: { name: `見本　${index}` },
  fields: {
    appliedOn: '令和8年11月2日',
    receipt: '7K3M',
    procedure: '住宅用太陽光発電設備設置補助金',
  },
  reasons,
});

type Open = Awaited<ReturnType<typeof openLetters>>;

/** Issues and draws a thousand letters, as the jobs do. */
async function issueMany({ platform, jobs }: Open): Promise<{ id: string; figures: Figure[] }> {
  const rows = Array.from({ length: letters }, (_, index) => row(index));
  const order = { template: 'refusal', departmentId: newId(), title: 'bench', rows };
  const { id } = await platform.database.inTown(suzaka, (unit) => issueBatch(unit, clerk, order));
  const since = performance.now();
  let early = 0;
  for (let done = 0; done < letters; ) {
    jobs.length = 0;
    await runBatch(platform, suzaka, id);
    ({ done } = await platform.database.inTown(suzaka, (unit) => getBatch(unit, id)));
    if (early === 0 && done >= warm) early = held();
  }
  const each = (performance.now() - since) / letters;
  const memory = { figure: held(), peer: early };
  return {
    id,
    figures: [
      atMost(`each of ${letters} letters, issued and drawn`, each, 'ms', 300),
      atMostTimes(`memory after ${letters} letters beside ${warm}`, memory, 'MiB', 1.15),
    ],
  };
}

async function printMany({ platform }: Open, id: string): Promise<Figure> {
  const batch = await platform.database.inTown(suzaka, (unit) => getBatch(unit, id));
  const before = held();
  let peak = 0;
  let pieces = 0;
  for await (const _ of mergedPapers(platform, suzaka, batch)) {
    pieces += 1;
    if (pieces % 2000 === 0) peak = Math.max(peak, held());
  }
  const memory = { figure: Math.max(peak, held()), peer: before };
  return atMostTimes(`memory while ${letters} letters stream as one file`, memory, 'MiB', 1.4);
}

/** A long letter, and many of them: time and memory, on PostgreSQL. */
export default {
  name: 'letters',
  run: async () => {
    const server = await startBenchServer();
    const database = openServer(await server.create(), 2);
    await migrate(database, join(root, 'migrations'));
    const open = await openLetters(database);
    try {
      const long = await drawTenPages();
      const { id, figures } = await issueMany(open);
      return [long, ...figures, await printMany(open, id)];
    } finally {
      await open.close();
      await server.stop();
    }
  },
} satisfies Bench;
