import { VoicesBehind } from '#engines/threads/contract.ts';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { spokenYen } from '#japan/spoken-yen.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import { GroupedBarChart } from '#ui/charts/grouped-bar-chart.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { amountOf } from '../../budget/financing.ts';
import { purposeName } from '../../budget/model.ts';
import { shortYear } from '../../views/year-word.ts';
import { budgetHref, levelHref } from '../model.ts';
import { plainPurpose, plainSection } from '../plain-names.ts';
import { currentYear, type ProjectPage, type PublicYear } from '../project-queries.ts';
import { projectTexts as texts } from '../project-text.ts';
import { Cost } from './cost.tsx';
import { Execution } from './execution.tsx';
import { Financing } from './financing.tsx';
import { Moved } from './moved.tsx';
import { Serves } from './serves.tsx';
import { EarlierWays, Way } from './way.tsx';

/** 款, 項 and 目 as the budget book has them, each with the way to its level. */
function Place({ page, year }: { page: ProjectPage; year: PublicYear }) {
  const t = useText();
  const { purpose, section, item } = page.project;
  const level = (path: readonly string[]) => levelHref(year.year, path);
  const shown = year.amounts.current !== 0n;
  const [plain, official] = [plainPurpose(purpose), purposeName(purpose)];
  return (
    <>
      {shown ? <a href={level([purpose])}>{t(plain)}</a> : t(plain)}
      {' ＞ '}
      {shown ? (
        <a href={level([purpose, section])}>{t(plainSection(section))}</a>
      ) : (
        t(plainSection(section))
      )}
      <span class="spending-official" lang="ja">
        {official.ja} ＞ {section} ＞ {item}
      </span>
    </>
  );
}

function Facts({ page, year }: { page: ProjectPage; year: PublicYear }) {
  const t = useText();
  const { project, department } = page;
  const ask = department && (
    <>
      {t(department.name)}
      {department.telephone && `　${t(texts.telephone(department.telephone))}`}
    </>
  );
  return (
    <DescriptionList
      items={[
        ...(ask ? [{ term: texts.department, value: ask }] : []),
        { term: texts.place, value: <Place page={page} year={year} /> },
        { term: texts.code, value: project.code },
      ]}
    />
  );
}

const yen = (amount: bigint) => (amount === 0n ? undefined : Number(amount));

/** What was asked for, given and spent, year by year. */
function ByYear({ years }: { years: readonly PublicYear[] }) {
  const t = useText();
  const language = useLanguage();
  const newest = currentYear(years);
  if (!newest) return null;
  const { amounts, steps, year } = newest;
  const asked = steps.request && amountOf(steps.request.financing);
  const sentence = amounts.current === 0n ? texts.requestIs : texts.budgetIs;
  const amount = amounts.current === 0n ? (asked ?? 0n) : amounts.current;
  return (
    <section>
      <h2>{t(texts.byYear)}</h2>
      <GroupedBarChart
        title={sayEach((one) => sentence(say(shortYear(year), one), spokenYen(amount, one)))}
        description={texts.byYearIs}
        groups={years.map((one) => ({
          label: shortYear(one.year),
          values: [
            one.steps.request && Number(amountOf(one.steps.request.financing)),
            yen(one.amounts.current),
            one.amounts.months.length > 0 ? Number(one.amounts.paid) : undefined,
          ],
        }))}
        series={[texts.request, texts.budget, texts.spent]}
        emphasis={1}
        say={(value) => spokenYen(value, language)}
      />
    </section>
  );
}

/** One project: what it does, what it costs and how that was decided, what it is for. */
export function ProjectView({ page }: { page: ProjectPage }) {
  const t = useText();
  const { years, project } = page;
  const year = currentYear(years);
  const newest = years.at(-1);
  if (!year || !newest) return null;
  return (
    <>
      {project.sample && year.amounts.current === 0n && (
        <p>
          <SampleMark />
        </p>
      )}
      <Cost page={page} year={year} />
      <Facts page={page} year={year} />
      {project.endsIn && <p>{t(texts.ends(t(shortYear(fiscalYear(project.endsIn)))))}</p>}
      <ByYear years={years} />
      <Execution year={year} />
      <Financing year={year} />
      <Way year={year} />
      {newest !== year && <Way year={newest} />}
      <EarlierWays years={years.filter((one) => one.year < year.year).toReversed()} />
      <Moved movements={page.movements} />
      <Serves serves={page.serves} />
      <VoicesBehind behind={page.behind} />
      <ul>
        <li>
          <a href={levelHref(year.year, [])}>{t(texts.whole)}</a>
        </li>
        {newest.round && (
          <li>
            <a href={budgetHref(newest.year)}>{t(texts.budgetWhole(t(shortYear(newest.year))))}</a>
          </li>
        )}
      </ul>
    </>
  );
}
