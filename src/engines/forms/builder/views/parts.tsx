import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { Notice } from '#ui/components/notice.tsx';
import { type Option, Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FormDefinition } from '../../definition/model.ts';
import type { Finding } from '../../prover/finding.ts';
import type { Workbench } from '../queries.ts';
import { builderTexts as words } from '../text.ts';
import { FindingsPanel } from './findings.tsx';

export type BuilderTab = 'screens' | 'rules' | 'checks' | 'findings' | 'versions' | 'copy';

export const formHref = (id: string, rest = ''): string => `/staff/forms/${id}${rest}`;

export function tabHref(id: string, tab: BuilderTab): string {
  return tab === 'screens' ? formHref(id) : formHref(id, `/${tab}`);
}

/** English that only repeats the Japanese was never typed. */
function typedIn(text: Text | undefined, language: 'ja' | 'en' | 'easy'): string {
  if (!text || (language === 'en' && text.en === text.ja)) return '';
  return text[language] ?? '';
}

/** A text in the three languages of the town; English may be left out. */
export function TextInputs(props: {
  label: Text;
  name: string;
  value?: Text;
  error?: Text;
  required?: boolean;
  long?: boolean;
}) {
  return (
    <>
      {(['ja', 'en', 'easy'] as const).map((language) => {
        const shared = {
          label: words.labelIn(props.label, words.languages[language]),
          name: `${props.name}.${language}`,
          value: typedIn(props.value, language),
          error: language === 'ja' ? props.error : undefined,
          required: language === 'ja' && props.required,
        };
        return props.long ? (
          <TextArea key={language} rows={3} {...shared} />
        ) : (
          <TextField key={language} width={40} {...shared} />
        );
      })}
    </>
  );
}

export function ruleOptions(form: FormDefinition): Option[] {
  return form.rules.map(({ name, label }) => ({ value: name, label }));
}

export function WhenSelect(props: { form: FormDefinition; label: Text; value?: string }) {
  return (
    <Select
      label={props.label}
      name="when"
      options={ruleOptions(props.form)}
      placeholder={words.screens.always}
      value={props.value}
    />
  );
}

/** Sent with every change, so that two people never overwrite each other. */
export function Revision({ bench }: { bench: Workbench }) {
  return <input type="hidden" name="revision" value={bench.revision} />;
}

export interface FrameProps {
  readonly bench: Workbench;
  readonly tab: BuilderTab;
  readonly findings: readonly Finding[];
  readonly done: boolean;
  /** Why nothing was saved. */
  readonly problem?: Text;
  readonly children: ComponentChildren;
}

/** What stands around every page of one form: what was just done, its parts, its findings. */
export function Frame({ bench, tab, findings, done, problem, children }: FrameProps) {
  const t = useText();
  const { id, definition } = bench;
  const counts: Partial<Record<BuilderTab, number>> = {
    screens: definition.screens.length,
    rules: definition.rules.length,
    checks: definition.checks.length,
    findings: findings.length,
  };
  const tabs = (['screens', 'rules', 'checks', 'findings', 'versions', 'copy'] as const).map(
    (one) => ({ label: words.tabs[one], href: tabHref(id, one), count: counts[one] }),
  );
  return (
    <>
      {problem && (
        <Notice kind="danger" title={words.notSaved}>
          <p>{t(problem)}</p>
        </Notice>
      )}
      {done && <Notice kind="success" title={words.done} />}
      <Tabs label={words.tabs.label} tabs={tabs} current={tabHref(id, tab)} />
      {children}
      {tab !== 'findings' && <FindingsPanel formId={id} findings={findings} />}
    </>
  );
}
