import { Hono } from 'hono';
import { AppError, notFound } from '#platform/errors.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { Check, Condition, FormDefinition } from '../definition/model.ts';
import { freshName } from './fresh-name.ts';
import type { Workbench } from './queries.ts';
import { isRuleUsed } from './references.ts';
import { conditionOf, editNode, emptyTest, type RuleNode, readNode, rootOf } from './rule-tree.ts';
import { builderTexts as words } from './text.ts';
import { typedText } from './typed-text.ts';
import { ChecksPage } from './views/checks.tsx';
import { desk, type Trouble, tryChange, workbenchOf } from './views/desk.tsx';
import { formHref } from './views/parts.tsx';
import { RuleEditor } from './views/rule-editor.tsx';
import { RulesPage } from './views/rules.tsx';

export const ruleRoutes = new Hono<HttpEnv>();
const build = permit('forms.build');
const firstRows: RuleNode = { type: 'all', parts: [emptyTest] };

ruleRoutes.get('/forms/:id/rules', build, async (c) => {
  const bench = await workbenchOf(c);
  return desk(c, bench, { tab: 'rules' }, <RulesPage bench={bench} />);
});

interface Editing {
  readonly label?: Text;
  readonly root: RuleNode;
  readonly trouble?: Trouble;
}

async function editor(c: HttpContext, name: string, typed?: Editing): Promise<Response> {
  const bench = await workbenchOf(c);
  const rule = bench.definition.rules.find((one) => one.name === name);
  if (name !== '' && !rule) throw notFound(words.rules.label);
  const root = typed?.root ?? (rule ? rootOf(rule.condition) : firstRows);
  const label = typed ? typed.label : rule?.label;
  const title = rule?.label ?? words.rules.add;
  return desk(
    c,
    bench,
    { tab: 'rules', title, trouble: typed?.trouble },
    <RuleEditor
      bench={bench}
      name={name}
      label={label}
      root={root}
      errors={typed?.trouble?.errors}
    />,
  );
}

const nameOf = (c: HttpContext): string => {
  const name = c.req.param('rule') ?? '';
  return name === 'new' ? '' : name;
};

ruleRoutes.get('/forms/:id/rules/:rule', build, (c) => editor(c, nameOf(c)));

function withRule(
  form: FormDefinition,
  name: string,
  rule: { readonly label: Text; readonly condition: Condition },
): FormDefinition {
  if (name !== '') {
    const rules = form.rules.map((one) => (one.name === name ? { name, ...rule } : one));
    return { ...form, rules };
  }
  const taken = new Set(form.rules.map((one) => one.name));
  return { ...form, rules: [...form.rules, { name: freshName('rule', taken), ...rule }] };
}

function withoutRule(form: FormDefinition, name: string): FormDefinition {
  if (isRuleUsed(form, name)) {
    const reason = { code: 'rule-in-use', text: words.rules.inUse };
    throw new AppError('rule-violation', reason);
  }
  return { ...form, rules: form.rules.filter((rule) => rule.name !== name) };
}

async function saveRule(c: HttpContext, values: FormValues, root: RuleNode): Promise<Response> {
  const name = nameOf(c);
  const { definition } = await workbenchOf(c);
  const label = typedText(values, 'label');
  const read = conditionOf(definition, root);
  const errors: FieldErrors = {
    ...(label ? {} : { 'label.ja': words.errors.label }),
    ...read.errors,
  };
  if (!label || Object.keys(errors).length > 0) {
    return editor(c, name, { label, root, trouble: { errors, status: 422 } });
  }
  const trouble = await tryChange(c, {
    revision: typedValue(values, 'revision'),
    change: (form) => withRule(form, name, { label, condition: read.condition }),
  });
  if (trouble) return editor(c, name, { label, root, trouble });
  return c.redirect(formHref(c.req.param('id') ?? '', '/rules?done=1'), 303);
}

ruleRoutes.post('/forms/:id/rules/:rule', build, async (c) => {
  const values = await readForm(c);
  const act = typedValue(values, 'act');
  const root = readNode(values);
  if (act === 'save' || act === '') return saveRule(c, values, root);
  const name = nameOf(c);
  if (act !== 'delete') {
    const label = typedText(values, 'label');
    return editor(c, name, { label, root: editNode(root, act) });
  }
  const trouble = await tryChange(c, {
    revision: typedValue(values, 'revision'),
    change: (form) => withoutRule(form, name),
  });
  if (trouble) return editor(c, name, { label: typedText(values, 'label'), root, trouble });
  return c.redirect(formHref(c.req.param('id'), '/rules?done=1'), 303);
});

/** The check that `edit` names, by its place; undefined for a new one and for one that is gone. */
function editedOf({ definition }: Workbench, typed: string): number | undefined {
  return /^\d{1,4}$/.test(typed) && definition.checks[Number(typed)] ? Number(typed) : undefined;
}

function valuesOf({ rule, field, message }: Check): FormValues {
  const words = Object.entries(message).map(([language, text]) => [`message.${language}`, text]);
  return { rule, field, ...Object.fromEntries(words) };
}

async function checksPage(c: HttpContext, values?: FormValues, trouble?: Trouble) {
  const bench = await workbenchOf(c);
  const edited = editedOf(bench, values ? typedValue(values, 'edit') : (c.req.query('edit') ?? ''));
  const stored = edited === undefined ? undefined : bench.definition.checks[edited];
  const shown = values ?? (stored && valuesOf(stored));
  const body = <ChecksPage {...{ bench, edited, values: shown, errors: trouble?.errors }} />;
  return desk(c, bench, { tab: 'checks', trouble }, body);
}

ruleRoutes.get('/forms/:id/checks', build, (c) => checksPage(c));

function checkChange(values: FormValues, message: Text | undefined) {
  const [rule, field] = [typedValue(values, 'rule'), typedValue(values, 'field')];
  const [edit, remove] = [typedValue(values, 'edit'), typedValue(values, 'remove')];
  return (form: FormDefinition): FormDefinition => {
    if (remove !== '') {
      return { ...form, checks: form.checks.filter((_, index) => String(index) !== remove) };
    }
    if (!message) return form;
    const check = { rule, field, message };
    const checks =
      edit === ''
        ? [...form.checks, check]
        : form.checks.map((one, index) => (String(index) === edit ? check : one));
    return { ...form, checks };
  };
}

ruleRoutes.post('/forms/:id/checks', build, async (c) => {
  const values = await readForm(c);
  const message = typedText(values, 'message');
  const removes = typedValue(values, 'remove') !== '';
  const errors: FieldErrors = {
    ...(typedValue(values, 'rule') ? {} : { rule: words.errors.chooseRule }),
    ...(typedValue(values, 'field') ? {} : { field: words.errors.chooseField }),
    ...(message ? {} : { 'message.ja': words.errors.message }),
  };
  if (!removes && Object.keys(errors).length > 0) {
    return checksPage(c, values, { errors, status: 422 });
  }
  const revision = typedValue(values, 'revision');
  const trouble = await tryChange(c, { revision, change: checkChange(values, message) });
  if (trouble) return checksPage(c, values, trouble);
  return c.redirect(formHref(c.req.param('id'), '/checks?done=1'), 303);
});
