import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { HowSampled } from '../../sampling/views/public.tsx';
import type { SurveyResults, Trait } from '../model.ts';
import { resultWords as words } from '../text.ts';
import { QuestionChart, type SurveyFacts } from './question.tsx';
import { WhoAnswered } from './who.tsx';

export interface ResultsProps {
  readonly results: SurveyResults;
  readonly survey: SurveyFacts;
  /** Where the results of this survey stand, for readers or for staff. */
  readonly base: string;
  /** Addresses of the themes of questions in words, by key, where somebody signed them off. */
  readonly themes?: ReadonlyMap<string, string>;
}

/** How far the results can be trusted, before any of them. */
export function Standing({ results, survey }: Pick<ResultsProps, 'results' | 'survey'>) {
  const t = useText();
  return (
    <>
      {survey.sample && (
        <p>
          <SampleMark /> {t(words.sample)}
        </p>
      )}
      <Notice
        kind={results.represents ? 'info' : 'warning'}
        title={results.represents ? words.represents : words.notAll}
      />
      {results.excluded > 0 && <p>{t(words.excluded(results.excluded))}</p>}
    </>
  );
}

export function HowCalculated({ results }: Pick<ResultsProps, 'results'>) {
  const t = useText();
  const { weighting } = results;
  return (
    <Disclosure summary={words.how}>
      <p>{t(words.howText)}</p>
      {weighting && (
        <>
          <p>
            {t(
              words.figures(
                weighting.designEffect,
                weighting.lightest,
                weighting.heaviest,
                weighting.rounds,
              ),
            )}
          </p>
          {!weighting.converged && <p>{t(words.notConverged)}</p>}
          {weighting.empty.map(({ trait, label }) => (
            <p key={`${trait} ${label.en}`}>{t(words.empty(label))}</p>
          ))}
        </>
      )}
    </Disclosure>
  );
}

const formats = ['csv', 'xlsx', 'json'] as const;

export function Downloads({ base }: { base: string }) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.download)}</h2>
      <ButtonRow>
        {formats.map((format) => (
          <ButtonLink key={format} href={`${base}.${format}`} variant="secondary">
            {format.toUpperCase()}
          </ButtonLink>
        ))}
      </ButtonRow>
    </section>
  );
}

function Words({ results, themes }: Pick<ResultsProps, 'results' | 'themes'>) {
  const t = useText();
  if (results.words.length === 0) return null;
  return (
    <section>
      <h2>{t(words.words)}</h2>
      <ul>
        {results.words.map(({ key, label, answered }) => (
          <li key={key}>
            {t(label)} — {t(words.wordsOf(answered))}
            {themes?.get(key) && (
              <>
                {' '}
                <a href={themes.get(key)}>{t(words.themes)}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sampled({ results: { sampling, who } }: Pick<ResultsProps, 'results'>) {
  if (!sampling) return null;
  const linesOf = (trait: Trait) => who.find((one) => one.trait === trait)?.lines ?? [];
  const groups = { area: linesOf('area'), age: linesOf('age'), sex: linesOf('sex') };
  return <HowSampled facts={sampling} groups={groups} />;
}

/** All results of a survey: who answered, then question by question. */
export function Results({ results, survey, base, themes }: ResultsProps) {
  const t = useText();
  return (
    <>
      <Standing results={results} survey={survey} />
      <section>
        <h2>{t(words.questions)}</h2>
        {results.questions.map((question) => (
          <section key={question.key} class="survey-question">
            <h3>{t(question.label)}</h3>
            <QuestionChart question={question} survey={survey} csvHref={`${base}.csv`} />
            <p>
              <a href={`${base}/${question.key}`}>
                {t(words.details)}
                <span class="visually-hidden">：{t(question.label)}</span>
              </a>
            </p>
          </section>
        ))}
      </section>
      <WhoAnswered results={results} />
      <Sampled results={results} />
      <Words results={results} themes={themes} />
      <HowCalculated results={results} />
      <Downloads base={base} />
    </>
  );
}
