import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day, Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { ListCount } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { comparabilities } from '../../../model.ts';
import { navigationTexts } from '../../../text.ts';
import { comparableTexts, deskWords, editWords, bankWords as words } from '../../staff-text.ts';
import type { AskedSeries, SeriesVersion } from '../queries.ts';
import { versionAsked } from '../rules.ts';

export function Bank(props: { newest: readonly SeriesVersion[]; mayManage: boolean }) {
  const t = useText();
  const { newest, mayManage } = props;
  return (
    <>
      {mayManage && (
        <ButtonRow>
          <ButtonLink href="/staff/surveys/bank/new">{t(words.add)}</ButtonLink>
        </ButtonRow>
      )}
      <ListCount page={1} pageSize={1000} total={newest.length} />
      {newest.length === 0 ? (
        <EmptyState title={words.none} hint={words.lead} />
      ) : (
        <DataTable
          caption={navigationTexts.bank}
          captionHidden
          rows={newest}
          rowKey={({ slug }) => slug}
          columns={[
            {
              ...{ key: 'title', label: deskWords.title, rowHeader: true },
              render: ({ slug, title }) => <a href={`/staff/surveys/bank/${slug}`}>{t(title)}</a>,
            },
            {
              ...{ key: 'question', label: words.question },
              render: ({ question }) => t(question.label),
            },
            {
              ...{ key: 'version', label: words.version, numeric: true },
              render: ({ version }) => version,
            },
          ]}
        />
      )}
    </>
  );
}

export interface SeriesFormProps extends FormState {
  readonly action: string;
  /** Another wording of a known question: its address stays, and it says what changed. */
  readonly known?: SeriesVersion;
}

export function SeriesForm({ action, known, ...state }: SeriesFormProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <form method="post" action={action} class="form" noValidate>
        {!known && <TextField {...field(state, 'slug')} label={editWords.slug} required />}
        <TextField {...field(state, 'title.ja')} label={deskWords.title} required />
        <TextArea {...field(state, 'label.ja')} label={words.question} rows={3} required />
        {!known && (
          <Select
            {...field(state, 'kind')}
            label={words.kind}
            options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
            required
          />
        )}
        <TextArea {...field(state, 'options')} label={words.options} rows={6} />
        {known && (
          <>
            <Select
              {...field(state, 'comparable')}
              label={words.comparable}
              options={comparabilities.map((value) => ({ value, label: comparableTexts[value] }))}
              required
            />
            <TextArea {...field(state, 'note')} label={words.note} rows={2} required />
          </>
        )}
        <ButtonRow>
          <Button>{t(deskWords.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

export interface SeriesPageProps {
  readonly versions: readonly SeriesVersion[];
  readonly asked: readonly AskedSeries[];
}

function Versions({ versions }: Pick<SeriesPageProps, 'versions'>) {
  const t = useText();
  return (
    <DataTable
      caption={words.history}
      rows={versions}
      rowKey={({ version }) => String(version)}
      columns={[
        {
          ...{ key: 'version', label: words.version, rowHeader: true },
          render: ({ version }) => version,
        },
        { key: 'words', label: words.question, render: ({ question }) => t(question.label) },
        { key: 'note', label: words.note, render: ({ note }) => t(note) },
        {
          ...{ key: 'comparable', label: words.comparable },
          render: ({ comparable, version }) => version > 1 && t(comparableTexts[comparable]),
        },
        {
          ...{ key: 'at', label: words.since },
          render: ({ createdAt }) => <Moment at={createdAt} />,
        },
      ]}
    />
  );
}

/** A question over the years: its wordings, and which survey asked which. */
export function SeriesPage({ versions, asked }: SeriesPageProps) {
  const t = useText();
  return (
    <>
      <Versions versions={versions} />
      <DataTable
        caption={words.surveys}
        rows={asked}
        rowKey={({ survey }) => survey.id}
        columns={[
          {
            ...{ key: 'survey', label: deskWords.title, rowHeader: true },
            render: ({ survey }) => <a href={`/staff/surveys/${survey.id}`}>{t(survey.title)}</a>,
          },
          {
            ...{ key: 'days', label: deskWords.days },
            render: ({ survey }) => survey.opensOn && <Day date={survey.opensOn} />,
          },
          {
            ...{ key: 'version', label: words.version },
            render: ({ field: one }) => versionAsked(one, versions)?.version ?? t(words.ownWording),
          },
        ]}
      />
      <h2>{t(words.change)}</h2>
    </>
  );
}
