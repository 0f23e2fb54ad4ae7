import { type Approval, ApprovalPanel } from '#engines/approvals/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { LedgerRow } from '../../deliveries/queries.ts';
import { ledgerColumns } from '../../deliveries/views/ledger.tsx';
import { freeOwner } from '../../model.ts';
import type { PostPlan, Subject } from '../queries.ts';
import { words } from '../text.ts';
import { PostEditor } from './editor.tsx';
import type { Site } from './preview.tsx';

export interface PostsPageProps {
  readonly subject: Subject;
  readonly plans: readonly PostPlan[];
  readonly deliveries: readonly LedgerRow[];
  readonly clicks: ReadonlyMap<string, number>;
  readonly approval: Approval | undefined;
  readonly frozen: boolean;
  readonly draft: boolean;
  readonly mayWrite: boolean;
  readonly site: Site;
  readonly done: string | undefined;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

function Ask({ subject, plans, draft }: PostsPageProps) {
  const t = useText();
  const { owner, id } = subject;
  const free = owner === freeOwner;
  const changed = plans.some(({ stored }) => stored?.change);
  const asks = free && draft ? words.askFree : changed ? words.ask : undefined;
  if (!asks) return null;
  return (
    <ButtonRow>
      <form method="post" action={`/staff/channels/items/${owner}/${id}/ask`}>
        <Button variant="secondary">{t(asks)}</Button>
      </form>
      {free && draft && (
        <form method="post" action={`/staff/channels/posts/${id}/delete`}>
          <Button variant="danger">{t(words.giveUp)}</Button>
        </form>
      )}
    </ButtonRow>
  );
}

function Deliveries({ deliveries, clicks }: Pick<PostsPageProps, 'deliveries' | 'clicks'>) {
  const t = useText();
  if (deliveries.length === 0) return null;
  const total = [...clicks.values()].reduce((sum, count) => sum + count, 0);
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">{t(words.ledger)}</h2>
      <p>{t(words.clicks(total))}</p>
      <DataTable
        caption={words.ledger}
        captionHidden
        rows={deliveries}
        rowKey={({ id }) => id}
        columns={ledgerColumns(t)}
      />
    </section>
  );
}

function Form(props: PostsPageProps) {
  const t = useText();
  const { subject, plans, site, values, errors, mayWrite } = props;
  if (plans.length === 0) {
    return <EmptyState title={words.noAccounts} hint={words.noAccountsHint} />;
  }
  return (
    <form method="post" action={`/staff/channels/items/${subject.owner}/${subject.id}`} novalidate>
      {plans.map((plan) => (
        <PostEditor
          key={plan.account.id}
          plan={plan}
          site={site}
          image={subject.image}
          values={values}
          errors={errors}
        />
      ))}
      {mayWrite && <Button>{t(words.save)}</Button>}
    </form>
  );
}

export function PostsPage(props: PostsPageProps) {
  const t = useText();
  const { subject, frozen, done, errors, approval, mayWrite } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done === '1' && <Notice kind="success" title={words.saved} />}
      {done === 'asked' && <Notice kind="success" title={words.asked} />}
      {subject.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      {frozen && subject.owner !== freeOwner && (
        <Notice kind="info" title={words.frozen}>
          <p>{t(words.frozenText)}</p>
        </Notice>
      )}
      <Form {...props} />
      {mayWrite && <Ask {...props} />}
      {approval && (
        <section aria-labelledby="approval">
          <h2 id="approval">{t(words.approval)}</h2>
          <ApprovalPanel approval={approval} />
        </section>
      )}
      <Deliveries {...props} />
    </>
  );
}
