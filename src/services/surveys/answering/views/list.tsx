import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { Survey } from '../../questionnaires/queries.ts';
import { accessTexts } from '../../text.ts';
import { listWords as words } from '../text.ts';

export interface SurveyListProps {
  readonly open: readonly Survey[];
  readonly coming: readonly Survey[];
  readonly closed: readonly Survey[];
}

function Facts({ survey }: { survey: Survey }) {
  const t = useText();
  const { opensOn, closesOn, minutes, access } = survey;
  return (
    <p class="survey-facts">
      {closesOn && (
        <span>
          {t(words.until)} <Day date={closesOn} />
        </span>
      )}
      {!closesOn && opensOn && (
        <span>
          {t(words.from)} <Day date={opensOn} />
        </span>
      )}
      <span>{t(words.takes(minutes))}</span>
      <span>{t(accessTexts[access])}</span>
    </p>
  );
}

function Item({ survey, closed }: { survey: Survey; closed: boolean }) {
  const t = useText();
  const { slug, title, summary, publishedAt, sample } = survey;
  const href = `/surveys/${slug}`;
  return (
    <li>
      <h3>
        <a href={href}>
          <Phrases>{t(title)}</Phrases>
        </a>{' '}
        {sample && <SampleMark />}
      </h3>
      <p>{t(summary)}</p>
      {!closed && <Facts survey={survey} />}
      {closed && publishedAt && (
        <p>
          <a href={`${href}/results`}>{t(words.results)}</a>
        </p>
      )}
      {closed && !publishedAt && (
        <p>
          <Badge tone="neutral">{t(words.resultsLater)}</Badge>
        </p>
      )}
    </li>
  );
}

function Section(props: { title: Text; surveys: readonly Survey[]; closed?: boolean }) {
  const t = useText();
  if (props.surveys.length === 0) return null;
  return (
    <section>
      <h2>{t(props.title)}</h2>
      <ul class="survey-list">
        {props.surveys.map((survey) => (
          <Item key={survey.id} survey={survey} closed={props.closed ?? false} />
        ))}
      </ul>
    </section>
  );
}

/** What can be answered now first; then what will come and what came of the others. */
export function SurveyList({ open, coming, closed }: SurveyListProps) {
  const t = useText();
  return (
    <>
      {open.length === 0 && (
        <section>
          <h2>{t(words.open)}</h2>
          <EmptyState title={words.none} hint={words.noneHint} />
        </section>
      )}
      <Section title={words.open} surveys={open} />
      <Section title={words.coming} surveys={coming} />
      <Section title={words.closed} surveys={closed} closed />
    </>
  );
}
