import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { emptyState, type Found } from '../../filling/fill-state.ts';
import { ActProvider } from '../../filling/views/acts.tsx';
import { FieldInput } from '../../filling/views/field-input.tsx';
import { profileFields } from '../inputs.ts';
import { profileWords as words } from '../profile-text.ts';

export interface ProfileViewProps {
  readonly values: FormValues;
  readonly errors: FieldErrors;
  readonly found: Readonly<Record<string, Found>>;
  readonly done?: 'saved' | 'removed';
  readonly exists: boolean;
}

/** The small form that a person keeps for the next ones. */
export function ProfileView({ values, errors, found, done, exists }: ProfileViewProps) {
  const t = useText();
  const state = { ...emptyState, values, errors, found };
  return (
    <ActProvider action="/account/profile">
      {done && <Notice kind="success" title={words[done]} />}
      <ErrorSummary errors={errors} />
      <form method="post" action="/account/profile" noValidate>
        <button
          class="visually-hidden"
          type="submit"
          name="do"
          value="next"
          tabIndex={-1}
          aria-hidden
        >
          OK
        </button>
        {profileFields.map((field) => (
          <FieldInput key={field.key} {...{ field, state }} path={field.key} />
        ))}
        <ButtonRow>
          <Button name="do" value="next">
            {t(words.save)}
          </Button>
        </ButtonRow>
      </form>
      {exists && (
        <form method="post" action="/account/profile/delete">
          <Button variant="plain">{t(words.remove)}</Button>
        </form>
      )}
    </ActProvider>
  );
}
