import { Badge } from '#ui/components/badge.tsx';
import { useText } from '#ui/language.tsx';
import { findCaseType } from '../../registry.ts';

/** The state of a case in the words of its type; those for the applicant where `applicant` is set. */
export function CaseStateBadge(props: { type: string; state: string; applicant?: boolean }) {
  const t = useText();
  const state = findCaseType(props.type)?.states[props.state];
  if (!state) return <Badge tone="neutral">{props.state}</Badge>;
  return <Badge tone={state.tone}>{t(props.applicant ? state.applicant : state.label)}</Badge>;
}
