import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { OpenEntry } from '../queries.ts';
import { entryTexts as words } from '../text.ts';

export interface EntryProps {
  readonly code: string;
  readonly form: Text;
  readonly open: readonly OpenEntry[];
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

function OpenEntries({ open }: { open: readonly OpenEntry[] }) {
  const t = useText();
  if (open.length === 0) return null;
  return (
    <Notice kind="warning" title={words.open}>
      <p>{t(words.openHint)}</p>
      {open.map(({ draftId, principal, begunAt }) => (
        <section key={draftId}>
          <DescriptionList
            items={[
              { term: words.principal, value: principal ?? '' },
              { term: words.begun, value: <Moment at={begunAt} /> },
            ]}
          />
          <ButtonLink variant="secondary" href={`/apply/${draftId}`}>
            {t(words.goOn)}
          </ButtonLink>
        </section>
      ))}
    </Notice>
  );
}

/** For whom a paper is typed in; entries of the same print that are still open come first. */
export function EntryPage({ code, form, open, values, errors }: EntryProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={errors} />
      <p>
        {t(words.form)}：{t(form)}
      </p>
      <OpenEntries open={open} />
      <form method="post" action={`/staff/forms/paper/${code}`} class="form" noValidate>
        <TextField
          label={words.principal}
          hint={words.principalHint}
          name="principal"
          value={typedValue(values, 'principal')}
          error={errors?.principal}
          required
        />
        <TextField
          label={words.proxy}
          hint={words.proxyHint}
          name="proxy"
          value={typedValue(values, 'proxy')}
          error={errors?.proxy}
        />
        <TextField
          label={words.relation}
          name="relation"
          value={typedValue(values, 'relation')}
          error={errors?.relation}
        />
        <ButtonRow>
          <Button>{t(open.length > 0 ? words.startNew : words.start)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
