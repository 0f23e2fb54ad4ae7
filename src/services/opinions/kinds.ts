import type { InputChange, InputKind } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { findConsultation } from './consultations/queries.ts';
import { titleOf } from './consultations/words.ts';
import { followIdea } from './ideas/commands.ts';
import { letterClock } from './letters/settings.ts';
import {
  entryKind,
  ideaKind,
  letterKind,
  letterSubject,
  listTopic,
  pageTopic,
  publicHref,
  seedKind,
  statementKind,
} from './model.ts';
import { followStatement } from './statements/keep.ts';
import { moduleTexts } from './text.ts';

async function describe(unit: Unit, subject: string) {
  const found = await findConsultation(unit, subject);
  if (found?.state !== 'published') return undefined;
  return { title: titleOf(found), href: publicHref(found) };
}

const reviewed = async (unit: Unit, subject: string) =>
  (await findConsultation(unit, subject))?.moderation === 'before';

function forget(unit: Unit, { input }: InputChange): void {
  unit.drop(listTopic, pageTopic(input.subject ?? letterSubject));
}

/** Answered one by one within the days that the town set. */
const letter: InputKind = {
  ...{ kind: letterKind, label: moduleTexts.letter, moderation: 'before', answered: 'each' },
  retentionYears: 5,
  clockOf: letterClock,
  // Others read a letter only after somebody has: it may be about a person who is easily recognised.
  reviewed: async () => true,
  describe: async () => ({ title: moduleTexts.letter, href: '/opinions/letter' }),
  changed: async (unit, change) => forget(unit, change),
};

const entry: InputKind = {
  ...{ kind: entryKind, label: moduleTexts.entry, moderation: 'before', answered: 'together' },
  ...{ retentionYears: 5, describe, reviewed },
  changed: async (unit, change) => forget(unit, change),
};

const idea: InputKind = {
  ...{ kind: ideaKind, label: moduleTexts.idea, moderation: 'before', answered: 'together' },
  ...{ retentionYears: 5, describe, reviewed },
  changed: async (unit, change) => {
    await followIdea(unit, change);
    forget(unit, change);
  },
};

const votedOn = {
  ...{ answered: 'together', retentionYears: 5, describe },
  changed: async (unit, change) => {
    await followStatement(unit, change);
    forget(unit, change);
  },
} as const satisfies Partial<InputKind>;

const statement: InputKind = {
  ...{ kind: statementKind, label: moduleTexts.statements, moderation: 'before' },
  ...votedOn,
  reviewed,
};

/** The town has read what it writes itself; rules and masking look at it all the same. */
const seed: InputKind = {
  ...{ kind: seedKind, label: moduleTexts.seed, moderation: 'after', ofTown: true },
  ...votedOn,
};

/** What people say to this service, and what they are asked about. */
export const inputKinds: readonly InputKind[] = [letter, entry, idea, statement, seed];
