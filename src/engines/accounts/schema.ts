import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { VerifiedPerson } from './oidc/claims.ts';
import type { Assurance, Method } from './rules.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const userId = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** A person, in whichever towns: who is staff where is the organisation engine's to say. */
export const users = pgTable('accounts_users', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** Lower case. People who came through OpenID Connect without an address have one under `.invalid`. */
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  twoFactorEnabled: boolean('two_factor_enabled').default(false),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

export const sessions = pgTable(
  'accounts_sessions',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    token: text('token').notNull().unique(),
    /** How sure we are who it is; see `rules.ts`. */
    assurance: smallint('assurance').$type<Assurance>().notNull(),
    method: text('method').$type<Method>().notNull(),
    userAgent: text('user_agent'),
    /** Never filled: a list of one's own sessions needs no address, and the log keeps none either. */
    ipAddress: text('ip_address'),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [index('accounts_sessions_user').on(t.userId)],
);

/** A way in that is tied to a person: a password, an e-mail address, an account elsewhere. */
export const identities = pgTable(
  'accounts_identities',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    /** `credential`, `email-link` or the issuer of OpenID Connect. */
    providerId: text('provider_id').notNull(),
    /** For OpenID Connect the `sub`, a pseudonym that means nothing to any other service. */
    accountId: text('account_id').notNull(),
    assurance: smallint('assurance').$type<Assurance>().notNull().default(1),
    /** What the issuer vouched for; for prefilled forms. */
    person: jsonb('person').$type<VerifiedPerson>(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    unique('accounts_identities_account').on(t.providerId, t.accountId),
    index('accounts_identities_user').on(t.userId),
  ],
);

/** Short-lived values: e-mail links (hashed), passkey challenges, second steps under way. */
export const verifications = pgTable(
  'accounts_verifications',
  {
    id: uuid('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    index('accounts_verifications_identifier').on(t.identifier),
    index('accounts_verifications_expiry').on(t.expiresAt),
  ],
);

/** TOTP secret and backup codes, both encrypted with the signing key. */
export const secondFactors = pgTable(
  'accounts_second_factors',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').default(true),
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: moment('locked_until'),
  },
  (t) => [unique('accounts_second_factors_user').on(t.userId)],
);

export const passkeys = pgTable(
  'accounts_passkeys',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    name: text('name'),
    assurance: smallint('assurance').$type<Assurance>().notNull().default(2),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull().unique(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull(),
    transports: text('transports'),
    aaguid: text('aaguid'),
    createdAt: moment('created_at'),
  },
  (t) => [index('accounts_passkeys_user').on(t.userId)],
);

/** Attempts to sign in by name. The key is a keyed hash, the same for addresses that nobody has. */
export const attempts = pgTable('accounts_attempts', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lockedUntil: moment('locked_until'),
  lastAt: moment('last_at').notNull(),
});

/** One-time codes that were entered; none is taken twice (RFC 6238, section 5.2). */
export const usedCodes = pgTable(
  'accounts_used_codes',
  {
    userId: userId(),
    code: text('code').notNull(),
    usedAt: moment('used_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.code] })],
);

/** Sign-ins through OpenID Connect that have left for the issuer; taken once when they come back. */
export const oidcFlows = pgTable('accounts_oidc_flows', {
  /** SHA-256 of the state. */
  state: text('state').primaryKey(),
  nonce: text('nonce').notNull(),
  codeVerifier: text('code_verifier').notNull(),
  returnTo: text('return_to').notNull(),
  /** Set when a person who is signed in ties one more identity to the account. */
  userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: moment('expires_at').notNull(),
});

/** Invitations of staff. The link is signed over this row; nothing that opens it is stored. */
export const invitations = townTable(
  'accounts_invitations',
  {
    id: uuid('id').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** The member of staff this becomes the user of. */
    staffId: uuid('staff_id').notNull(),
    invitedBy: uuid('invited_by'),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    revokedAt: moment('revoked_at'),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);
