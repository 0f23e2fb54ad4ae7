import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { conditionTexts } from '../../compare/text.ts';
import type { FormDefinition } from '../../definition/model.ts';
import type { Workbench } from '../queries.ts';
import { type RuleNode, subjectField, subjectsOf, testsFor } from '../rule-tree.ts';
import { builderTexts } from '../text.ts';
import { DayInputs } from './day-inputs.tsx';
import { formHref, Revision, TextInputs } from './parts.tsx';

const { rules: words } = builderTexts;
type Group = Exclude<RuleNode, { type: 'test' }>;
type Row = Extract<RuleNode, { type: 'test' }>;

interface Place {
  readonly form: FormDefinition;
  readonly path: string;
  readonly errors?: FieldErrors;
  /** The rule that is edited: it cannot stand on itself. */
  readonly rule?: string;
}

const yesNo = [
  { value: 'true', label: conditionTexts.yes },
  { value: 'false', label: conditionTexts.no },
];

function Value({ form, path, errors, node }: Place & { node: Row }) {
  const { subject, test, values } = node;
  if (test === '' || test === 'answered' || test === 'unanswered') return null;
  const shared = { label: words.value, name: `${path}.value`, error: errors?.[`${path}.value`] };
  const field = subjectField(form, subject);
  if (field?.kind === 'date') {
    const name = `${path}.day`;
    return (
      <DayInputs
        label={words.value}
        name={name}
        value={node.day}
        form={form}
        error={errors?.[name]}
      />
    );
  }
  if (field && 'options' in field) {
    return <Checkboxes {...shared} options={field.options} values={values} />;
  }
  const ticked = ['yes-no', 'consent', 'declaration'].includes(field?.kind ?? '');
  if (ticked) return <Radios {...shared} options={yesNo} value={values[0]} />;
  return <TextField {...shared} value={values[0] ?? ''} width={12} />;
}

function TestRow({ node, ...place }: Place & { node: Row }) {
  const t = useText();
  const { form, path, errors, rule } = place;
  const tests = testsFor(form, node.subject);
  const chosen = node.test || tests[0] || '';
  return (
    <li class="rule-row">
      <input type="hidden" name={`${path}.type`} value="test" />
      <Select
        label={words.subject}
        name={`${path}.subject`}
        options={subjectsOf(form, rule).map(({ subject, label }) => ({ value: subject, label }))}
        placeholder={words.choose}
        value={node.subject}
        error={errors?.[`${path}.subject`]}
      />
      {tests.length > 0 && (
        <Select
          label={words.test}
          name={`${path}.test`}
          options={tests.map((value) => ({ value, label: builderTexts.tests[value] }))}
          value={chosen}
          error={errors?.[`${path}.test`]}
        />
      )}
      <Value {...place} node={{ ...node, test: chosen }} />
      <div class="rule-acts">
        <Button variant="plain" name="act" value={`refresh:${path}`}>
          {t(words.refresh)}
        </Button>
        <Button variant="plain" name="act" value={`remove:${path}`}>
          {t(words.removeRow)}
        </Button>
      </div>
    </li>
  );
}

const groups = (['all', 'any', 'none'] as const).map((value) => ({
  value,
  label: words.groups[value],
}));

function GroupActs({ path }: { path: string }) {
  const t = useText();
  return (
    <div class="rule-acts">
      <Button variant="plain" name="act" value={`add:${path}`}>
        {t(words.addRow)}
      </Button>
      <Button variant="plain" name="act" value={`group:${path}`}>
        {t(words.addGroup)}
      </Button>
      {path !== 'n' && (
        <Button variant="plain" name="act" value={`remove:${path}`}>
          {t(words.removeGroup)}
        </Button>
      )}
    </div>
  );
}

function GroupRows({ node, ...place }: Place & { node: Group }) {
  const t = useText();
  const { path, errors } = place;
  return (
    <fieldset class="rule-group">
      <legend class="visually-hidden">{t(words.group)}</legend>
      <input type="hidden" name={`${path}.count`} value={String(node.parts.length)} />
      <Select
        label={words.group}
        name={`${path}.type`}
        options={groups}
        value={node.type}
        error={errors?.[`${path}.type`]}
      />
      <ul>
        {node.parts.map((part, index) => {
          const inner = { ...place, path: `${path}.${index}` };
          return part.type === 'test' ? (
            <TestRow key={inner.path} {...inner} node={part} />
          ) : (
            <li key={inner.path}>
              <GroupRows {...inner} node={part} />
            </li>
          );
        })}
      </ul>
      <GroupActs path={path} />
    </fieldset>
  );
}

export interface RuleEditorProps {
  readonly bench: Workbench;
  /** Empty for a new rule. */
  readonly name: string;
  readonly label?: Text;
  readonly root: RuleNode;
  readonly errors?: FieldErrors;
}

/**
 * The rows of one condition. Every button sends the whole page and it comes back with one row more or
 * less; nothing is stored before it is saved.
 */
export function RuleEditor({ bench, name, label, root, errors }: RuleEditorProps) {
  const t = useText();
  const place = { form: bench.definition, path: 'n', errors, rule: name };
  return (
    <form
      method="post"
      action={formHref(bench.id, `/rules/${name || 'new'}`)}
      class="form rule-editor"
      noValidate
    >
      {/* Enter in a field presses the first button: it must be the one that saves. */}
      <button class="visually-hidden" type="submit" name="act" value="save" tabIndex={-1}>
        {t(words.save)}
      </button>
      <ErrorSummary errors={errors} />
      <Revision bench={bench} />
      <TextInputs
        label={words.label}
        name="label"
        value={label}
        error={errors?.['label.ja']}
        required
      />
      {root.type !== 'test' && <GroupRows {...place} node={root} />}
      <ButtonRow>
        <Button name="act" value="save">
          {t(words.save)}
        </Button>
        {name !== '' && (
          <Button variant="danger" name="act" value="delete">
            {t(words.remove)}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}
