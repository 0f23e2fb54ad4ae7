import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import {
  misjudged,
  readBallots,
} from '#services/participatory-budgets/ballots/counting/published.ts';
import { countBallots } from '#services/participatory-budgets/ballots/counting/rules.ts';
import type { BallotPaper, Tally } from '#services/participatory-budgets/ballots/model.ts';
import { voteMethods } from '#services/participatory-budgets/model.ts';
import { drawWinners } from '#services/participatory-budgets/rules.ts';

/** `paper.json` as the town publishes it beside the ballots. */
const PublishedPaper = z.object({
  method: z.enum(voteMethods),
  maxChoices: z.number().int().optional(),
  sum: z.number().int(),
  lines: z.array(
    z.object({
      ...{ number: z.number().int(), proposalId: z.string(), title: z.string() },
      ...{ titleEn: z.string(), cost: z.number().int() },
    }),
  ),
  /** What the town published about the file. */
  ballots: z
    .object({
      sha256: z.string(),
      votes: z.array(z.object({ number: z.number().int(), votes: z.number().int() })),
    })
    .optional(),
});
type PublishedPaper = z.output<typeof PublishedPaper>;

/** Without the published paper nothing is known but numbers: votes are counted, winners are not drawn. */
const plainPaper = (numbers: readonly number[]): BallotPaper => ({
  ...{ method: 'approval', sum: 0 },
  lines: numbers.map((number) => ({
    ...{ number, proposalId: String(number), title: '', titleEn: '', cost: 0 },
  })),
});

function readPaper(file: string): PublishedPaper {
  return PublishedPaper.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Says whether file and figures are those that the town published. @throws Error where they are not */
function compare({ ballots }: PublishedPaper, digest: string, tally: Tally): void {
  if (!ballots) return;
  if (ballots.sha256 !== digest) {
    throw new Error(`this is not the published file, whose SHA-256 is ${ballots.sha256}`);
  }
  const published = new Map(ballots.votes.map(({ number, votes }) => [number, votes]));
  const other = tally.votes.find(({ number, votes }) => published.get(number) !== votes);
  if (other) throw new Error(`the town published other votes for proposal ${other.number}`);
  console.log('File and votes are those that the town published.');
}

/** Counts a file of published ballots, without the town: its own reading, the same rule. */
function countFile(file: string, options: { readonly paper?: string }): void {
  const bytes = readFileSync(file);
  const { numbers, patterns } = readBallots(bytes.toString('utf8'));
  const published = options.paper ? readPaper(options.paper) : undefined;
  const paper = published ?? plainPaper(numbers);
  const tally = countBallots(paper, patterns);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`SHA-256 ${digest}`);
  const { ballots, valid, blank, invalid } = tally;
  console.log(`${ballots} ballots: ${valid} valid, ${blank} blank, ${invalid} invalid`);
  const votes = tally.votes.map((one) => ({ proposalId: String(one.number), votes: one.votes }));
  const lines = paper.lines.map(({ number, cost }) => ({ id: String(number), number, cost }));
  const { ranked, committed } = drawWinners(paper.sum, lines, votes);
  const titles = new Map(paper.lines.map(({ number, title }) => [number, title]));
  for (const { number, votes: count, won } of ranked) {
    const mark = published && won ? '*' : ' ';
    console.log(`${mark} ${String(number).padStart(3)}  ${count}  ${titles.get(number) ?? ''}`);
  }
  if (!published) return;
  console.log(
    `* funded: ${committed.toLocaleString('en')} of ${paper.sum.toLocaleString('en')} yen`,
  );
  const wrong = misjudged(paper, patterns).reduce((sum, { count }) => sum + count, 0);
  if (wrong > 0) throw new Error(`${wrong} ballots are not what the rule makes of them`);
  compare(published, digest, tally);
}

export function participatoryBudgetsCommand(): Command {
  const command = new Command('participatory-budgets').description('Votes on a part of the budget');
  command
    .command('count <file>')
    .description('Counts the published ballots of a vote again; needs no town and no database')
    .option('--paper <file>', 'the published paper.json: checks each ballot and draws the winners')
    .action(countFile);
  return command;
}
