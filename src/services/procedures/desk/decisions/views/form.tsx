import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { letterField } from '../inputs.ts';
import type { DecisionPage } from '../page.ts';
import { outcomes } from '../rules.ts';
import { outcomeTexts, decisionWords as words } from '../text.ts';

export interface DecisionFormProps {
  readonly page: DecisionPage;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

const decisionHref = ({ record }: DecisionPage) => `/staff/procedures/cases/${record.id}/decision`;

/** What a field shows: what was typed, else what is kept or known. */
function shown({ values, errors }: DecisionFormProps, name: string, known: string | undefined) {
  const value = values ? typedValue(values, name) : known;
  return { name, value, error: errors?.[name] };
}

export function OutcomeTabs({ page }: { page: DecisionPage }) {
  const href = decisionHref(page);
  return (
    <Tabs
      label={words.tabs}
      tabs={outcomes.map((one) => ({ label: outcomeTexts[one], href: `${href}?outcome=${one}` }))}
      current={`${href}?outcome=${page.outcome}`}
    />
  );
}

/** Another template has other blanks, so it is chosen by itself. */
export function TemplateChoice({ page }: { page: DecisionPage }) {
  const t = useText();
  const options = page.templates.map(({ key, content }) => ({
    value: key,
    label: { ja: content.title, en: content.title },
  }));
  const none = { value: 'none', label: words.noTemplate };
  return (
    <form method="get" action={decisionHref(page)} class="desk-inline">
      <input type="hidden" name="outcome" value={page.outcome} />
      <Select
        label={words.template}
        name="template"
        required
        options={page.outcome === 'approve' ? [...options, none] : options}
        value={page.template?.key ?? 'none'}
      />
      <Button variant="secondary">{t(words.use)}</Button>
    </form>
  );
}

/** The blanks of the letter; the sum comes from its own field. */
function Blanks(props: DecisionFormProps) {
  const t = useText();
  const { template, fields } = props.page;
  if (!template) return null;
  return (
    <fieldset class="desk-group">
      <legend>{t(words.letter)}</legend>
      {template.content.fields
        .filter(({ key }) => key !== 'amount')
        .map(({ key, label, sample }) => (
          <TextArea
            key={key}
            label={{ ja: label, en: label }}
            hint={words.sample(sample)}
            rows={(fields[key] ?? '').length > 60 ? 4 : 1}
            {...shown(props, letterField(key), fields[key])}
          />
        ))}
    </fieldset>
  );
}

function Reasons(props: DecisionFormProps) {
  const t = useText();
  const { decision, outcome, appeal } = props.page;
  if (outcome !== 'refuse') return null;
  const reasons = decision?.reasons;
  return (
    <fieldset class="desk-group">
      <legend>{t(words.reasons)}</legend>
      <p>{t(words.reasonsLead)}</p>
      <TextArea
        label={words.rule}
        hint={words.ruleHint}
        required
        rows={2}
        {...shown(props, 'rule', reasons?.rule)}
      />
      <TextArea label={words.facts} required rows={4} {...shown(props, 'facts', reasons?.facts)} />
      <TextArea label={words.appeal} required rows={6} {...shown(props, 'appeal', appeal)} />
    </fieldset>
  );
}

/** The decision, its letter and its reasons. Saving tells nobody. */
export function DecisionForm(props: DecisionFormProps) {
  const t = useText();
  const { page } = props;
  const { decision, outcome, template } = page;
  return (
    <form method="post" action={decisionHref(page)} novalidate>
      <input type="hidden" name="outcome" value={outcome} />
      <input type="hidden" name="template" value={template?.key ?? ''} />
      <input type="hidden" name="version" value={String(decision?.version ?? 0)} />
      {outcome === 'approve' && (
        <TextField
          label={words.amount}
          hint={words.amountHint}
          inputMode="numeric"
          width={12}
          suffix={words.yen}
          {...shown(props, 'amount', decision?.amount?.toString())}
        />
      )}
      <Reasons {...props} />
      <Blanks {...props} />
      <TextArea label={words.comment} rows={3} {...shown(props, 'comment', decision?.comment)} />
      <ButtonRow>
        <Button variant={decision ? 'secondary' : 'primary'}>{t(words.save)}</Button>
      </ButtonRow>
    </form>
  );
}
