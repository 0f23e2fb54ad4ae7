export { type Accounts, createAccounts } from './accounts.ts';
export { sessionCookie } from './auth.ts';
export { type CurrentSession, identify, sessionOf } from './identify.ts';
export { inviteStaff } from './invitations/commands.ts';
export type { VerifiedPerson } from './oidc/claims.ts';
export { findVerifiedPerson } from './oidc/commands.ts';
export type { Assurance, Method } from './rules.ts';
export { registerPermissions } from './second-factor.ts';
export { addCitizenUser, addStaffUser, type NewUser } from './users.ts';
