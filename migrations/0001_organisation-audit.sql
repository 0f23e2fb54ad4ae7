CREATE TABLE "accounts_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"locked_until" timestamp with time zone,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts_identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"account_id" text NOT NULL,
	"assurance" smallint DEFAULT 1 NOT NULL,
	"person" jsonb,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "accounts_identities_account" UNIQUE("provider_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "accounts_invitations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "accounts_invitations_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "accounts_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts_oidc_flows" (
	"state" text PRIMARY KEY NOT NULL,
	"nonce" text NOT NULL,
	"code_verifier" text NOT NULL,
	"return_to" text NOT NULL,
	"user_id" uuid,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts_passkeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text,
	"assurance" smallint DEFAULT 2 NOT NULL,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone,
	CONSTRAINT "accounts_passkeys_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "accounts_second_factors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone,
	CONSTRAINT "accounts_second_factors_user" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "accounts_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"assurance" smallint NOT NULL,
	"method" text NOT NULL,
	"user_agent" text,
	"ip_address" text,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "accounts_sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "accounts_used_codes" (
	"user_id" uuid NOT NULL,
	"code" text NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "accounts_used_codes_user_id_code_pk" PRIMARY KEY("user_id","code")
);
--> statement-breakpoint
CREATE TABLE "accounts_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "accounts_users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "accounts_verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"town" text NOT NULL,
	"seq" bigint NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"read_personal_data" boolean NOT NULL,
	"details" jsonb NOT NULL,
	"request_id" text,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entries_town_seq_pk" PRIMARY KEY("town","seq"),
	CONSTRAINT "audit_entries_hash" UNIQUE("town","hash")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"town" text NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_heads_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "audit_heads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_delegations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"from_staff_id" uuid NOT NULL,
	"to_staff_id" uuid NOT NULL,
	"permissions" text[] NOT NULL,
	"reason" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "organisation_delegations_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "organisation_delegations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_department_names" (
	"town" text NOT NULL,
	"department_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"name" jsonb NOT NULL,
	"telephone" text,
	CONSTRAINT "organisation_department_names_town_department_id_valid_from_pk" PRIMARY KEY("town","department_id","valid_from")
);
--> statement-breakpoint
ALTER TABLE "organisation_department_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_department_successions" (
	"town" text NOT NULL,
	"predecessor_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"effective_on" date NOT NULL,
	CONSTRAINT "organisation_department_successions_town_predecessor_id_successor_id_pk" PRIMARY KEY("town","predecessor_id","successor_id")
);
--> statement-breakpoint
ALTER TABLE "organisation_department_successions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_departments" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "organisation_departments_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "organisation_departments_code" UNIQUE("town","code")
);
--> statement-breakpoint
ALTER TABLE "organisation_departments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_permissions" (
	"town" text NOT NULL,
	"name" text NOT NULL,
	"label" jsonb NOT NULL,
	"second_factor" boolean NOT NULL,
	CONSTRAINT "organisation_permissions_town_name_pk" PRIMARY KEY("town","name")
);
--> statement-breakpoint
ALTER TABLE "organisation_permissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_posts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	"title" text NOT NULL,
	"concurrent" boolean NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "organisation_posts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "organisation_posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_role_assignments" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"role_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "organisation_role_assignments_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "organisation_role_assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_roles" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"label" jsonb NOT NULL,
	"permissions" text[] NOT NULL,
	CONSTRAINT "organisation_roles_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "organisation_roles_name" UNIQUE("town","name")
);
--> statement-breakpoint
ALTER TABLE "organisation_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_staff" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"user_id" text,
	"employee_number" text NOT NULL,
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "organisation_staff_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "organisation_staff_user" UNIQUE("town","user_id"),
	CONSTRAINT "organisation_staff_number" UNIQUE("town","employee_number")
);
--> statement-breakpoint
ALTER TABLE "organisation_staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_transfer_rows" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"transfer_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"department_id" uuid,
	"title" text NOT NULL,
	CONSTRAINT "organisation_transfer_rows_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "organisation_transfer_rows_once" UNIQUE NULLS NOT DISTINCT("town","transfer_id","staff_id","kind","department_id")
);
--> statement-breakpoint
ALTER TABLE "organisation_transfer_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_transfers" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"effective_on" date NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"applied_at" timestamp with time zone,
	CONSTRAINT "organisation_transfers_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "organisation_transfers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts_identities" ADD CONSTRAINT "accounts_identities_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_oidc_flows" ADD CONSTRAINT "accounts_oidc_flows_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_passkeys" ADD CONSTRAINT "accounts_passkeys_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_second_factors" ADD CONSTRAINT "accounts_second_factors_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_sessions" ADD CONSTRAINT "accounts_sessions_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_used_codes" ADD CONSTRAINT "accounts_used_codes_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_delegations" ADD CONSTRAINT "organisation_delegations_town_from_staff_id_organisation_staff_town_id_fk" FOREIGN KEY ("town","from_staff_id") REFERENCES "public"."organisation_staff"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_delegations" ADD CONSTRAINT "organisation_delegations_town_to_staff_id_organisation_staff_town_id_fk" FOREIGN KEY ("town","to_staff_id") REFERENCES "public"."organisation_staff"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_department_names" ADD CONSTRAINT "organisation_department_names_town_department_id_organisation_departments_town_id_fk" FOREIGN KEY ("town","department_id") REFERENCES "public"."organisation_departments"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_department_successions" ADD CONSTRAINT "organisation_department_successions_town_predecessor_id_organisation_departments_town_id_fk" FOREIGN KEY ("town","predecessor_id") REFERENCES "public"."organisation_departments"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_department_successions" ADD CONSTRAINT "organisation_department_successions_town_successor_id_organisation_departments_town_id_fk" FOREIGN KEY ("town","successor_id") REFERENCES "public"."organisation_departments"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_posts" ADD CONSTRAINT "organisation_posts_town_staff_id_organisation_staff_town_id_fk" FOREIGN KEY ("town","staff_id") REFERENCES "public"."organisation_staff"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_posts" ADD CONSTRAINT "organisation_posts_town_department_id_organisation_departments_town_id_fk" FOREIGN KEY ("town","department_id") REFERENCES "public"."organisation_departments"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_role_assignments" ADD CONSTRAINT "organisation_role_assignments_town_staff_id_organisation_staff_town_id_fk" FOREIGN KEY ("town","staff_id") REFERENCES "public"."organisation_staff"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_role_assignments" ADD CONSTRAINT "organisation_role_assignments_town_role_id_organisation_roles_town_id_fk" FOREIGN KEY ("town","role_id") REFERENCES "public"."organisation_roles"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_transfer_rows" ADD CONSTRAINT "organisation_transfer_rows_town_transfer_id_organisation_transfers_town_id_fk" FOREIGN KEY ("town","transfer_id") REFERENCES "public"."organisation_transfers"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_transfer_rows" ADD CONSTRAINT "organisation_transfer_rows_town_staff_id_organisation_staff_town_id_fk" FOREIGN KEY ("town","staff_id") REFERENCES "public"."organisation_staff"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_transfer_rows" ADD CONSTRAINT "organisation_transfer_rows_town_department_id_organisation_departments_town_id_fk" FOREIGN KEY ("town","department_id") REFERENCES "public"."organisation_departments"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_identities_user" ON "accounts_identities" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "accounts_passkeys_user" ON "accounts_passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "accounts_sessions_user" ON "accounts_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "accounts_verifications_identifier" ON "accounts_verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "accounts_verifications_expiry" ON "accounts_verifications" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("town","at","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("town","actor_id","at","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_action" ON "audit_entries" USING btree ("town","action","at","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("town","subject_type","subject_id","at","seq");--> statement-breakpoint
CREATE INDEX "audit_entries_personal" ON "audit_entries" USING btree ("town","at","seq") WHERE read_personal_data;--> statement-breakpoint
CREATE INDEX "organisation_delegations_to" ON "organisation_delegations" USING btree ("town","to_staff_id","valid_to");--> statement-breakpoint
CREATE INDEX "organisation_delegations_from" ON "organisation_delegations" USING btree ("town","from_staff_id","valid_to");--> statement-breakpoint
CREATE INDEX "organisation_posts_staff" ON "organisation_posts" USING btree ("town","staff_id");--> statement-breakpoint
CREATE INDEX "organisation_posts_department" ON "organisation_posts" USING btree ("town","department_id");--> statement-breakpoint
CREATE INDEX "organisation_role_assignments_staff" ON "organisation_role_assignments" USING btree ("town","staff_id");--> statement-breakpoint
CREATE INDEX "organisation_transfers_due" ON "organisation_transfers" USING btree ("town","status","effective_on");--> statement-breakpoint
CREATE POLICY "accounts_invitations_own_town" ON "accounts_invitations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "audit_entries_read" ON "audit_entries" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "audit_entries_append" ON "audit_entries" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "audit_heads_own_town" ON "audit_heads" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_delegations_own_town" ON "organisation_delegations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_department_names_own_town" ON "organisation_department_names" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_department_successions_own_town" ON "organisation_department_successions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_departments_own_town" ON "organisation_departments" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_permissions_own_town" ON "organisation_permissions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_posts_own_town" ON "organisation_posts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_role_assignments_own_town" ON "organisation_role_assignments" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_roles_own_town" ON "organisation_roles" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_staff_own_town" ON "organisation_staff" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_transfer_rows_own_town" ON "organisation_transfer_rows" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_transfers_own_town" ON "organisation_transfers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));