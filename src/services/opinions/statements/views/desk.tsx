import type { Input } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { Consultation } from '../../consultations/queries.ts';
import { deskHref } from '../../model.ts';
import { deskWords as words } from '../desk-text.ts';
import { type Grouping, pagesOf } from '../model.ts';
import type { Conversation, StatementRow } from '../queries.ts';
import { choiceTexts } from '../text.ts';

export interface StatementDeskProps {
  readonly consultation: Consultation;
  readonly conversation: Conversation | undefined;
  readonly rows: readonly StatementRow[];
  /** As far as this member of staff may read them. */
  readonly inputs: ReadonlyMap<string, Input>;
  readonly kept: { readonly readAt: Date; readonly grouping: Grouping } | undefined;
  readonly form: FormState;
  readonly saved: boolean;
}

const stateOf = ({ state, moderation }: Input) =>
  state === 'withdrawn' ? words.states.withdrawn : words.states[moderation];

function toneOf({ state, moderation }: Input): Tone {
  if (state === 'withdrawn' || moderation === 'hidden') return 'neutral';
  return moderation === 'shown' ? 'success' : 'warning';
}

type Say = (text: Text) => string;

const columnsOf = (inputs: StatementDeskProps['inputs'], t: Say): Column<StatementRow>[] => [
  { key: 'number', label: words.number, numeric: true, render: ({ number }) => number },
  {
    ...{ key: 'statement', label: words.statement, rowHeader: true },
    render: ({ id }) => (
      <a href={`/staff/voices/${id}`}>{inputs.get(id)?.text ?? t(words.unread)}</a>
    ),
  },
  {
    ...{ key: 'who', label: words.who },
    render: ({ seed }) => t(seed ? words.town : words.people),
  },
  {
    ...{ key: 'state', label: words.state },
    render: ({ id }) => {
      const input = inputs.get(id);
      return input && <Badge tone={toneOf(input)}>{t(stateOf(input))}</Badge>;
    },
  },
  ...(['agree', 'disagree', 'pass'] as const).map((choice) => ({
    ...{ key: choice, label: choiceTexts[choice], numeric: true },
    render: (row: StatementRow) => t(words.count(row[choice])),
  })),
];

function Seeds({ consultation, form }: StatementDeskProps) {
  const t = useText();
  const { id, state } = consultation;
  const draft = state === 'draft';
  if (state === 'withdrawn') return null;
  return (
    <form method="post" action={`${deskHref(id)}/statements`} class="form" noValidate>
      <TextArea
        {...field(form, 'seeds')}
        label={draft ? words.seeds : words.moreSeeds}
        hint={draft ? words.seedsHint : words.moreHint}
        rows={draft ? 14 : 5}
        required
      />
      <ButtonRow>
        <Button>{t(draft ? words.save : words.add)}</Button>
      </ButtonRow>
    </form>
  );
}

function Figures({ conversation, kept }: StatementDeskProps) {
  const t = useText();
  return (
    <DescriptionList
      items={[
        { term: words.voters, value: t(words.count(conversation?.voters ?? 0)) },
        {
          term: words.groups,
          value: kept ? t(words.count(kept.grouping.groups.length)) : t(words.notYet),
        },
        ...(kept ? [{ term: words.computed, value: <Moment at={kept.readAt} /> }] : []),
      ]}
    />
  );
}

/** The statements of a conversation: those that the town puts up, and what came of all. */
export function StatementDesk(props: StatementDeskProps) {
  const t = useText();
  const { consultation, rows, inputs, form, saved } = props;
  const draft = consultation.state === 'draft';
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {saved && <Notice kind="success" title={words.saved} />}
      {draft && <Seeds {...props} />}
      {!draft && (
        <>
          <ButtonRow>
            <ButtonLink href="/staff/moderation" variant="secondary">
              {t(words.moderate)}
            </ButtonLink>
            <ButtonLink href={pagesOf(consultation.slug).results} variant="secondary">
              {t(words.results)}
            </ButtonLink>
          </ButtonRow>
          <Figures {...props} />
        </>
      )}
      <h2>{t(words.list)}</h2>
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable caption={words.list} captionHidden columns={columnsOf(inputs, t)} rows={rows} />
      )}
      {!draft && <Seeds {...props} />}
    </>
  );
}
