import { spokenYen } from '#japan/spoken-yen.ts';
import { dayText } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { amountOf } from '../../budget/financing.ts';
import { type AmountStage, amountStages, type Step } from '../../budget/model.ts';
import { changeTexts, stageTexts } from '../../budget/text.ts';
import { shortYear } from '../../views/year-word.ts';
import type { PublicYear } from '../project-queries.ts';
import { projectTexts as texts } from '../project-text.ts';
import { LargeYen } from './yen.tsx';

function Difference({ amount, asked }: { amount: bigint; asked: bigint }) {
  const t = useText();
  const language = useLanguage();
  const difference = amount - asked;
  const yen = `${difference > 0n ? '+' : ''}${spokenYen(difference, language)}`;
  return <span class="muted">（{t(difference === 0n ? texts.asAsked : texts.change(yen))}）</span>;
}

function Said({
  stage,
  step,
  asked,
}: {
  stage: AmountStage;
  step: Step;
  asked: bigint | undefined;
}) {
  const t = useText();
  const amount = amountOf(step.financing);
  return (
    <li>
      <h3>{t(stageTexts[stage])}</h3>
      <p>
        <strong>
          <LargeYen yen={amount} />
        </strong>{' '}
        {stage === 'request' && <span class="muted">（{t(changeTexts[step.change])}）</span>}
        {stage !== 'request' && asked !== undefined && <Difference amount={amount} asked={asked} />}
      </p>
      {step.grounds && <p lang="ja">{step.grounds}</p>}
      {step.expected && (
        <p>
          {t(texts.expected)}：<span lang="ja">{step.expected}</span>
        </p>
      )}
    </li>
  );
}

/** The vote, or when it and what comes before it are to be expected. */
function Outcome({ year, asked }: { year: PublicYear; asked: bigint | undefined }) {
  const t = useText();
  const language = useLanguage();
  const { amounts, round, steps } = year;
  const initial = amounts.byKind.initial;
  if (initial !== 0n && round?.adoptedOn) {
    return (
      <li>
        <h3>{t(texts.adopted)}</h3>
        <p>
          <strong>
            <LargeYen yen={initial} />
          </strong>{' '}
          {asked !== undefined && <Difference amount={initial} asked={asked} />}
        </p>
        <p>{t(texts.adoptedOn(dayText(round.adoptedOn, language)))}</p>
      </li>
    );
  }
  if (!round || round.adoptedOn) return null;
  const reviewed = steps.finance ?? steps.mayor;
  return (
    <li>
      <h3>{t(reviewed ? texts.adopted : stageTexts.finance)}</h3>
      {!reviewed && <p>{t(texts.notYet(dayText(round.reviewOn, language)))}</p>}
      <p>{t(texts.voteOn(dayText(round.voteOn, language)))}</p>
    </li>
  );
}

function Steps({ year }: { year: PublicYear }) {
  const { steps } = year;
  const asked = steps.request && amountOf(steps.request.financing);
  return (
    <ol class="budget-way">
      {amountStages.map((stage) => {
        const step = steps[stage];
        return step && <Said key={stage} stage={stage} step={step} asked={asked} />;
      })}
      <Outcome year={year} asked={asked} />
    </ol>
  );
}

const hasWay = ({ steps, amounts }: PublicYear) =>
  Object.keys(steps).length > 0 || amounts.byKind.initial !== 0n;

/** Where the way of a year stands on the page. */
export const wayId = ({ year }: PublicYear): string => `way-${year}`;

/** How a request became what was adopted, with the reasons. */
export function Way({ year }: { year: PublicYear }) {
  const t = useText();
  if (!hasWay(year)) return null;
  return (
    <section id={wayId(year)}>
      <h2>{t(texts.way(t(shortYear(year.year))))}</h2>
      <Steps year={year} />
    </section>
  );
}

/** The same of the years before, one click away. */
export function EarlierWays({ years }: { years: readonly PublicYear[] }) {
  const t = useText();
  return (
    <>
      {years.filter(hasWay).map((year) => (
        <Disclosure key={year.year} summary={texts.way(t(shortYear(year.year)))}>
          <Steps year={year} />
        </Disclosure>
      ))}
    </>
  );
}
