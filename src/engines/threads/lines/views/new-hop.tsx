import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { HopKind, HopTarget } from '../../hop.ts';
import { deskWords as words } from '../desk-text.ts';

export interface NewHopProps extends FormState {
  readonly threadId: string;
  readonly kind: HopKind;
  /** What can be chosen, by the words of the address. */
  readonly targets: readonly HopTarget[];
  readonly typed: string;
}

function Fields({ kind, targets, ...state }: Omit<NewHopProps, 'threadId' | 'typed'>) {
  return (
    <>
      {kind.targets && (
        <Radios
          {...field(state, 'target')}
          label={words.target}
          options={targets.map(({ ref, title }) => ({ value: ref, label: title }))}
          required
        />
      )}
      <TextArea {...field(state, 'text')} label={words.text} rows={4} required />
      <DateField {...field(state, 'on')} label={words.on} required />
      {!kind.targets && (
        <>
          <TextField {...field(state, 'linkLabel')} label={words.linkLabel} />
          <TextField {...field(state, 'linkHref')} label={words.href} />
        </>
      )}
    </>
  );
}

/** A new step; what it leads to is found by words, with scripts off too. */
export function NewHop(props: NewHopProps) {
  const t = useText();
  const { threadId, kind, typed } = props;
  const here = `/staff/threads/${threadId}/hops/new`;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <p>{t(kind.meaning)}</p>
      {kind.targets && (
        <form method="get" action={here}>
          <input type="hidden" name="kind" value={kind.kind} />
          <TextField label={words.findTarget} name="q" value={typed} width={20} />
          <Button variant="secondary">{t(words.find)}</Button>
        </form>
      )}
      <form method="post" action={here} class="form" noValidate>
        <input type="hidden" name="kind" value={kind.kind} />
        <input type="hidden" name="q" value={typed} />
        <Fields {...props} />
        <p>{t(words.told)}</p>
        <ButtonRow>
          <Button>{t(words.record)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
