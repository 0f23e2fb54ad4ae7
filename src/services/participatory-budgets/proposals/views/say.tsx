import type { FormState } from '#platform/http/form-state.ts';
import { field } from '#ui/components/form-values.ts';
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
export function Alike({ round, alike }: SayProps) {
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
