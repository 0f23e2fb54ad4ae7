import { randomInt } from 'node:crypto';
import { voiceHref } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { writeCsv } from '#platform/delimited.ts';
import { type Counts, fewestPeople, type Grouping, pagesOf } from './model.ts';
import { listVoters, listVotes, type ReadStatement, readPublic } from './queries.ts';
import { groupLetter } from './result-text.ts';
import { isShowable, withOnly } from './rules.ts';

/** People of one page of the export. */
const people = 500;

function shuffled(numbers: readonly number[]): number[] {
  const dealt = [...numbers];
  for (let last = dealt.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const kept = dealt[last] ?? 0;
    dealt[last] = dealt[other] ?? 0;
    dealt[other] = kept;
  }
  return dealt;
}

type WithUnit = <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;

/**
 * Votes one by one as CSV, in pages, on what everybody may read while each page is made. People are dealt
 * new numbers in a new order each time, so that two exports cannot be joined by them; fewer than five
 * people are not told at all.
 */
export async function* voteLines(inTown: WithUnit, consultationId: string): AsyncGenerator<string> {
  yield writeCsv([['person', 'statement', 'vote']]);
  const voters = shuffled(await inTown((unit) => listVoters(unit, consultationId)));
  if (voters.length < fewestPeople) return;
  let person = 0;
  for (let from = 0; from < voters.length; from += people) {
    const page = voters.slice(from, from + people);
    const votes = await inTown(async (unit) => {
      const readable = await readPublic(unit, consultationId);
      const statements = readable.map(({ number }) => number);
      return listVotes(unit, consultationId, { voters: page, statements });
    });
    const byVoter = new Map<number, string[]>();
    for (const { voter, statement, value } of votes) {
      byVoter.set(voter, [...(byVoter.get(voter) ?? []), `${statement},${value}`]);
    }
    let lines = '';
    for (const own of page.flatMap((voter) => [byVoter.get(voter) ?? []])) {
      if (own.length > 0) person += 1;
      lines += own.map((vote) => `${person},${vote}\r\n`).join('');
    }
    yield lines;
  }
}

interface Told {
  readonly statements: readonly ReadStatement[];
  readonly grouping?: Grouping;
  readonly origin: string;
  readonly slug: string;
}

export const writtenBy = (seed: boolean) => (seed ? 'town' : 'participant');
const urlOf = ({ origin, slug }: Told, { seed, id }: ReadStatement) =>
  `${origin}${seed ? pagesOf(slug).start : voiceHref(id)}`;

/** Few voices of a group are kept back, which is not the same as none. */
export const told = (says: Counts | undefined): Counts | null =>
  says && isShowable(says) ? says : null;

/** Statements with how many said what, all together and by group. */
export function statementRows(results: Told): (string | number)[][] {
  const { statements, grouping } = results;
  const groups = grouping?.groups.map((_, index) => groupLetter(index).toLowerCase()) ?? [];
  const byNumber = new Map(grouping?.statements.map((one) => [one.number, one.groups]));
  const heading = [
    ...['number', 'id', 'text', 'written_by', 'received_on', 'agree', 'disagree', 'pass'],
    ...groups.flatMap((letter) => [`${letter}_agree`, `${letter}_disagree`, `${letter}_pass`]),
    'url',
  ];
  const rows = statements.map((statement): (string | number)[] => {
    const { number, seed, input, agree, disagree, pass } = statement;
    return [
      ...[number, input.id, input.text, writtenBy(seed), input.receivedOn, agree, disagree, pass],
      ...groups.flatMap((_, index): (string | number)[] => {
        const says = told(byNumber.get(number)?.[index]);
        return says ? [says.agree, says.disagree, says.pass] : ['', '', ''];
      }),
      urlOf(results, statement),
    ];
  });
  return [heading, ...rows];
}

/** The same for programs, with the groups and where they came from. */
export function resultsFor(results: Told) {
  const { statements, grouping: kept } = results;
  const grouping = kept && withOnly(kept, new Set(statements.map(({ number }) => number)));
  const byNumber = new Map(grouping?.statements.map((one) => [one.number, one]));
  return {
    ...(grouping && {
      manifest: grouping.manifest,
      apart: grouping.apart,
      groups: grouping.groups.map((group, index) => ({ name: groupLetter(index), ...group })),
    }),
    statements: statements.map((statement) => {
      const { number, seed, input, agree, disagree, pass } = statement;
      const { groups, unites, divides } = byNumber.get(number) ?? {};
      return {
        ...{ number, id: input.id, text: input.text, writtenBy: writtenBy(seed) },
        ...{ receivedOn: input.receivedOn, agree, disagree, pass },
        ...{ groups: groups?.map(told), unites, divides },
        url: urlOf(results, statement),
      };
    }),
  };
}
