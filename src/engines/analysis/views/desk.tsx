import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, type Run } from '../runs/model.ts';
import type { OwnedCollection } from '../runs/sources.ts';
import { fieldWords, stateTexts } from '../runs/text.ts';
import { deskWords as words } from './desk-text.ts';

export interface DeskListProps extends FormState {
  readonly runs: readonly Run[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly collections: readonly OwnedCollection[];
}

function Numbers(props: DeskListProps) {
  return (
    <Disclosure summary={words.more}>
      <TextField
        {...field(props, 'seed')}
        {...fieldWords.seed}
        error={props.errors?.seed}
        inputMode="numeric"
        width={8}
      />
      <TextField
        {...field(props, 'campaignSize')}
        {...fieldWords.campaignSize}
        error={props.errors?.campaignSize}
        inputMode="numeric"
        width={4}
      />
      <TextField
        {...field(props, 'campaignHours')}
        {...fieldWords.campaignHours}
        error={props.errors?.campaignHours}
        inputMode="numeric"
        width={4}
      />
    </Disclosure>
  );
}

function StartForm(props: DeskListProps) {
  const t = useText();
  const voices = props.collections.map(({ owner, id, title }) => ({
    value: `${owner} ${id}`,
    label: title,
  }));
  return (
    <section>
      <h2>{t(words.start)}</h2>
      <form method="post" action="/staff/analysis" class="form" noValidate>
        <Select
          {...field(props, 'voices')}
          label={fieldWords.collection.label}
          options={voices}
          required
        />
        <TextField
          {...field(props, 'themes')}
          {...fieldWords.themes}
          error={props.errors?.themes}
          required
          inputMode="numeric"
          width={4}
        />
        <Numbers {...props} />
        <ButtonRow>
          <Button>{t(words.start)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

/** Analyses so far, and ordering a new one. */
export function DeskList(props: DeskListProps) {
  const t = useText();
  const { runs } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {runs.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <ul>
          {runs.map((one) => (
            <li key={one.id}>
              <a href={deskHref(one.id)}>{t(one.title)}</a>{' '}
              <Badge tone={one.state === 'done' ? 'success' : 'neutral'}>
                {t(stateTexts[one.state])}
              </Badge>{' '}
              {one.signedRevision !== undefined && <Badge tone="info">{t(words.public)}</Badge>}
            </li>
          ))}
        </ul>
      )}
      <Pager {...props} href={(to) => `/staff/analysis?page=${to}`} />
      <StartForm {...props} />
    </>
  );
}
