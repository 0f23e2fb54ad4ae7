import type { Text } from '#platform/i18n/text.ts';
import { useText } from '#ui/language.tsx';
import type { Counts, GroupedStatement, Grouping, TellingStatement } from '../model.ts';
import type { ReadStatement } from '../queries.ts';
import { groupName, resultWords as words } from '../result-text.ts';
import { isShowable, leaningOf, nobody, sharesOf, sumOf } from '../rules.ts';
import { GroupMark } from './opinion-map.tsx';
import { Figures, VoteBar, Words } from './vote-bar.tsx';

type ByNumber = ReadonlyMap<number, ReadStatement>;

function GroupBar({ group, counts }: { group: number; counts: Counts }) {
  const t = useText();
  const name = (
    <span>
      <GroupMark group={group} /> {t(groupName(group))}
    </span>
  );
  if (!isShowable(counts)) {
    return (
      <li>
        {name}
        <span class="statement-quiet">{t(words.tooFew)}</span>
      </li>
    );
  }
  return (
    <li>
      {name}
      <VoteBar counts={counts} />
      <Figures counts={counts} />
    </li>
  );
}

interface FindingProps {
  readonly statement: ReadStatement;
  readonly groups: readonly Counts[];
  readonly badge?: Text;
}

function Finding({ statement, groups, badge }: FindingProps) {
  const t = useText();
  return (
    <li>
      <Words statement={statement} />
      {badge && <p class="statement-quiet">{t(badge)}</p>}
      <ul class="group-bars">
        {groups.map((counts, group) => (
          <GroupBar key={String(group)} {...{ group, counts }} />
        ))}
      </ul>
    </li>
  );
}

/** Some statements with what each group says to them. */
export function Findings(props: {
  title: Text;
  none: Text;
  found: readonly GroupedStatement[];
  byNumber: ByNumber;
  /** Says which way most of them go. */
  leaning?: boolean;
}) {
  const t = useText();
  const { title, none, found, byNumber, leaning } = props;
  return (
    <section>
      <h2>{t(title)}</h2>
      {found.length === 0 && <p>{t(none)}</p>}
      <ul class="findings">
        {found.map(({ number, groups }) => {
          const statement = byNumber.get(number);
          const badge = leaning ? words.leaning[leaningOf(groups)] : undefined;
          return statement && <Finding key={number} {...{ statement, groups, badge }} />;
        })}
      </ul>
    </section>
  );
}

function TellingItem({ grouping, group, byNumber, number, side }: TellingsProps & TellingOne) {
  const t = useText();
  const statement = byNumber.get(number);
  const groups = grouping.statements.find((one) => one.number === number)?.groups ?? [];
  const own = sharesOf(groups[group] ?? nobody);
  const others = sharesOf(sumOf(groups.filter((_, index) => index !== group)));
  return (
    statement && (
      <li>
        <Words statement={statement} />
        <p class="group-bar-figures">{t(words.more(side, own[side], others[side]))}</p>
      </li>
    )
  );
}

function Telling({ group, ...props }: TellingsProps & { group: number }) {
  const t = useText();
  const { telling = [], people = 0 } = props.grouping.groups[group] ?? {};
  return (
    <section>
      <h3>
        <GroupMark group={group} /> {t(groupName(group))}
        {t(words.inBrackets(people))}
      </h3>
      {telling.length === 0 && <p>{t(words.tellingNone)}</p>}
      <ul class="findings">
        {telling.map((one) => (
          <TellingItem key={one.number} {...props} {...one} group={group} />
        ))}
      </ul>
    </section>
  );
}

interface TellingOne extends TellingStatement {
  readonly group: number;
}

interface TellingsProps {
  readonly grouping: Grouping;
  readonly byNumber: ByNumber;
}

/** For each group what it says more than the others. */
export function Tellings(props: TellingsProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.telling)}</h2>
      {props.grouping.groups.map((_, group) => (
        <Telling key={String(group)} {...props} group={group} />
      ))}
    </section>
  );
}
