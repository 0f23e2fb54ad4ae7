import type { ComponentChildren } from 'preact';
import { ApprovalPanel } from '#engines/approvals/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { DeskIssue } from '../../issues/desk-queries.ts';
import { deskHref } from '../../model.ts';
import { type Act, allowedActs } from '../../rules.ts';
import { actWords as words } from '../text.ts';

function ActForm(props: {
  href: string;
  label: Text;
  variant?: 'primary' | 'danger';
  children?: ComponentChildren;
}) {
  const t = useText();
  return (
    <form method="post" action={props.href}>
      {props.children}
      <p>
        <Button variant={props.variant ?? 'secondary'}>{t(props.label)}</Button>
      </p>
    </form>
  );
}

export interface ActsProps {
  readonly desk: DeskIssue;
  readonly mayPublish: boolean;
  readonly errors?: FieldErrors;
}

/** What this person may do with the issue as it stands; nothing that would be refused. */
export function Acts({ desk, mayPublish, errors }: ActsProps) {
  const t = useText();
  const { issue, judged, approval } = desk;
  const base = deskHref(issue.id);
  const ready = judged.every(({ stopping }) => stopping.length === 0);
  const can = (act: Act) => allowedActs(issue.state).includes(act);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{t(words.title)}</h2>
      <ErrorSummary errors={errors} />
      {can('submit') && ready && (
        <ActForm href={`${base}/submit`} label={words.submit} variant="primary">
          <TextField name="comment" label={words.comment} width={40} />
        </ActForm>
      )}
      {can('publish') && ready && mayPublish && (
        <ActForm href={`${base}/publish`} label={words.publish} />
      )}
      {can('unschedule') && <ActForm href={`${base}/unschedule`} label={words.unschedule} />}
      {can('reopen') && <ActForm href={`${base}/reopen`} label={words.reopen} />}
      {can('correct') && mayPublish && <p>{t(words.correctHint)}</p>}
      {can('withdraw') && mayPublish && (
        <Disclosure summary={words.withdraw} open={errors?.reason !== undefined}>
          <ActForm href={`${base}/withdraw`} label={words.withdraw} variant="danger">
            <TextField
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              error={errors?.reason}
              width={40}
              required
            />
          </ActForm>
        </Disclosure>
      )}
      <h2>{t(words.approval)}</h2>
      <ApprovalPanel approval={approval} />
    </section>
  );
}
