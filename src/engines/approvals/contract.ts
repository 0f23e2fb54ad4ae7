export type { ApprovalFacts, ApprovalKind, ApprovalOutcome, Subject } from './kind.ts';
export { findApprovalKind, listApprovalKinds, registerApprovalKinds } from './registry.ts';
