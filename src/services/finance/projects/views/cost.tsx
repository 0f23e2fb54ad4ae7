import { spokenYen } from '#japan/spoken-yen.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import { dayText } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import { amountOf } from '../../budget/financing.ts';
import { shortYear } from '../../views/year-word.ts';
import type { ProjectPage, PublicYear } from '../project-queries.ts';
import { projectTexts as texts } from '../project-text.ts';
import { perResident } from '../tree.ts';
import { Standing } from './standing.tsx';
import { wayId } from './way.tsx';

/** Who asked, who reviewed, who voted, in one sentence; and what changed it since. */
function Decided({ page, year }: { page: ProjectPage; year: PublicYear }) {
  const t = useText();
  const { round, steps, amounts } = year;
  const voted = amounts.byKind.initial;
  const since = amounts.current - voted;
  const day = round?.adoptedOn;
  if (!day || voted === 0n) return null;
  const asked = steps.request && amountOf(steps.request.financing);
  const sentence = sayEach((language) => {
    const [amount, on] = [spokenYen(voted, language), dayText(day, language)];
    if (asked === undefined) return texts.votedBy(on, amount);
    const section = page.department
      ? say(page.department.name, language)
      : say(texts.section, language);
    return texts.decidedBy(section, spokenYen(asked, language), on, amount);
  });
  const changed = sayEach((language) => {
    const size = spokenYen(since < 0n ? -since : since, language);
    return since < 0n ? texts.cutSince(size) : texts.addedSince(size);
  });
  return (
    <p>
      {t(sentence)}
      {since !== 0n && t(changed)} <a href={`#${wayId(year)}`}>{t(texts.reasons)}</a>
    </p>
  );
}

/** What people ask first: what it costs, and who decided that. */
export function Cost({ page, year }: { page: ProjectPage; year: PublicYear }) {
  const t = useText();
  const { amounts } = year;
  if (amounts.current === 0n) return null;
  const last = page.years.find((one) => one.year === year.year - 1);
  // A year whose budget is still in the making has none that could be compared.
  const before = last?.round?.adoptedOn ? last.amounts.current : undefined;
  return (
    <section>
      <h2>{t(texts.costOf(t(shortYear(year.year))))}</h2>
      <Standing
        amount={amounts.current}
        before={before}
        each={perResident(amounts.current, page.residents ?? 0)}
        sample={page.project.sample}
      />
      <Decided page={page} year={year} />
    </section>
  );
}
