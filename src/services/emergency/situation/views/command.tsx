import type { ComponentChildren } from 'preact';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { hazards } from '../../schema.ts';
import { deskWords } from '../../text.ts';
import { FullTextFields } from '../../views/full-text-fields.tsx';
import { actNames, words } from '../desk-text.ts';
import type { ListedAct, OpenSituation, Situation } from '../queries.ts';
import { hazardNames } from '../text.ts';

const base = '/staff/emergency';

export const hazardOptions = hazards.map((hazard) => ({
  value: hazard,
  label: hazardNames[hazard],
}));

const modes = [
  { value: 'drill', label: words.modeDrill },
  { value: 'real', label: words.modeReal },
];

export function SwitchForm({ values, errors }: FormState) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.switchTitle)}</h2>
      <p>{t(words.switchLead)}</p>
      <form method="post" action={base}>
        <Radios
          name="mode"
          label={words.mode}
          options={modes}
          value={typedValue(values, 'mode')}
          error={errors?.mode}
          required
        />
        <Select
          name="hazard"
          label={deskWords.hazard}
          options={hazardOptions}
          value={typedValue(values, 'hazard')}
          error={errors?.hazard}
          required
        />
        <fieldset>
          <legend>{t(words.name)}</legend>
          <p>{t(words.nameHint)}</p>
          <FullTextFields name="title" values={values} errors={errors} />
        </fieldset>
        <Checkboxes
          name="headquarters"
          label={words.headquarters}
          options={[{ value: 'yes', label: words.headquartersBox }]}
          values={typedValues(values, 'headquarters')}
        />
        <Button variant="danger">{t(words.start)}</Button>
      </form>
    </section>
  );
}

function Act({
  path,
  variant,
  children,
}: {
  path: string;
  variant: 'secondary' | 'danger';
  children: ComponentChildren;
}) {
  return (
    <form method="post" action={`${base}/${path}`}>
      <Button variant={variant}>{children}</Button>
    </form>
  );
}

/** What is on, and how to end it. */
export function StateBox({ situation }: { situation: OpenSituation | undefined }) {
  const t = useText();
  if (!situation) {
    return (
      <p class="emergency-state">
        {t(words.calm)} <a href={`${base}/preview`}>{t(words.preview)}</a>
      </p>
    );
  }
  const drill = situation.mode === 'drill';
  return (
    <section class={`emergency-state is-${situation.mode}`}>
      <h2>{t(situation.title)}</h2>
      <p>
        <strong>{t(drill ? words.drill : words.real)}</strong> {t(words.since)}:{' '}
        <Moment at={situation.startedAt} />
      </p>
      <p>
        <a href={`${base}/preview`}>{t(words.preview)}</a>
      </p>
      <ButtonRow>
        {!situation.headquarters && (
          <Act path="headquarters" variant="secondary">
            {t(words.setUp)}
          </Act>
        )}
        <Act path="end" variant="danger">
          {t(drill ? words.endDrill : words.end)}
        </Act>
      </ButtonRow>
    </section>
  );
}

function Confirmation({ listed, staffId }: { listed: ListedAct; staffId: string }) {
  const t = useText();
  const { act, confirmedBy, confirmedAt } = listed;
  if (confirmedBy && confirmedAt) {
    return (
      <>
        {confirmedBy} <Moment at={confirmedAt} />
      </>
    );
  }
  if (act.staffId === staffId) return <>{t(words.waiting)}</>;
  return (
    <form method="post" action={`${base}/acts/${act.id}/confirm`}>
      <Button variant="secondary">{t(words.confirm)}</Button>
    </form>
  );
}

function ActTitle({ act }: { act: ListedAct['act'] }) {
  return <>{useText()(act.title)}</>;
}

function ActName({ act }: { act: ListedAct['act'] }) {
  return <>{useText()(actNames[act.kind])}</>;
}

/** What a drill writes for the channels stays in the ledger. */
function Messages({ act, drill }: { act: ListedAct['act']; drill: boolean }) {
  const t = useText();
  const { messages } = act;
  return <span>{drill && messages > 0 ? t(words.keptBack(messages)) : messages}</span>;
}

interface ActsProps {
  readonly acts: readonly ListedAct[];
  readonly staffId: string;
  readonly drill: boolean;
}

export function Acts({ acts, staffId, drill }: ActsProps) {
  const columns: readonly Column<ListedAct>[] = [
    {
      key: 'at',
      label: words.actTime,
      rowHeader: true,
      render: ({ act }) => <Moment at={act.at} />,
    },
    { key: 'kind', label: words.actKind, render: ({ act }) => <ActName act={act} /> },
    { key: 'title', label: words.actTitle, render: ({ act }) => <ActTitle act={act} /> },
    {
      ...{ key: 'messages', label: words.messages },
      render: ({ act }) => <Messages act={act} drill={drill} />,
    },
    { key: 'by', label: words.actBy, render: ({ act }) => act.staffName },
    {
      ...{ key: 'confirmed', label: words.confirmed },
      render: (listed) => <Confirmation listed={listed} staffId={staffId} />,
    },
  ];
  return (
    <DataTable caption={words.acts} columns={columns} rows={acts} rowKey={({ act }) => act.id} />
  );
}

function PastTitle({ situation }: { situation: Situation }) {
  const t = useText();
  const mode = situation.mode === 'drill' ? words.modeDrill : words.modeReal;
  return (
    <>
      <a href={`${base}/situations/${situation.id}`}>{t(situation.title)}</a> {t(mode)}
    </>
  );
}

const pastColumns: readonly Column<Situation>[] = [
  {
    ...{ key: 'title', label: words.name, rowHeader: true },
    render: (situation) => <PastTitle situation={situation} />,
  },
  { key: 'from', label: words.since, render: ({ startedAt }) => <Moment at={startedAt} /> },
  {
    ...{ key: 'to', label: words.until },
    render: ({ endedAt }) => (endedAt ? <Moment at={endedAt} /> : '－'),
  },
];

export function Past({ situations }: { situations: readonly Situation[] }) {
  if (situations.length === 0) return <EmptyState title={words.noPast} hint={words.noPastHint} />;
  return (
    <DataTable
      caption={words.past}
      columns={pastColumns}
      rows={situations}
      rowKey={({ id }) => id}
    />
  );
}
