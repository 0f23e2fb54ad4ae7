import type { ComponentChildren } from 'preact';
import { ApprovalPanel } from '#engines/approvals/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref } from '../../model.ts';
import type { DeskRelease } from '../../releases/desk-queries.ts';
import { pageWords as words } from '../../releases/text.ts';
import { type Act, allowedActs } from '../../rules.ts';

export interface ActsProps {
  readonly desk: DeskRelease;
  readonly mayWrite: boolean;
  readonly mayPublish: boolean;
  readonly errors?: FieldErrors;
}

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

/** What this person may do with the release as it stands; nothing that would be refused. */
export function Acts({ desk, mayWrite, mayPublish, errors }: ActsProps) {
  const t = useText();
  const { release, judged, approval } = desk;
  const acts = allowedActs(release.state);
  const base = deskHref(release.id);
  const ready = judged.stopping.length === 0;
  const can = (act: Act) => mayWrite && acts.includes(act);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{t(words.next)}</h2>
      <ErrorSummary errors={errors} />
      {can('submit') && ready && (
        <ActForm href={`${base}/submit`} label={words.submit} variant="primary">
          <TextField name="comment" label={words.comment} width={40} />
        </ActForm>
      )}
      {can('approve') && ready && mayPublish && (
        <ActForm href={`${base}/approve`} label={words.approve} />
      )}
      {can('recall') && <ActForm href={`${base}/recall`} label={words.recall} />}
      {can('withdraw') && mayPublish && (
        <Disclosure summary={words.withdraw} open={errors?.reason !== undefined}>
          <ActForm href={`${base}/withdraw`} label={words.withdraw} variant="danger">
            <TextField
              name="reason"
              label={words.withdrawReason}
              hint={words.withdrawHint}
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
