import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { conditionWords } from '../../compare/condition-words.ts';
import type { Check, FormDefinition, Rule } from '../../definition/model.ts';
import { labelOf } from '../../prover/finding.ts';
import type { Workbench } from '../queries.ts';
import { builderTexts } from '../text.ts';
import { typedText } from '../typed-text.ts';
import { formHref, Revision, ruleOptions, TextInputs } from './parts.tsx';

const { rules: words, checks: checkWords } = builderTexts;

function Words({ text }: { text: Text }) {
  const t = useText();
  return <>{t(text)}</>;
}

/** All rules of a form, each in words. */
export function RulesPage({ bench }: { bench: Workbench }) {
  const t = useText();
  const { definition, id } = bench;
  const columns: readonly Column<Rule>[] = [
    {
      key: 'label',
      label: words.label,
      rowHeader: true,
      render: ({ name, label }) => (
        <a href={formHref(id, `/rules/${name}`)}>
          <Words text={label} />
        </a>
      ),
    },
    {
      key: 'condition',
      label: words.condition,
      render: ({ condition }) => <Words text={conditionWords(definition, condition)} />,
    },
  ];
  return (
    <>
      {definition.rules.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.caption}
          captionHidden
          columns={columns}
          rows={definition.rules}
          rowKey={({ name }) => name}
        />
      )}
      <ButtonRow>
        <ButtonLink href={formHref(id, '/rules/new')}>{t(words.add)}</ButtonLink>
      </ButtonRow>
    </>
  );
}

function fieldOptions(form: FormDefinition) {
  return form.fields.flatMap((field) => [
    { value: field.key, label: field.label },
    ...(field.kind === 'repeat'
      ? field.fields.map((inner) => ({
          value: `${field.key}.${inner.key}`,
          label: builderTexts.inRow(field.label, inner.label),
        }))
      : []),
  ]);
}

function RemoveCheck({ bench, index }: { bench: Workbench; index: number }) {
  const t = useText();
  return (
    <form method="post" action={formHref(bench.id, '/checks')} class="builder-acts">
      <Revision bench={bench} />
      <Button variant="plain" name="remove" value={String(index)}>
        {t(builderTexts.fields.remove)}
      </Button>
    </form>
  );
}

function AddCheck(props: { bench: Workbench; values?: FormValues; errors?: FieldErrors }) {
  const t = useText();
  const { bench, values, errors } = props;
  return (
    <form method="post" action={formHref(bench.id, '/checks')} class="form" noValidate>
      <ErrorSummary errors={errors} />
      <Revision bench={bench} />
      <Select
        label={checkWords.rule}
        name="rule"
        options={ruleOptions(bench.definition)}
        placeholder={words.choose}
        value={typedValue(values, 'rule')}
        error={errors?.rule}
        required
      />
      <Select
        label={checkWords.field}
        name="field"
        options={fieldOptions(bench.definition)}
        placeholder={words.choose}
        value={typedValue(values, 'field')}
        error={errors?.field}
        required
      />
      <TextInputs
        label={checkWords.message}
        name="message"
        value={values && typedText(values, 'message')}
        error={errors?.['message.ja']}
        required
        long
      />
      <ButtonRow>
        <Button>{t(checkWords.add)}</Button>
      </ButtonRow>
    </form>
  );
}

function checkColumns(bench: Workbench): Column<{ check: Check; index: number }>[] {
  const { definition } = bench;
  return [
    {
      key: 'rule',
      label: checkWords.rule,
      rowHeader: true,
      render: ({ check }) => <Words text={labelOf(definition, { kind: 'rule', id: check.rule })} />,
    },
    {
      key: 'field',
      label: checkWords.field,
      render: ({ check }) => (
        <Words text={labelOf(definition, { kind: 'field', id: check.field })} />
      ),
    },
    {
      key: 'message',
      label: checkWords.message,
      render: ({ check }) => <Words text={check.message} />,
    },
    {
      key: 'acts',
      label: builderTexts.fields.actions,
      render: ({ index }) => <RemoveCheck bench={bench} index={index} />,
    },
  ];
}

/** What is refused across questions. */
export function ChecksPage(props: { bench: Workbench; values?: FormValues; errors?: FieldErrors }) {
  const t = useText();
  const { bench } = props;
  const { checks } = bench.definition;
  return (
    <>
      {checks.length === 0 ? (
        <EmptyState title={checkWords.none} hint={checkWords.noneHint} />
      ) : (
        <DataTable
          caption={checkWords.caption}
          captionHidden
          columns={checkColumns(bench)}
          rows={checks.map((check, index) => ({ check, index }))}
        />
      )}
      <h2>{t(checkWords.add)}</h2>
      <AddCheck {...props} />
    </>
  );
}
