import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { proposalHref, roundHref } from '../../model.ts';
import type { Round } from '../../rounds/queries.ts';
import { roundWords } from '../../rounds/text.ts';
import type { ShownProposal } from '../queries.ts';
import { writeWords as words } from '../text.ts';

export interface WriteProps extends FormState {
  readonly round: Round;
  readonly areas: readonly Option[];
  readonly signedIn: boolean;
  /** Nothing is taken now, and nothing was typed yet. */
  readonly closed: boolean;
  /** Shown once before it is sent. */
  readonly alike: readonly ShownProposal[];
}

function Alike({ round, alike }: WriteProps) {
  const t = useText();
  if (alike.length === 0) return null;
  return (
    <Notice kind="info" title={words.alikeTitle}>
      <p>{t(words.alikeLead)}</p>
      <ul>
        {alike.map(({ proposal, title }) => (
          <li key={proposal.id}>
            <a href={proposalHref(round, proposal.id)}>{title}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function SayFields(props: WriteProps) {
  return (
    <>
      <TextField
        {...{ ...field(props, 'title'), label: words.name, hint: words.nameHint }}
        {...{ width: 40, required: true }}
      />
      <TextArea
        {...{ ...field(props, 'what'), label: words.what, hint: words.whatHint }}
        {...{ rows: 8, required: true }}
      />
      <TextField {...field(props, 'where')} label={words.where} width={40} required />
      {props.areas.length > 0 && (
        <Select
          {...{ ...field(props, 'area'), label: words.area, options: props.areas }}
          placeholder={words.noArea}
        />
      )}
      <TextField {...field(props, 'whom')} label={words.whom} width={40} required />
      <TextField
        {...{ ...field(props, 'roughCost'), label: words.rough, hint: words.roughHint }}
        {...{ width: 12, inputMode: 'numeric', suffix: words.yen }}
      />
    </>
  );
}

function PersonFields(props: WriteProps) {
  return (
    <>
      <TextField
        {...{ ...field(props, 'name'), label: words.person, hint: words.personHint }}
        autocomplete="name"
      />
      {!props.signedIn && (
        <TextField
          {...{ ...field(props, 'email'), label: words.email, hint: words.emailHint }}
          {...{ type: 'email', autocomplete: 'email' }}
        />
      )}
      <Checkboxes
        {...{ name: 'eligible', label: words.eligible, error: props.errors?.eligible }}
        hint={{ ja: props.round.mayPropose, en: props.round.mayPropose }}
        options={[{ value: 'yes', label: words.eligibleYes }]}
        values={typedValues(props.values, 'eligible')}
        required
      />
    </>
  );
}

/** A proposal, in one page. */
export function WritePage(props: WriteProps) {
  const t = useText();
  const { round, closed, alike, values } = props;
  if (closed) {
    return (
      <>
        <Notice kind="info" title={words.notNow} />
        <p>
          <a href={roundHref(round)}>{t(words.back)}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <Alike {...props} />
      <form method="post" action={`${roundHref(round)}/propose`} class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        {alike.length > 0 && <input type="hidden" name="seenAlike" value="yes" />}
        <SayFields {...props} />
        <PersonFields {...props} />
        <ButtonRow>
          <Button>{t(alike.length > 0 ? words.sendAnyway : words.send)}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href="/opinions/guidelines">{t(roundWords.guidelines)}</a>
      </p>
    </>
  );
}
