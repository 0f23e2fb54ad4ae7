import { DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { IndicatorPage } from '../results.ts';
import { staffWords } from './evaluation-text.ts';
import { History } from './history.tsx';
import { Figure, GradeBadge, YearValue } from './parts.tsx';
import { type FormState, RecordForm } from './record-form.tsx';
import { words } from './text.ts';

interface StaffIndicatorProps {
  readonly indicator: IndicatorPage;
  readonly form: FormState;
  readonly mayRecord: boolean;
  /** What was just done, from the address. */
  readonly done: string | undefined;
}

const doneWords = { recorded: staffWords.recorded, corrected: staffWords.corrected } as const;

export function StaffIndicator({ indicator, form, mayRecord, done }: StaffIndicatorProps) {
  const t = useText();
  const address = `/staff/plan/indicators/${indicator.id}`;
  const message = Object.entries(doneWords).find(([name]) => name === done)?.[1];
  return (
    <>
      {message && <Notice kind="success" title={message} />}
      <DescriptionList
        items={[
          { term: words.now, value: <YearValue figure={indicator.current} of={indicator} /> },
          { term: words.target, value: <Figure value={indicator.target} of={indicator} /> },
          { term: words.grade, value: <GradeBadge grade={indicator.judgement.grade} /> },
        ]}
      />
      <p>
        <a href={`/plan/indicators/${indicator.id}`}>{t(staffWords.publicPage)}</a>
      </p>
      {mayRecord && <RecordForm indicator={indicator} form={form} />}
      <History
        indicator={indicator}
        address={address}
        staff
        correctHref={mayRecord ? (entry) => `${address}/observations/${entry.id}` : undefined}
      />
    </>
  );
}
