import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import { type SurveyState, surveyStates } from '../../model.ts';
import { accessTexts, navigationTexts, stateTexts } from '../../text.ts';
import type { Survey } from '../queries.ts';
import { deskWords as words } from '../staff-text.ts';

export interface DeskListProps {
  readonly surveys: readonly Survey[];
  readonly counts: ReadonlyMap<string, number>;
  readonly state: SurveyState | undefined;
  readonly mayManage: boolean;
}

const tones: Readonly<Record<SurveyState, Tone>> = {
  draft: 'neutral',
  open: 'success',
  closed: 'info',
};

export function StateBadge({ state }: { state: SurveyState }) {
  const t = useText();
  return <Badge tone={tones[state]}>{t(stateTexts[state])}</Badge>;
}

export function Period({ survey }: { survey: Survey }) {
  const { opensOn, closesOn } = survey;
  if (!opensOn && !closesOn) return null;
  return (
    <>
      {opensOn && <Day date={opensOn} />} 〜 {closesOn && <Day date={closesOn} />}
    </>
  );
}

function Table({ surveys, counts }: Pick<DeskListProps, 'surveys' | 'counts'>) {
  const t = useText();
  return (
    <DataTable
      caption={navigationTexts.desk}
      captionHidden
      rows={surveys}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'title', label: words.title, rowHeader: true },
          render: ({ id, title, sample }) => (
            <>
              <a href={`/staff/surveys/${id}`}>{t(title)}</a> {sample && <SampleMark />}
            </>
          ),
        },
        { key: 'state', label: words.state, render: ({ state }) => <StateBadge state={state} /> },
        { key: 'access', label: words.access, render: ({ access }) => t(accessTexts[access]) },
        { key: 'days', label: words.days, render: (survey) => <Period survey={survey} /> },
        {
          ...{ key: 'answers', label: words.answers, numeric: true },
          render: ({ id }) => (counts.get(id) ?? 0).toLocaleString('en'),
        },
      ]}
    />
  );
}

export function DeskList({ surveys, counts, state, mayManage }: DeskListProps) {
  const t = useText();
  const tab = (label: Text, one?: SurveyState) => ({
    label,
    href: one ? `/staff/surveys?state=${one}` : '/staff/surveys',
  });
  const shown = surveys.filter((survey) => !state || survey.state === state);
  return (
    <>
      <ButtonRow>
        {mayManage && <ButtonLink href="/staff/surveys/new">{t(words.add)}</ButtonLink>}
        <ButtonLink variant="secondary" href="/staff/surveys/bank">
          {t(navigationTexts.bank)}
        </ButtonLink>
        {mayManage && (
          <ButtonLink variant="secondary" href="/staff/surveys/settings">
            {t(words.graceTitle)}
          </ButtonLink>
        )}
      </ButtonRow>
      <Tabs
        label={words.filter}
        tabs={[tab(words.all), ...surveyStates.map((one) => tab(stateTexts[one], one))]}
        current={state ? `/staff/surveys?state=${state}` : '/staff/surveys'}
      />
      <ListCount page={1} pageSize={1000} total={shown.length} />
      {shown.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <Table surveys={shown} counts={counts} />
      )}
    </>
  );
}
