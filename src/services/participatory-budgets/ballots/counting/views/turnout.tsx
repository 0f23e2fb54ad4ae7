import type { Text } from '#platform/i18n/text.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import type { AgeBand, TurnoutGroup } from '../../model.ts';
import { ageText } from '../../text.ts';
import type { CountContent } from '../queries.ts';
import { countWords as words } from '../text.ts';

const shareOf = ({ eligible, voted }: TurnoutGroup): string =>
  ((voted / Math.max(1, eligible)) * 100).toFixed(1);

interface TableProps {
  readonly caption: Text;
  readonly label: Text;
  readonly groups: readonly TurnoutGroup[];
  readonly nameOf: (group: string) => Text;
}

function TurnoutTable({ caption, label, groups, nameOf }: TableProps) {
  const t = useText();
  if (groups.length === 0) {
    return (
      <p>
        {t(caption)}: {t(words.notTold)}
      </p>
    );
  }
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          ...{ key: 'group', label, rowHeader: true },
          render: ({ group }) => t(group === null ? words.small : nameOf(group)),
        },
        {
          ...{ key: 'eligible', label: words.eligible, numeric: true },
          render: ({ eligible }) => eligible.toLocaleString('en'),
        },
        {
          ...{ key: 'voted', label: words.voted, numeric: true },
          render: ({ voted }) => voted.toLocaleString('en'),
        },
        { key: 'share', label: words.share, numeric: true, render: shareOf },
      ]}
      rows={groups}
    />
  );
}

const wardName = (ward: string): Text => (ward === '' ? words.noWard : { ja: ward, en: ward });

/** How many voted, as far as nobody can be told from it. */
export function TurnoutTables({ turnout }: Pick<CountContent, 'turnout'>) {
  const t = useText();
  const { voted, eligible, byWard, byAge } = turnout;
  const merged = [...byWard, ...byAge].some(({ group }) => group === null);
  return (
    <section>
      <h2>{t(words.turnout)}</h2>
      <p class="ballot-total">{t(words.turnoutOf(voted, eligible))}</p>
      <TurnoutTable caption={words.byWard} label={words.ward} groups={byWard} nameOf={wardName} />
      <TurnoutTable
        caption={words.byAge}
        label={words.age}
        groups={byAge}
        nameOf={(band) => ageText(band as AgeBand)}
      />
      {merged && <p>{t(words.smallHint)}</p>}
    </section>
  );
}
