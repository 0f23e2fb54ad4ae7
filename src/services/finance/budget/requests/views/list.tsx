import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { Steps } from '#ui/components/steps.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { amountOf } from '../../financing.ts';
import {
  amountStages,
  pageSize,
  projectsDeskHref,
  type Round,
  requestHref,
  reviewsHref,
  roundDeskHref,
  type Stage,
} from '../../model.ts';
import type { Phase } from '../../rules.ts';
import { stateTexts } from '../../staff-text.ts';
import { stageTexts } from '../../text.ts';
import {
  DepartmentSelect,
  Filter,
  InThousands,
  moneyColumn,
  Points,
  queryOf,
  YearTabs,
} from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import type { RequestRow, StageTotal } from '../queries.ts';
import { reviewTexts } from '../review-text.ts';
import { isSame, type RequestState, requestStates, stateOf } from '../rules.ts';
import { requestTexts as texts } from '../text.ts';
import { RequestActs } from './acts.tsx';

export interface RequestFilterValues {
  readonly department: string;
  readonly state: string;
  readonly words: string;
}

export interface RequestListProps extends FormState {
  readonly round: Round;
  readonly phase: Phase;
  readonly rows: readonly RequestRow[];
  readonly total: number;
  readonly page: number;
  readonly filter: RequestFilterValues;
  readonly totals: ReadonlyMap<Stage, StageTotal>;
  /** Of the chosen department, or of all that somebody sees. */
  readonly counts: ReadonlyMap<RequestState, number>;
  readonly departments: readonly { readonly id: string; readonly name: Text }[];
  readonly problems: readonly Text[];
  readonly mayWrite: boolean;
  readonly mayReview: boolean;
  readonly mayDecide: boolean;
}

const tones: Readonly<Record<RequestState, Tone>> = {
  ...{ none: 'neutral', draft: 'warning', sent: 'info', returned: 'warning', reviewed: 'info' },
  ...{ appealed: 'warning', decided: 'success' },
};

function Calendar({ round, phase }: { round: Round; phase: Phase }) {
  const language = useLanguage();
  const order: readonly Phase[] = ['planned', 'open', 'review', 'decided', 'adopted'];
  const days = [
    [texts.opensOn, round.opensOn],
    [texts.deadline, round.deadline],
    [texts.reviewOn, round.reviewOn],
    [texts.voteOn, round.adoptedOn ?? round.voteOn],
  ] as const;
  const place = order.indexOf(phase);
  return (
    <Steps
      label={texts.calendar}
      steps={days.map(([label, day], index) => {
        const state = index < place ? 'done' : index === place ? 'current' : 'todo';
        return { label, state, note: { ja: dayText(day, 'ja'), en: dayText(day, language) } };
      })}
    />
  );
}

/** What each stage said in all, and of how many: the review of half of them is no sum of the year. */
function Totals({ totals }: { totals: ReadonlyMap<Stage, StageTotal> }) {
  const t = useText();
  const items = amountStages.flatMap((stage) => {
    const total = totals.get(stage);
    if (!total) return [];
    const value = (
      <>
        <InThousands yen={total.yen} /> <span class="muted">{t(texts.of(total.projects))}</span>
      </>
    );
    return [{ term: stageTexts[stage], value }];
  });
  return items.length > 0 ? <DescriptionList items={items} /> : null;
}

/** Where the requests stand, each a way to them. */
function Standing({ round, filter, counts }: RequestListProps) {
  const t = useText();
  return (
    <ul class="budget-states" aria-label={t(texts.standing)}>
      {requestStates.flatMap((state) => {
        const total = counts.get(state);
        if (!total) return [];
        const query = queryOf({ department: filter.department, state });
        return [
          <li key={state}>
            <a href={`${roundDeskHref(round.year)}${query}`}>{t(stateTexts[state])}</a>{' '}
            {t(texts.count(total))}
          </li>,
        ];
      })}
    </ul>
  );
}

function Filters({ round, filter, departments }: RequestListProps) {
  return (
    <Filter action={roundDeskHref(round.year)}>
      <DepartmentSelect value={filter.department} departments={departments} />
      <Select
        name="state"
        label={partTexts.state}
        value={filter.state}
        placeholder={partTexts.all}
        options={requestStates.map((state) => ({ value: state, label: stateTexts[state] }))}
      />
      <TextField name="words" label={partTexts.words} value={filter.words} width={20} />
    </Filter>
  );
}

const saidColumn = (stage: Stage) =>
  moneyColumn<RequestRow>(stage, stageTexts[stage], ({ steps }) => {
    const step = steps[stage];
    return step && amountOf(step.financing);
  });

function State({ row: { steps, draft } }: { row: RequestRow }) {
  const t = useText();
  const state = stateOf(steps, draft !== undefined);
  const unsent = steps.request && !steps.mayor && draft && !isSame(steps.request, draft);
  return (
    <>
      <Badge tone={tones[state]}>{t(stateTexts[state])}</Badge>
      {unsent && <span class="muted budget-note">{t(texts.changedSince)}</span>}
    </>
  );
}

function Rows({ rows, round, departments }: RequestListProps) {
  const t = useText();
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return (
    <DataTable
      caption={texts.list}
      captionHidden
      rows={rows}
      rowKey={({ project }) => project.id}
      columns={[
        {
          ...{ key: 'project', label: partTexts.project, rowHeader: true },
          render: ({ project }) => (
            <a href={requestHref(round.year, project.code)}>
              {project.code} {t(project.name)}
            </a>
          ),
        },
        {
          ...{ key: 'department', label: partTexts.department },
          render: ({ project }) => t(names.get(project.departmentId) ?? { ja: '', en: '' }),
        },
        moneyColumn('before', partTexts.before, ({ before }: RequestRow) => before.current),
        ...(['request', 'finance', 'mayor'] as const).map(saidColumn),
        {
          ...{ key: 'state', label: partTexts.state },
          render: (row) => <State row={row} />,
        },
      ]}
    />
  );
}

function Links({ round, phase, filter, ...props }: RequestListProps) {
  const t = useText();
  const href = roundDeskHref(round.year);
  return (
    <p class="budget-links">
      <a href={`${href}/requests.xlsx${queryOf({ department: filter.department })}`}>
        {t(texts.download)}
      </a>
      {props.mayWrite && <a href={`${projectsDeskHref}/new`}>{t(texts.addProject)}</a>}
      {props.mayReview && phase !== 'adopted' && (
        <a href={reviewsHref(round.year)}>{t(reviewTexts.title)}</a>
      )}
    </p>
  );
}

/** What was asked for and decided about each project of a year. */
export function RequestList(props: RequestListProps) {
  const t = useText();
  const { round, filter, page, total, phase } = props;
  const href = roundDeskHref(round.year);
  const query = { department: filter.department, state: filter.state, words: filter.words };
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <Points kind="danger" title={partTexts.mend} points={props.problems} />
      <YearTabs year={round.year} current={href} />
      <Calendar round={round} phase={phase} />
      <Totals totals={props.totals} />
      <Standing {...props} />
      <Links {...props} />
      {phase !== 'adopted' && <RequestActs {...props} />}
      <Filters {...props} />
      {total === 0 ? (
        <EmptyState title={texts.none} hint={texts.noneHint} />
      ) : (
        <>
          <ListCount page={page} pageSize={pageSize} total={total} />
          <p class="muted">{t(partTexts.unit)}</p>
          <Rows {...props} />
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            href={(one) => `${href}${queryOf({ ...query, page: String(one) })}`}
          />
        </>
      )}
    </>
  );
}
