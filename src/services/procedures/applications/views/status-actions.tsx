import { FinishHere } from '#engines/cases/contract.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { applicationPages } from '../access.ts';
import { applicationCase } from '../case-type.ts';
import { statusWords as words } from '../status-text.ts';
import type { StatusProps } from './status.tsx';

/** Whether the state still lets the applicant take it back. */
export function mayWithdraw(state: string): boolean {
  const from: readonly string[] = applicationCase.actions.withdraw.from;
  return from.includes(state);
}

export function StatusActions({ status: { record }, secret, attachable }: StatusProps) {
  const t = useText();
  const base = `/applications/${record.receipt}`;
  return (
    <section aria-labelledby="more">
      <h2 id="more">{t(words.more)}</h2>
      <ul>
        <li>
          <a href={`${base}/everything.zip`}>{t(words.download)}</a>
        </li>
        {mayWithdraw(record.state) && (
          <li>
            <a href={`${base}/withdraw`}>{t(words.withdraw)}</a>
          </li>
        )}
      </ul>
      <ButtonRow>
        {attachable && (
          <form method="post" action={`${base}/attach`}>
            <Button variant="secondary">{t(words.attach)}</Button>
          </form>
        )}
        {secret && <FinishHere pages={applicationPages} receipt={record.receipt} />}
      </ButtonRow>
    </section>
  );
}

/** Said before, because it cannot be undone. */
export function Withdraw(props: { receipt: string; version: number; formKey: string }) {
  const t = useText();
  const base = `/applications/${props.receipt}`;
  return (
    <form method="post" action={`${base}/withdraw`}>
      <input type="hidden" name="key" value={props.formKey} />
      <input type="hidden" name="version" value={props.version} />
      <TextArea label={words.withdrawReason} name="reason" />
      <ButtonRow>
        <Button variant="danger">{t(words.withdrawDo)}</Button>
        <ButtonLink variant="secondary" href={base}>
          {t(words.keep)}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
