import { Badge } from '#ui/components/badge.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Finding } from '../../prover/finding.ts';
import type { Proof } from '../../prover/prove.ts';
import { builderTexts } from '../text.ts';

const { findings: words } = builderTexts;

/** Where a finding can be mended. */
export function findingHref(formId: string, { where }: Finding): string {
  const base = `/staff/forms/${formId}`;
  if (where.kind === 'screen') return `${base}?screen=${encodeURIComponent(where.id)}`;
  if (where.kind === 'field') return `${base}/fields/${encodeURIComponent(where.id)}`;
  return where.kind === 'rule' ? `${base}/rules/${encodeURIComponent(where.id)}` : base;
}

function FindingList({ formId, findings }: { formId: string; findings: readonly Finding[] }) {
  const t = useText();
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.kind} ${finding.where.id}`}>
          {finding.severity === 'error' ? (
            <Badge tone="danger">{t(words.error)}</Badge>
          ) : (
            <Badge tone="warning">{t(words.warning)}</Badge>
          )}{' '}
          <a href={findingHref(formId, finding)}>{t(finding.message)}</a>
        </li>
      ))}
    </ul>
  );
}

function counts(findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

const fewest = 5;

/** The first findings, beside whatever is being edited. */
export function FindingsPanel(props: { formId: string; findings: readonly Finding[] }) {
  const t = useText();
  const { formId, findings } = props;
  if (findings.length === 0) return null;
  const { errors, warnings } = counts(findings);
  return (
    <section class="findings-panel" aria-labelledby="findings-panel">
      <h2 id="findings-panel">{t(words.panel)}</h2>
      <p>
        {errors > 0 && <Badge tone="danger">{t(words.errors(errors))}</Badge>}{' '}
        {warnings > 0 && <Badge tone="warning">{t(words.warnings(warnings))}</Badge>}
      </p>
      <FindingList formId={formId} findings={findings.slice(0, fewest)} />
      {findings.length > fewest && <a href={`/staff/forms/${formId}/findings`}>{t(words.more)}</a>}
    </section>
  );
}

/** Everything that the prover found, and how it looked. */
export function FindingsPage({ formId, proof }: { formId: string; proof: Proof }) {
  const { findings, applicants, paths } = proof;
  return (
    <>
      {applicants > 0 && <Notice kind="info" title={words.walked(applicants, paths)} />}
      {findings.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <FindingList formId={formId} findings={findings} />
      )}
    </>
  );
}
