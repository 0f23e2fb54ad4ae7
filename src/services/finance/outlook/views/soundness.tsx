import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { nameOfFigure, written } from '../charted.ts';
import type { Outlook } from '../model/outlook.ts';
import { warningsOf } from '../rules.ts';
import { type Soundness, soundnessOf } from '../soundness.ts';
import { limitNames, soundnessWords as words } from '../soundness-text.ts';
import { outlookWords } from '../text.ts';

/** The answer in one sentence: the gravest that is expected, else what may come, else when money lacks. */
function answerOf(outlook: Outlook, all: readonly Soundness[]): Text {
  const reached = all.flatMap((one) => one.reached ?? []);
  const risks = all.flatMap((one) => one.risk ?? []);
  const first = (some: typeof reached) => some.toSorted((a, b) => a.year - b.year)[0];
  const revival = first(reached.filter(({ stage }) => stage === 'revival'));
  if (revival) return words.revival(revival.year);
  const early = first(reached);
  if (early) return words.early(early.year);
  const risk = first(risks.filter(({ stage }) => stage === 'revival')) ?? first(risks);
  if (risk) return words.risk(risk.year, limitNames[risk.stage]);
  const last = outlook.years.at(-1) ?? 0;
  const deficit = warningsOf(outlook).find(({ kind }) => kind === 'deficit');
  return deficit ? words.short(deficit.year, last) : words.sound(last);
}

function State({ reached, risk }: Soundness) {
  const t = useText();
  if (reached) {
    const said = words.reached(limitNames[reached.stage], reached.year);
    return <Badge tone="danger">{t(said)}</Badge>;
  }
  if (risk) {
    return <Badge tone="warning">{t(words.mayReach(limitNames[risk.stage], risk.year))}</Badge>;
  }
  return <Badge tone="success">{t(words.notReached)}</Badge>;
}

function useColumns(): Column<Soundness>[] {
  const t = useText();
  const language = useLanguage();
  const limit = ({ figure }: Soundness, value: number | undefined) =>
    value === undefined ? t(outlookWords.noValue) : written(figure, value, language);
  const worst = ({ figure }: Soundness, one: Soundness['worst']) =>
    one && one.value > 0
      ? t(words.inYear(written(figure, one.value, language), one.year))
      : t(outlookWords.noValue);
  return [
    {
      ...{ key: 'ratio', label: words.ratio, rowHeader: true },
      render: ({ figure }) => t(nameOfFigure(figure)),
    },
    {
      ...{ key: 'worst', label: words.worst, numeric: true },
      render: (one) => worst(one, one.worst),
    },
    {
      ...{ key: 'ten', label: words.worstInTen, numeric: true },
      render: (one) => worst(one, one.worstInTen),
    },
    {
      ...{ key: 'early', label: limitNames.early, numeric: true },
      render: (one) => limit(one, one.limits.early),
    },
    {
      ...{ key: 'revival', label: limitNames.revival, numeric: true },
      render: (one) => limit(one, one.limits.revival),
    },
    { key: 'state', label: words.state, render: (one) => <State {...one} /> },
  ];
}

/** "Will the city go bankrupt?": what the law would say of the years to come. */
export function SoundnessAnswer({ outlook }: { outlook: Outlook }) {
  const t = useText();
  const columns = useColumns();
  const all = soundnessOf(outlook);
  return (
    <section id="soundness">
      <h2>{t(words.title)}</h2>
      <p>
        <strong>{t(answerOf(outlook, all))}</strong>
      </p>
      <p>{t(words.is)}</p>
      <DataTable
        caption={words.caption}
        rows={all}
        rowKey={({ figure }) => figure}
        columns={columns}
      />
      <p class="muted">{t(words.limitIs)}</p>
    </section>
  );
}
