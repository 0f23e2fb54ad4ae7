import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { useText } from '#ui/language.tsx';
import { reviewsHref } from '../../model.ts';
import { Points, TableFields } from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import { reviewTexts as texts } from '../review-text.ts';

interface ReviewsPageProps extends FormState {
  readonly year: number;
  /** Requests that wait for a review. */
  readonly waiting: number;
  readonly problems: readonly Text[];
}

/** The sheet of what waits for a review, out and back. */
export function ReviewsPage({ year, waiting, problems, ...form }: ReviewsPageProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Points kind="danger" title={partTexts.mend} points={problems} />
      <p>
        {waiting === 0 ? (
          t(texts.nothing)
        ) : (
          <a href={`${reviewsHref(year)}.xlsx`}>{t(texts.download(waiting))}</a>
        )}
      </p>
      <form method="post" encType="multipart/form-data" class="form">
        <TableFields {...form} />
        <Button>{t(texts.button)}</Button>
      </form>
    </>
  );
}
