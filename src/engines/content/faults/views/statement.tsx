import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { type Statement, selections } from '../model.ts';
import { words } from '../text.ts';
import { AccessibilityTabs } from './faults.tsx';
import { publicWords } from './text.ts';

export interface StatementProps {
  readonly statement: Statement;
  readonly values?: FormValues;
  readonly errors: FieldErrors;
}

export function StatementForm({ statement, values, errors }: StatementProps) {
  const t = useText();
  const shared = (name: keyof Statement) => ({
    name,
    value: typedValue(values, name) ?? statement[name],
    error: errors[name],
  });
  const { items } = publicWords;
  return (
    <>
      <AccessibilityTabs current="/staff/accessibility/statement" />
      <p>{t(words.statementLead)}</p>
      <form method="post" action="/staff/accessibility/statement">
        <h2>{t(publicWords.policy)}</h2>
        <TextArea {...shared('scope')} label={publicWords.scope} rows={3} />
        <DateField {...shared('targetOn')} label={publicWords.targetOn} />
        <TextArea {...shared('exceptions')} label={publicWords.exceptions} rows={4} />
        <TextArea {...shared('plan')} label={publicWords.plan} rows={4} />
        <TextArea {...shared('contact')} label={publicWords.contact} rows={3} />
        <h2>{t(publicWords.test)}</h2>
        <DateField {...shared('declaredOn')} label={items.declared} />
        <DateField {...shared('testedFrom')} label={words.testedFrom} />
        <DateField {...shared('testedUntil')} label={words.testedUntil} />
        <Select
          {...shared('selection')}
          label={items.selection}
          placeholder={publicWords.unset}
          options={selections.map((value) => ({ value, label: publicWords.selections[value] }))}
        />
        <TextArea {...shared('pages')} label={items.addresses} hint={words.pagesHint} rows={8} />
        <Button>{t(words.save)}</Button>
      </form>
    </>
  );
}
