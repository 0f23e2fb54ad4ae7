import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import type { NamedDecision } from '../queries.ts';
import { hidingReasonTexts, deskWords as words } from '../text.ts';
import { Rules } from './choices.tsx';

/** Every decision about showing a voice, with the rules that stopped it. */
export function DecisionHistory({ decisions }: { decisions: readonly NamedDecision[] }) {
  const t = useText();
  const columns: readonly Column<NamedDecision>[] = [
    { key: 'at', label: words.when, rowHeader: true, render: ({ at }) => <Moment at={at} /> },
    { key: 'who', label: words.who, render: ({ by }) => by ?? t(words.byRules) },
    {
      ...{ key: 'decision', label: words.decision },
      render: ({ moderation }) => t(words.moderations[moderation]),
    },
    {
      ...{ key: 'why', label: words.why },
      render: ({ reason, rules, note }) => (
        <>
          <Rules rules={rules} />
          {reason !== 'rules' && t(hidingReasonTexts[reason])}
          {note && <span class="voice-text">　{note}</span>}
        </>
      ),
    },
  ];
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(words.history)}</h2>
      {decisions.length === 0 ? (
        <p>{t(words.historyNone)}</p>
      ) : (
        <DataTable
          caption={words.history}
          captionHidden
          columns={columns}
          rows={decisions}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}
