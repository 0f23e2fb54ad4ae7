import type { Department } from '#engines/organisation/contract.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Survey } from '../../questionnaires/queries.ts';
import type { phaseAt } from '../../questionnaires/rules.ts';
import { accessTexts } from '../../text.ts';
import { listWords, surveyWords as words } from '../text.ts';

export interface SurveyPageProps {
  readonly survey: Survey;
  readonly phase: ReturnType<typeof phaseAt>;
  readonly section: Department | undefined;
  readonly questions: number;
}

function Start({ survey }: { survey: Survey }) {
  const t = useText();
  const { slug, access } = survey;
  const action = `/surveys/${slug}/answer`;
  if (access === 'line') return <p>{t(words.lineHow)}</p>;
  if (access === 'code' || access === 'sample') {
    return (
      <>
        {access === 'sample' && <p>{t(words.sampleNote)}</p>}
        <ButtonRow>
          <ButtonLink href={action}>{t(words.start)}</ButtonLink>
        </ButtonRow>
      </>
    );
  }
  return (
    <form method="post" action={action}>
      <ButtonRow>
        <Button>{t(access === 'account' ? words.signIn : words.start)}</Button>
      </ButtonRow>
    </form>
  );
}

function State({ survey, phase }: Pick<SurveyPageProps, 'survey' | 'phase'>) {
  const t = useText();
  if (phase === 'open') return <Start survey={survey} />;
  if (phase === 'coming') return <Notice kind="info" title={words.comingOn} />;
  const { closedWhy, publishedAt, slug } = survey;
  return (
    <>
      <Notice kind="info" title={words.closedOn}>
        {closedWhy && <p>{t(words.closedEarly(closedWhy))}</p>}
        {!publishedAt && <p>{t(listWords.resultsLater)}</p>}
      </Notice>
      {publishedAt && (
        <ButtonRow>
          <ButtonLink href={`/surveys/${slug}/results`}>{t(listWords.results)}</ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}

function Who({ section }: Pick<SurveyPageProps, 'section'>) {
  const t = useText();
  if (!section) return null;
  return (
    <>
      {t(section.name)}
      {section.telephone && (
        <>
          {' '}
          <a href={`tel:${section.telephone.replace(/[^\d+]/g, '')}`}>{section.telephone}</a>
        </>
      )}
    </>
  );
}

function Period({ survey: { opensOn, closesOn } }: Pick<SurveyPageProps, 'survey'>) {
  return (
    <>
      {opensOn && <Day date={opensOn} />} 〜 {closesOn && <Day date={closesOn} />}
    </>
  );
}

function Two({ first, second }: { first: string; second: string }) {
  return (
    <>
      <p>{first}</p>
      <p>{second}</p>
    </>
  );
}

/** Why, who, until when, how long, what becomes of it: before anybody begins. */
export function SurveyPage({ survey, phase, section, questions }: SurveyPageProps) {
  const t = useText();
  const { about, access, minutes, slug } = survey;
  return (
    <>
      {phase !== 'open' && <State survey={survey} phase={phase} />}
      <DescriptionList
        items={[
          { term: words.why, value: t(about.why) },
          { term: words.who, value: <Who section={section} /> },
          {
            term: words.audience,
            value: <Two first={t(about.audience)} second={t(accessTexts[access])} />,
          },
          { term: words.period, value: <Period survey={survey} /> },
          {
            term: words.time,
            value: (
              <Two first={t(listWords.takes(minutes))} second={t(words.questions(questions))} />
            ),
          },
          {
            term: words.use,
            value: <Two first={t(about.use)} second={t(words.anonymous)} />,
          },
        ]}
      />
      {phase === 'open' && (
        <>
          <State survey={survey} phase={phase} />
          <p>
            <a href={`/surveys/${slug}/paper.pdf`}>{t(words.paper)}</a>
          </p>
        </>
      )}
    </>
  );
}
