import { spokenYen } from '#japan/spoken-yen.ts';
import { type Language, sayEach, type Text } from '#platform/i18n/text.ts';
import { GroupedBarChart } from '#ui/charts/grouped-bar-chart.tsx';
import { dayText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Steps } from '#ui/components/steps.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Phase } from '../../../budget/rules.ts';
import { shortYear } from '../../../views/year-word.ts';
import { budgetHref, levelHref } from '../../model.ts';
import type { MakingPage } from '../queries.ts';
import { type Amounts, amountsOf, sumOf } from '../rules.ts';
import { makingTexts as texts } from '../text.ts';
import { Acts } from './acts.tsx';
import { Changes } from './changes.tsx';
import { ByDepartment, ByPurpose, known } from './groups.tsx';

/** Which of the four stages runs in a phase; 4: all of them are over. */
const running: Readonly<Record<Phase, number>> = {
  ...{ planned: 0, open: 0, review: 1, decided: 2, adopted: 3 },
};

function Stages({ page: { round, phase, closed } }: { page: MakingPage }) {
  const current = closed ? 4 : running[phase];
  const onDay = (sentence: (day: string) => Text, day: string) =>
    sayEach((language: Language) => sentence(dayText(day, language)));
  const { deadline, reviewOn, voteOn, adoptedOn } = round;
  const vote = adoptedOn ? onDay(texts.on, adoptedOn) : onDay(texts.planned, voteOn);
  const stages = [
    { label: texts.asking, note: onDay(texts.until, deadline) },
    { label: texts.review, note: onDay(texts.publishedOn, reviewOn) },
    { label: texts.vote, note: vote },
    { label: texts.spending },
  ];
  const state = (place: number) =>
    place < current ? 'done' : place === current ? 'current' : 'todo';
  return (
    <Steps
      label={texts.stages}
      steps={stages.map((stage, place) => ({ ...stage, state: state(place) }))}
    />
  );
}

function Whole({ page, sum }: { page: MakingPage; sum: Amounts }) {
  const language = useLanguage();
  const shown = known(sum);
  const last = shown.findLast((name) => name !== 'current');
  if (!last) return null;
  const amount = sum[last] ?? 0n;
  return (
    <GroupedBarChart
      title={sayEach((one) => texts.wholeIs[last](spokenYen(amount, one)))}
      description={texts.wholeDescribed}
      groups={[
        { label: shortYear(page.round.year), values: shown.map((name) => Number(sum[name])) },
      ]}
      series={shown.map((name) => texts[name])}
      emphasis={shown.indexOf(last)}
      say={(value) => spokenYen(value, language)}
    />
  );
}

function Amounted({ page }: { page: MakingPage }) {
  const { phase, projects } = page;
  return (
    <>
      <Whole page={page} sum={sumOf(projects.map((one) => amountsOf(one, phase)))} />
      <Changes page={page} />
      <ByPurpose page={page} />
      <ByDepartment page={page} />
      {phase === 'adopted' && <Acts page={page} />}
    </>
  );
}

/** How a year's budget came about, as far as everybody may see it today. */
export function Making({ page }: { page: MakingPage }) {
  const t = useText();
  const language = useLanguage();
  const { round, projects, years, phase } = page;
  const deadline = dayText(round.deadline, language);
  return (
    <>
      <Tabs
        label={texts.years}
        current={budgetHref(round.year)}
        tabs={years.slice(0, 5).map((year) => ({ label: shortYear(year), href: budgetHref(year) }))}
      />
      {round.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      <Stages page={page} />
      {projects.length === 0 ? (
        <EmptyState title={texts.secret(deadline)} hint={texts.secretHint(deadline)} />
      ) : (
        <Amounted page={page} />
      )}
      {phase === 'adopted' && (
        <p>
          <a href={levelHref(round.year, [])}>{t(texts.spendingLink)}</a>
        </p>
      )}
    </>
  );
}
