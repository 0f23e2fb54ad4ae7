import { type Actor, can } from '#platform/actor.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FoundVoter } from '../commands.ts';
import { votedBefore, counterWords as words } from '../text.ts';

/** What was just done; codes are shown this once. */
export interface Served {
  readonly act: 'counter' | 'terminal' | 'take-back' | 'reissue';
  readonly code?: string;
}

export interface CounterProps extends FormState {
  readonly action: string;
  readonly actor: Actor;
  readonly found?: readonly FoundVoter[];
  readonly served?: Served;
}

const servedTexts = {
  counter: { title: words.served, body: words.servedPaper },
  terminal: { title: words.served, body: words.servedTerminal },
  'take-back': { title: words.takenBack, body: undefined },
  reissue: { title: words.reissued, body: words.reissuedHint },
} as const;

function ServedNotice({ served }: { served: Served }) {
  const t = useText();
  const { title, body } = servedTexts[served.act];
  return (
    <Notice kind="success" title={title}>
      {served.code && <p class="ballot-receipt">{served.code}</p>}
      {body && <p>{t(body)}</p>}
    </Notice>
  );
}

function Acts({
  voter,
  action,
  actor,
}: { voter: FoundVoter } & Pick<CounterProps, 'action' | 'actor'>) {
  const t = useText();
  const { id, mark } = voter;
  if (mark && mark.channel !== 'counter' && mark.channel !== 'terminal') return null;
  return (
    <form method="post" action={`${action}/serve`} class="form">
      <input type="hidden" name="voter" value={id} />
      {mark?.channel === 'terminal' && <TextField name="pass" label={words.code} width={12} />}
      <ButtonRow>
        {mark ? (
          <Button variant="danger" name="act" value="take-back">
            {t(words.takeBack)}
          </Button>
        ) : (
          <>
            <Button name="act" value="counter">
              {t(words.paper)}
            </Button>
            <Button variant="secondary" name="act" value="terminal">
              {t(words.terminal)}
            </Button>
            {can(actor, 'participatory-budgets.roll') && (
              <Button variant="secondary" name="act" value="reissue">
                {t(words.reissue)}
              </Button>
            )}
          </>
        )}
      </ButtonRow>
    </form>
  );
}

function Found({
  found,
  action,
  actor,
}: Pick<CounterProps, 'action' | 'actor'> & { found: readonly FoundVoter[] }) {
  const t = useText();
  if (found.length === 0) return <EmptyState title={words.nobody} hint={words.nobodyHint} />;
  const state = ({ mark }: FoundVoter) =>
    mark ? (
      <Badge tone="warning">{t(votedBefore(mark))}</Badge>
    ) : (
      <Badge tone="neutral">{t(words.notYet)}</Badge>
    );
  return (
    <DataTable
      caption={words.found}
      columns={[
        { key: 'number', label: words.number, numeric: true, render: ({ number }) => number },
        { key: 'name', label: words.person, rowHeader: true, render: ({ name }) => name },
        { key: 'birth', label: words.birth, render: ({ birth }) => <Day date={birth} era /> },
        { key: 'address', label: words.address, render: ({ address }) => address },
        { key: 'state', label: words.state, render: state },
        {
          ...{ key: 'act', label: words.act },
          render: (voter) => <Acts voter={voter} action={action} actor={actor} />,
        },
      ]}
      rows={found}
      rowKey={({ id }) => id}
    />
  );
}

/** The desk of who serves voters: find, look, hand out. */
export function CounterPage({ action, actor, found, served, ...state }: CounterProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      {served && <ServedNotice served={served} />}
      {found && <Found found={found} action={action} actor={actor} />}
      <form method="post" action={action} class="form" noValidate>
        <TextField
          {...field(state, 'card')}
          label={words.card}
          hint={words.cardHint}
          autocomplete="off"
          width={12}
        />
        <TextField {...field(state, 'name')} label={words.name} autocomplete="off" />
        <TextField
          {...field(state, 'birth')}
          label={words.birth}
          hint={words.birthHint}
          autocomplete="off"
          width={12}
        />
        <ButtonRow>
          <Button variant={found && found.length > 0 ? 'secondary' : 'primary'}>
            {t(words.find)}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}
