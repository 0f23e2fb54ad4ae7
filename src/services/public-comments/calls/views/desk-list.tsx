import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, type Phase } from '../../model.ts';
import { phaseTexts, staffTexts } from '../../text.ts';
import { editWords, deskWords as words } from '../desk-text.ts';
import type { Call } from '../queries.ts';
import { titleOf } from '../words.ts';
import { phaseTones } from './tones.ts';

export interface DeskListProps {
  readonly rows: readonly { readonly call: Call; readonly phase: Phase }[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

type Listed = DeskListProps['rows'][number];

const columnsOf = (t: (text: Text) => string): Column<Listed>[] => [
  {
    ...{ key: 'title', label: words.title, rowHeader: true },
    render: ({ call }) => <a href={deskHref(call.id)}>{t(titleOf(call))}</a>,
  },
  {
    ...{ key: 'state', label: words.state },
    render: ({ phase }) => <Badge tone={phaseTones[phase]}>{t(phaseTexts[phase])}</Badge>,
  },
  {
    ...{ key: 'period', label: words.period },
    render: ({ call }) => (
      <>
        <Day date={call.opensOn} /> 〜 <Day date={call.closesOn} />
      </>
    ),
  },
];

export function DeskList(props: DeskListProps) {
  const t = useText();
  const columns = columnsOf(t);
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/staff/public-comments/new">{t(editWords.add)}</ButtonLink>
        <ButtonLink href="/staff/public-comments/settings" variant="secondary">
          {t(staffTexts.settings)}
        </ButtonLink>
      </ButtonRow>
      {props.total === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable caption={words.caption} captionHidden columns={columns} rows={props.rows} />
      )}
      <Pager {...props} href={(to) => `/staff/public-comments?page=${to}`} />
    </>
  );
}
