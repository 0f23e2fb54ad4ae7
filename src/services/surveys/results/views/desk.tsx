import type { FieldErrors } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Survey } from '../../questionnaires/queries.ts';
import { staffWords as words } from '../desk-text.ts';
import type { CountedResults } from '../queries.ts';
import { resultWords } from '../text.ts';
import { Results } from './results.tsx';

export interface DeskProps {
  readonly survey: Survey;
  readonly found: CountedResults | undefined;
  /** When they were counted, in the reader's words. */
  readonly countedAt: string;
  readonly mayPublish: boolean;
  readonly errors?: FieldErrors;
}

function Publication({ survey, mayPublish }: Pick<DeskProps, 'survey' | 'mayPublish'>) {
  const t = useText();
  if (survey.publishedAt) {
    return (
      <Notice kind="success" title={words.published}>
        <p>
          <a href={`/surveys/${survey.slug}/results`}>{t(words.openPage)}</a>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Notice
        kind="warning"
        title={survey.state === 'closed' ? resultWords.unpublished : resultWords.interim}
      />
      {mayPublish && survey.state === 'closed' && (
        <form method="post" action={`/staff/surveys/${survey.id}/results/publish`}>
          <p>{t(words.publishHint)}</p>
          <ButtonRow>
            <Button>{t(words.publish)}</Button>
          </ButtonRow>
        </form>
      )}
    </>
  );
}

/** Results as staff see them: also before the close, and before they are public. */
export function ResultsDesk({ survey, found, countedAt, mayPublish, errors }: DeskProps) {
  const t = useText();
  if (!found) return <EmptyState title={words.notCounted} />;
  const { title, sample } = survey;
  const facts = { title, sample, represents: found.content.represents };
  return (
    <>
      <ErrorSummary errors={errors} />
      <Publication survey={survey} mayPublish={mayPublish} />
      <p>
        {t(resultWords.lead(found.content.answers))} {t(words.countedAt(countedAt))}
      </p>
      <Results
        results={found.content}
        survey={facts}
        base={`/staff/surveys/${survey.id}/results`}
      />
    </>
  );
}
