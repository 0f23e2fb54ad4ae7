import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { requestCase } from '../../case-type.ts';
import { statusWords as words } from '../status-text.ts';
import type { StatusProps } from './status.tsx';

const base = ({ status }: Pick<StatusProps, 'status'>) => `/disclosure/${status.record.receipt}`;

/** The question with the field to answer it. */
export function CorrectionForm(props: StatusProps) {
  const t = useText();
  const { correction, request } = props.status;
  if (!correction) return null;
  return (
    <section aria-labelledby="correction">
      <h2 id="correction">{t(words.correction)}</h2>
      <Notice kind="warning" title={words.correction}>
        <p class="disclosure-words">{correction.message}</p>
      </Notice>
      <form method="post" action={`${base(props)}/correction`} novalidate>
        <input type="hidden" name="key" value={props.formKey} />
        <TextArea
          label={words.correctionField}
          name="documents"
          required
          rows={6}
          value={props.typed('documents') ?? request.documents}
          error={props.errors?.documents}
        />
        <Button>{t(words.sendCorrection)}</Button>
      </form>
    </section>
  );
}

export function ReviewForm(props: StatusProps) {
  const t = useText();
  if (!props.status.mayAskReview) return null;
  return (
    <Disclosure summary={words.review} open={props.errors?.grounds !== undefined}>
      <p>{t(words.reviewLead)}</p>
      <form method="post" action={`${base(props)}/review`} novalidate>
        <input type="hidden" name="key" value={props.formKey} />
        <TextArea
          label={words.grounds}
          name="grounds"
          required
          value={props.typed('grounds')}
          error={props.errors?.grounds}
        />
        <Button variant="secondary">{t(words.sendReview)}</Button>
      </form>
    </Disclosure>
  );
}

/** Said before, because it cannot be undone. */
export function Withdraw(props: StatusProps) {
  const t = useText();
  const from: readonly string[] = requestCase.actions.withdraw.from;
  if (!from.includes(props.status.record.state)) return null;
  return (
    <Disclosure summary={words.withdrawTitle}>
      <p>{t(words.withdrawLead)}</p>
      <form method="post" action={`${base(props)}/withdraw`}>
        <input type="hidden" name="key" value={props.formKey} />
        <Button variant="danger">{t(words.withdraw)}</Button>
      </form>
    </Disclosure>
  );
}
