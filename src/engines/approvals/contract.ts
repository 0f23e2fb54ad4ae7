export type { RouteStep } from './chain/model.ts';
export { type Chain, type ChainQuery, type ChainStep, previewChain } from './chain/preview.ts';
export { requestApproval } from './drafts/commands.ts';
export type { NewDraft } from './drafts/inputs.ts';
export {
  type Approval,
  type ApprovalStep,
  findApproval,
  getApproval,
  isBeforeApprovers,
} from './drafts/queries.ts';
export { countWaiting } from './inbox/queries.ts';
export type { ApprovalFacts, ApprovalKind, ApprovalOutcome, Subject } from './kind.ts';
export { findApprovalKind, listApprovalKinds, registerApprovalKinds } from './registry.ts';
export { readAfterwards, returnDraft, stampDraft, takeBackDraft } from './stamps/commands.ts';
export { ChainPreview } from './views/chain.tsx';
export { ApprovalPanel } from './views/panel.tsx';
