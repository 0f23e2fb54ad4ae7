import type { ComponentChildren } from 'preact';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { proposalHref } from '../../model.ts';
import type { Round } from '../../rounds/queries.ts';
import type { ShownProposal } from '../queries.ts';
import { writeWords as words } from '../text.ts';

/** What whoever writes a proposal fills in, a citizen or a clerk for one. */
export interface SayProps extends FormState {
  readonly round: Round;
  readonly areas: readonly Option[];
  /** Shown once before it is sent. */
  readonly alike: readonly ShownProposal[];
}

/** Proposals that say much the same; who sends all the same says that it differs. */
function Alike({ round, alike }: SayProps) {
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

/** The proposal itself, in parts. */
export function SayFields(props: SayProps) {
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

/** How whoever fills it in is asked who proposes: the proposer, or a clerk for one. */
export interface PersonWords {
  readonly person: Text;
  readonly personHint: Text;
  readonly email: Text;
  readonly emailHint: Text;
  readonly eligible: Text;
  readonly eligibleYes: Text;
}

interface PersonProps extends SayProps {
  readonly words: PersonWords;
  /** Filled in by the proposer: their browser may know who it is. */
  readonly own: boolean;
  /** The town has the address of who is signed in. */
  readonly withEmail: boolean;
}

/** Who proposes, and that they may. */
export function PersonFields({ words: asked, own, withEmail, ...props }: PersonProps) {
  const known = (name: string) => (own ? name : 'off');
  return (
    <>
      <TextField
        {...{ ...field(props, 'name'), label: asked.person, hint: asked.personHint }}
        autocomplete={known('name')}
      />
      {withEmail && (
        <TextField
          {...{ ...field(props, 'email'), label: asked.email, hint: asked.emailHint }}
          {...{ type: 'email', autocomplete: known('email') }}
        />
      )}
      <Checkboxes
        {...{ name: 'eligible', label: asked.eligible, error: props.errors?.eligible }}
        hint={{ ja: props.round.mayPropose, en: props.round.mayPropose }}
        options={[{ value: 'yes', label: asked.eligibleYes }]}
        values={typedValues(props.values, 'eligible')}
        required
      />
    </>
  );
}

interface SendProps extends SayProps {
  readonly action: string;
  readonly send: Text;
  readonly sendAnyway: Text;
  readonly children: ComponentChildren;
}

/** The form around it: what is alike first, and one key for all that is sent from this page. */
export function SendForm({ action, send, sendAnyway, children, ...props }: SendProps) {
  const t = useText();
  const { alike, values, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <Alike {...props} />
      <form method="post" action={action} class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        {alike.length > 0 && <input type="hidden" name="seenAlike" value="yes" />}
        {children}
        <ButtonRow>
          <Button>{t(alike.length > 0 ? sendAnyway : send)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
