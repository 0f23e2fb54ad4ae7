import type { Finding, Override } from './finding.ts';
import { isRuleName, type Overridable, rules } from './rules.ts';

/** Who may let it stand with a reason; a rule that is unknown here, nobody. */
export function overridableBy({ rule }: Pick<Finding, 'rule'>): Overridable {
  return isRuleName(rule) ? rules[rule].overridable : 'nobody';
}

/** True when somebody with or without the permission `content.override` may answer for the finding. */
export function mayOverride(finding: Pick<Finding, 'rule'>, hasPermission: boolean): boolean {
  const by = overridableBy(finding);
  return by === 'author' || (by === 'permission' && hasPermission);
}

const answers = (finding: Finding, override: Override): boolean =>
  override.rule === finding.rule &&
  override.excerpt === finding.place.excerpt &&
  override.reason.trim() !== '';

/**
 * What still stops a publication: errors and warnings for which nobody answers. It is called in the
 * transaction that publishes, whatever way the content came; advice stops nothing.
 */
export function gate(findings: readonly Finding[], overrides: readonly Override[]): Finding[] {
  return findings.filter((finding) => {
    if (finding.severity === 'advice') return false;
    if (overridableBy(finding) === 'nobody') return true;
    return !overrides.some((override) => answers(finding, override));
  });
}
