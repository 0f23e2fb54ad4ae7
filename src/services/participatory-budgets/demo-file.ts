import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { proposalStatuses, voteMethods } from './model.ts';

const text = z.object({ ja: z.string(), en: z.string(), easy: z.string() });

const Proposal = z.object({
  ...{ key: z.string(), title: z.string(), titleEn: z.string(), what: z.string() },
  ...{ where: z.string(), whom: z.string(), area: z.string(), department: z.string() },
  ...{ rough: z.number().nullable(), status: z.enum(proposalStatuses) },
  ...{ reason: z.string().default(''), cost: z.number().nullable().default(null) },
  running: z.number().nullable().default(null),
  /** The proposal with which it was joined. */
  into: z.string().optional(),
  votes: z.number().default(0),
  /** Days from today by which each step is planned, and how many of them are reached; all when left out. */
  milestones: z.array(z.number()).default([]),
  ...{ texts: z.array(z.string()).default([]), reached: z.number().optional() },
  /** Has a lifeline. */
  followed: z.boolean().default(false),
  ...{ spent: z.number().default(0), comments: z.array(z.string()).default([]) },
});
export type DemoProposal = z.output<typeof Proposal>;

const Round = z.object({
  ...{ slug: z.string(), title: text, description: text, sum: z.number() },
  /** Years from the current one. */
  fiscalYear: z.number(),
  /** From today. */
  days: z.object({
    ...{ proposalsFrom: z.number(), proposalsUntil: z.number(), votesFrom: z.number() },
    ...{ votesUntil: z.number(), resultOn: z.number(), deliveredUntil: z.number() },
  }),
  method: z.enum(voteMethods).default('approval'),
  maxChoices: z.number().nullable().default(null),
  /** Who may, where it is not everybody of the town. */
  who: z.object({ ...{ propose: z.string(), vote: z.string() }, age: z.number() }).optional(),
  resultAgo: z.number().optional(),
  turnout: z
    .object({
      ...{ eligible: z.number(), online: z.number(), paper: z.number() },
      ...{ counter: z.number(), invalid: z.number() },
    })
    .optional(),
  proposals: z.array(Proposal),
});
export type DemoRound = z.output<typeof Round>;

/** @param folder the project's `demo` folder. */
export function readDemoRounds(folder: string): readonly DemoRound[] {
  const raw = readFileSync(join(folder, 'participatory-budgets/rounds.yaml'), 'utf8');
  return z.object({ rounds: z.array(Round) }).parse(parse(raw) as unknown).rounds;
}
