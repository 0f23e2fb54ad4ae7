import type { FieldErrors } from '#platform/http/input.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { CategoryIconMark } from '../../map/views/category-icon.tsx';
import { home } from '../../model.ts';
import { type Category, nameOf } from '../../settings/queries.ts';
import { refusals } from '../../text.ts';
import { sendingWords as words } from '../text.ts';
import { FlowSteps } from './flow-steps.tsx';

interface ChoiceProps {
  readonly categories: readonly Category[];
  readonly telephone: string | undefined;
  readonly errors: FieldErrors | undefined;
  readonly expired: boolean;
}

/** One press chooses the kind and goes on. */
export function CategoryChoice({ categories, telephone, errors, expired }: ChoiceProps) {
  const t = useText();
  if (categories.length === 0) {
    const hint = telephone ? { ja: telephone, en: telephone } : undefined;
    return <EmptyState title={refusals.closed.text} hint={hint} />;
  }
  return (
    <>
      {expired && <Notice kind="warning" title={words.expired} />}
      <ErrorSummary errors={errors} />
      <FlowSteps at="category" />
      <p>{t(words.newLead)}</p>
      <form method="post" action={`${home}/new`} class="report-choices" id="field-category">
        {categories.map((category) => (
          <button
            key={category.slug}
            class="report-choice"
            type="submit"
            name="category"
            value={category.slug}
          >
            <CategoryIconMark icon={category.icon} />
            <span>
              {t(nameOf(category))}
              {category.emergency && (
                <span class="report-choice-note">{t(words.emergencyMark)}</span>
              )}
            </span>
          </button>
        ))}
      </form>
    </>
  );
}
