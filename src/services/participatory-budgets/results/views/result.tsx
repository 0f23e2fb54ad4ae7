import type { Department } from '#engines/organisation/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { Badge } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { proposalHref, roundHref } from '../../model.ts';
import type { Milestone } from '../../progress/queries.ts';
import { ProgressLine } from '../../progress/views/progress.tsx';
import type { Proposal } from '../../proposals/queries.ts';
import { listWords } from '../../proposals/text.ts';
import type { Round } from '../../rounds/queries.ts';
import { roundWords } from '../../rounds/text.ts';
import { RoundFacts } from '../../rounds/views/facts.tsx';
import { asWritten, Yen } from '../../views/parts.tsx';
import { type Result, votersOf } from '../queries.ts';
import { resultWords as words } from '../text.ts';

export interface ResultProps {
  readonly round: Round;
  readonly result: Result;
  readonly ranked: readonly Proposal[];
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>;
  readonly department: Department | undefined;
  readonly today: IsoDate;
}

/** A share with one digit; cut off, for a turnout is never made larger than it was. */
export function shareText(part: number, whole: number): string {
  return (Math.floor((part * 1000) / whole) / 10).toFixed(1);
}

function Numbers({ round, result }: ResultProps) {
  const t = useText();
  const { turnout, committed } = result;
  const voters = votersOf(turnout);
  const turned =
    turnout.eligible > 0
      ? words.turnoutValue(shareText(voters, turnout.eligible), voters, turnout.eligible)
      : words.noRoll(voters);
  const items: Description[] = [
    { term: turnout.eligible > 0 ? words.turnout : words.voters, value: t(turned) },
    { term: words.online, value: t(words.people(turnout.online)) },
    { term: words.paper, value: t(words.people(turnout.paper)) },
    { term: words.counter, value: t(words.people(turnout.counter)) },
    { term: words.invalid, value: t(words.ballots(turnout.invalid)) },
    { term: roundWords.sum, value: <Yen value={round.sum} /> },
    { term: words.committed, value: <Yen value={committed} /> },
    { term: words.left, value: <Yen value={round.sum - committed} /> },
  ];
  return (
    <>
      <h2>{t(words.how)}</h2>
      <DescriptionList items={items} />
      <p>
        <a href={`${roundHref(round)}/count`}>{t(words.count)}</a>
      </p>
    </>
  );
}

function Winners({ round, ranked, milestones, today }: ResultProps) {
  const t = useText();
  const language = useLanguage();
  const winners = ranked.filter(({ won }) => won);
  return (
    <section aria-labelledby="winners">
      <h2 id="winners">{t(words.winners)}</h2>
      {winners.length === 0 && <p>{t(words.none)}</p>}
      <ul class="budget-list">
        {winners.map((one) => (
          <li key={one.id}>
            <h3>
              <span class="budget-number">{t(listWords.number(one.number ?? 0))}</span>
              <a href={proposalHref(round, one.id)}>
                {language === 'en' && one.titleEn ? one.titleEn : one.title}
              </a>
            </h3>
            <p class="budget-facts">
              <span>{t(words.votes(one.votes ?? 0))}</span>
              <Yen value={one.cost ?? 0} />
            </p>
            <ProgressLine milestones={milestones.get(one.id) ?? []} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function columnsOf(
  t: (text: Text) => string,
  round: Round,
  name: (one: Proposal) => string,
): Column<Proposal>[] {
  return [
    { key: 'number', label: words.number, render: ({ number }) => number, numeric: true },
    {
      ...{ key: 'title', label: words.proposal, rowHeader: true },
      render: (one) => <a href={proposalHref(round, one.id)}>{name(one)}</a>,
    },
    {
      ...{ key: 'votes', label: words.votesColumn, numeric: true },
      render: ({ votes }) => t(words.votes(votes ?? 0)),
    },
    {
      ...{ key: 'cost', label: words.cost, numeric: true },
      render: ({ cost }) => <Yen value={cost ?? 0} />,
    },
    {
      ...{ key: 'outcome', label: words.outcome },
      render: ({ won }) => (
        <Badge tone={won ? 'success' : 'neutral'}>{t(won ? words.won : words.lost)}</Badge>
      ),
    },
  ];
}

function Votes({ ranked, result }: ResultProps) {
  const language = useLanguage();
  const byVotes = [...ranked].sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  const [most] = byVotes;
  if (!most) return null;
  return (
    <BarChart
      title={words.chart(most.title, most.titleEn, most.votes ?? 0)}
      {...{ subtitle: words.chartOf, description: words.chartAbout }}
      {...{ unit: words.votesUnit, digits: 0 }}
      source={words.published(dayText(result.publishedOn, language))}
      rows={byVotes.map((one) => ({
        ...{ label: asWritten(one.title, one.titleEn), value: one.votes ?? 0 },
        emphasis: one.won === true,
      }))}
    />
  );
}

/** Who won, how many voted, and how far each winner is. */
export function ResultPage(props: ResultProps) {
  const t = useText();
  const language = useLanguage();
  const { round, result, ranked, department } = props;
  const won = ranked.filter((one) => one.won).length;
  const name = (one: Proposal) => (language === 'en' && one.titleEn ? one.titleEn : one.title);
  const day = dayText(result.publishedOn, language);
  return (
    <>
      <p class="budget-sum">
        <Phrases>{t(words.headline(won, ranked.length))}</Phrases>
      </p>
      <p class="budget-facts">
        <span>{t(words.published(day))}</span>
        {round.sample && <SampleMark />}
      </p>
      <Winners {...props} />
      <Numbers {...props} />
      <Votes {...props} />
      <h2>{t(words.others)}</h2>
      <DataTable
        {...{ caption: words.others, captionHidden: true, rows: ranked }}
        columns={columnsOf(t, round, name)}
        rowKey={({ id }) => id}
      />
      <h2>{t(roundWords.facts)}</h2>
      <RoundFacts round={round} department={department} />
    </>
  );
}
