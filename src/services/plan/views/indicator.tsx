import { type ThreadBehind, VoicesBehind } from '#engines/threads/contract.ts';
import { formatNumber } from '#japan/numbers.ts';
import type { TownInfo } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { ruleTexts } from '../method-text.ts';
import type { IndicatorPage } from '../results.ts';
import { countingTexts, gradeTexts, notConnectedText, unitText } from '../text.ts';
import { IndicatorChart } from './charts.tsx';
import { History } from './history.tsx';
import { indicatorWords } from './indicator-text.ts';
import { Departments, Figure, GradeBadge, SampleNotice, YearValue, yearName } from './parts.tsx';
import { Roles } from './policy.tsx';
import { words } from './text.ts';

interface IndicatorProps {
  readonly indicator: IndicatorPage;
  readonly contact: TownInfo['contact'];
  readonly behind: readonly ThreadBehind[];
}

export function Indicator({ indicator, contact, behind }: IndicatorProps) {
  const t = useText();
  const address = `/plan/indicators/${indicator.id}`;
  return (
    <>
      <SampleNotice shown={indicator.years.some(({ sample }) => sample)} />
      <Now indicator={indicator} />
      <IndicatorChart indicator={indicator} />
      <Outlook indicator={indicator} />
      <Judged indicator={indicator} />
      <HowCounted indicator={indicator} />
      <History indicator={indicator} address={address} />
      <VoicesBehind behind={behind} />
      <Roles roles={indicator.roles} />
      <section>
        <h2>{t(indicatorWords.data)}</h2>
        <ul>
          <li>
            <a href={`/api/v1/plan/indicators/${indicator.id}.csv`}>{t(indicatorWords.csv)}</a>
          </li>
          <li>
            <a href={`/api/v1/plan/indicators/${indicator.id}`}>{t(indicatorWords.json)}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t(indicatorWords.ask)}</h2>
        <DescriptionList
          items={[
            { term: words.inCharge, value: <Departments names={indicator.departments} /> },
            { term: indicatorWords.telephone, value: <Telephone number={contact.telephone} /> },
            { term: indicatorWords.hours, value: t(contact.hours) },
          ]}
        />
      </section>
    </>
  );
}

function Telephone(props: { number: string }) {
  return <a href={`tel:${props.number.replaceAll('-', '')}`}>{props.number}</a>;
}

/** The figure large, its meaning in a sentence. */
function Now({ indicator }: { indicator: IndicatorPage }) {
  const t = useText();
  const language = useLanguage();
  const { current, judgement, plan } = indicator;
  const target = `${formatNumber(indicator.target, { decimals: indicator.decimals })}${t(unitText(indicator.unit))}`;
  return (
    <div class="plan-now">
      <p class="plan-now-figure">
        <YearValue figure={current} of={indicator} large /> <GradeBadge grade={judgement.grade} />
      </p>
      {current && <p class="muted">{t(words.asOfYear(yearName(current.fiscalYear, language)))}</p>}
      <p class="plan-now-meaning">
        {t(
          indicatorWords.meaning(
            t(indicatorWords.reach[indicator.direction]),
            target,
            yearName(plan.period.targetYear, language),
          ),
        )}
      </p>
      {judgement.provisional && (
        <p class="muted">
          {t(
            indicatorWords.provisional(
              `${formatNumber(judgement.provisional.value, { decimals: indicator.decimals })}${t(unitText(indicator.unit))}`,
              yearName(judgement.provisional.fiscalYear, language),
            ),
          )}
        </p>
      )}
    </div>
  );
}

function Outlook({ indicator }: { indicator: IndicatorPage }) {
  const t = useText();
  const language = useLanguage();
  const { projection, noProjection, missingYears } = indicator;
  const say = (value: number) =>
    `${formatNumber(value, { decimals: indicator.decimals })}${t(unitText(indicator.unit))}`;
  return (
    <>
      {projection && (
        <p>
          {t(
            indicatorWords.projection(
              say(projection.value),
              say(projection.low),
              say(projection.high),
              yearName(indicator.plan.period.targetYear, language),
            ),
          )}
        </p>
      )}
      {noProjection && <p class="muted">{t(indicatorWords.noProjection[noProjection])}</p>}
      {missingYears.length > 0 && (
        <p class="muted">
          {t(
            indicatorWords.missing(
              missingYears
                .map((year) => yearName(year, language))
                .join(language === 'en' ? ', ' : '、'),
            ),
          )}
        </p>
      )}
    </>
  );
}

const percent = (share: number): string => `${formatNumber(share * 100)}%`;

function judgedItems(indicator: IndicatorPage): Description[] {
  const { attainment, expectedShare } = indicator.judgement;
  const items: Description[] = [];
  if (attainment !== undefined) {
    items.push({ term: indicatorWords.attainment, value: percent(attainment) });
  }
  if (expectedShare !== undefined) {
    items.push({ term: indicatorWords.expectedShare, value: percent(expectedShare) });
  }
  const baseline =
    indicator.baseline === undefined ? (
      <Said text={words.noBaseline} />
    ) : (
      <Figure value={indicator.baseline} of={indicator} />
    );
  items.push({ term: words.baseline, value: baseline });
  items.push({
    term: words.target,
    value: <Figure value={indicator.target} of={indicator} />,
  });
  return items;
}

function Said(props: { text: Text }) {
  return <>{useText()(props.text)}</>;
}

function Judged({ indicator }: { indicator: IndicatorPage }) {
  const t = useText();
  const { judgement } = indicator;
  return (
    <section>
      <h2>{t(indicatorWords.judged)}</h2>
      <p>
        {t(gradeTexts[judgement.grade])}：{t(ruleTexts[judgement.rule])}{' '}
        <a href="/plan/method">{t(words.method)}</a>
      </p>
      <DescriptionList items={judgedItems(indicator)} />
    </section>
  );
}

/** The formula with numerator and denominator, and the way to the records. */
function HowCounted({ indicator }: { indicator: IndicatorPage }) {
  const t = useText();
  const { formula, latestComputed } = indicator;
  return (
    <section>
      <h2>{t(indicatorWords.howCounted)}</h2>
      <p>{t(countingTexts[indicator.counting])}</p>
      <p>{t(formula?.formula ?? indicatorWords.reportedFormula)}</p>
      {latestComputed && <Counted counted={latestComputed} />}
      {indicator.connected ? (
        <p>
          <a href={`/plan/indicators/${indicator.id}/evidence`}>{t(indicatorWords.evidence)}</a>
        </p>
      ) : (
        <Notice kind="info" title={notConnectedText}>
          <p>{t(words.notConnectedHint)}</p>
        </Notice>
      )}
    </section>
  );
}

/** Numerator and denominator of the newest day, as far as the measure has them. */
function Counted({ counted }: { counted: NonNullable<IndicatorPage['latestComputed']> }) {
  const t = useText();
  if (!counted.ok) {
    return (
      <Notice kind="warning" title={indicatorWords.uncounted}>
        <p>{t(indicatorWords.uncountedHint)}</p>
      </Notice>
    );
  }
  const items = (['numerator', 'denominator'] as const).flatMap((part) => {
    const value = counted.value[part];
    return value === undefined ? [] : [{ term: indicatorWords[part], value: formatNumber(value) }];
  });
  return items.length > 0 ? <DescriptionList items={items} /> : null;
}
