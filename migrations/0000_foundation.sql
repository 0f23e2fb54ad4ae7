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
CREATE TABLE "measures_series" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"measure" text NOT NULL,
	"key" text NOT NULL,
	"params" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "measures_series_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "measures_series_key" UNIQUE("town","measure","key")
);
--> statement-breakpoint
ALTER TABLE "measures_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measures_snapshots" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"day" date NOT NULL,
	"version" integer NOT NULL,
	"value" double precision,
	"numerator" double precision,
	"denominator" double precision,
	"computed_at" timestamp with time zone NOT NULL,
	"replaces" uuid,
	CONSTRAINT "measures_snapshots_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "measures_snapshots_version" UNIQUE("town","series_id","day","version")
);
--> statement-breakpoint
ALTER TABLE "measures_snapshots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measures_stale_marks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"measure" text NOT NULL,
	"from_day" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "measures_stale_marks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "measures_stale_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"declared" boolean NOT NULL,
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
CREATE TABLE "organisation_towns" (
	"town" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"prefecture" jsonb NOT NULL,
	"hosts" text[] DEFAULT '{}' NOT NULL,
	"accent" text DEFAULT 'green' NOT NULL,
	"contact" jsonb NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation_towns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "files_objects" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "files_objects_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "files_objects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "http_idempotency" (
	"town" text NOT NULL,
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "http_idempotency_town_scope_key_pk" PRIMARY KEY("town","scope","key")
);
--> statement-breakpoint
ALTER TABLE "http_idempotency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "http_rate_limits" (
	"town" text NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"hits" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "http_rate_limits_town_name_key_pk" PRIMARY KEY("town","name","key")
);
--> statement-breakpoint
ALTER TABLE "http_rate_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobs_outbox" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone,
	"next_try_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "jobs_outbox_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "jobs_outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_evaluation_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"evaluation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"comment" text,
	"content" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_evaluation_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "plan_evaluation_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_evaluations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"policy" integer NOT NULL,
	"fiscal_year" integer NOT NULL,
	"step" text NOT NULL,
	"version" integer NOT NULL,
	"sample" boolean NOT NULL,
	"results" text NOT NULL,
	"follow_up" text NOT NULL,
	"budget_yen" bigint,
	"actual_yen" bigint,
	"worked" text NOT NULL,
	"issues" text NOT NULL,
	"decision" text,
	"next_changes" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "plan_evaluations_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "plan_evaluations_year" UNIQUE("town","fiscal_year","policy")
);
--> statement-breakpoint
ALTER TABLE "plan_evaluations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_basic_policies" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" jsonb NOT NULL,
	CONSTRAINT "plan_basic_policies_town_plan_id_number_pk" PRIMARY KEY("town","plan_id","number")
);
--> statement-breakpoint
ALTER TABLE "plan_basic_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_definitions" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"indicator_id" text NOT NULL,
	"policy" integer NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"outcome_kind" text,
	"name" jsonb NOT NULL,
	"unit" text NOT NULL,
	"decimals" integer NOT NULL,
	"baseline" numeric,
	"target" numeric NOT NULL,
	"direction" text NOT NULL,
	"counting" text NOT NULL,
	"measure" text NOT NULL,
	"params" jsonb NOT NULL,
	CONSTRAINT "plan_definitions_town_plan_id_indicator_id_pk" PRIMARY KEY("town","plan_id","indicator_id")
);
--> statement-breakpoint
ALTER TABLE "plan_definitions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_indicators" (
	"town" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_indicators_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "plan_indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_initiatives" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"policy" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"department" text,
	"items" text[] NOT NULL,
	CONSTRAINT "plan_initiatives_town_plan_id_policy_position_pk" PRIMARY KEY("town","plan_id","policy","position")
);
--> statement-breakpoint
ALTER TABLE "plan_initiatives" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_observations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"indicator_id" text NOT NULL,
	"value" numeric,
	"as_of" date NOT NULL,
	"origin" text NOT NULL,
	"numerator" numeric,
	"denominator" numeric,
	"source_note" text,
	"file_id" uuid,
	"sample" boolean NOT NULL,
	"corrects" uuid,
	"reason" text,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"idempotency_key" text NOT NULL,
	CONSTRAINT "plan_observations_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "plan_observations_key" UNIQUE("town","idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "plan_observations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_plans" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"baseline_year" integer NOT NULL,
	"target_year" integer NOT NULL,
	"goal_number" integer NOT NULL,
	"goal_name" jsonb NOT NULL,
	"challenges" jsonb NOT NULL,
	"roles" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"imported_by" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_plans_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "plan_plans_revision" UNIQUE("town","revision")
);
--> statement-breakpoint
ALTER TABLE "plan_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_policies" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"basic_policy" integer NOT NULL,
	"name" jsonb NOT NULL,
	"roles" jsonb NOT NULL,
	CONSTRAINT "plan_policies_town_plan_id_number_pk" PRIMARY KEY("town","plan_id","number")
);
--> statement-breakpoint
ALTER TABLE "plan_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_policy_departments" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"policy" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"department_id" uuid,
	CONSTRAINT "plan_policy_departments_town_plan_id_policy_position_pk" PRIMARY KEY("town","plan_id","policy","position")
);
--> statement-breakpoint
ALTER TABLE "plan_policy_departments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_reminders" (
	"town" text NOT NULL,
	"subject" text NOT NULL,
	"stage" text NOT NULL,
	"due" date NOT NULL,
	"reminded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_reminders_town_subject_stage_due_pk" PRIMARY KEY("town","subject","stage","due")
);
--> statement-breakpoint
ALTER TABLE "plan_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_year_figures" (
	"town" text NOT NULL,
	"indicator_id" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"observation_id" uuid NOT NULL,
	"value" numeric NOT NULL,
	"as_of" date NOT NULL,
	"origin" text NOT NULL,
	"sample" boolean NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_year_figures_town_indicator_id_fiscal_year_pk" PRIMARY KEY("town","indicator_id","fiscal_year")
);
--> statement-breakpoint
ALTER TABLE "plan_year_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts_identities" ADD CONSTRAINT "accounts_identities_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_oidc_flows" ADD CONSTRAINT "accounts_oidc_flows_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_passkeys" ADD CONSTRAINT "accounts_passkeys_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_second_factors" ADD CONSTRAINT "accounts_second_factors_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_sessions" ADD CONSTRAINT "accounts_sessions_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts_used_codes" ADD CONSTRAINT "accounts_used_codes_user_id_accounts_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures_snapshots" ADD CONSTRAINT "measures_snapshots_series" FOREIGN KEY ("town","series_id") REFERENCES "public"."measures_series"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures_snapshots" ADD CONSTRAINT "measures_snapshots_replaces" FOREIGN KEY ("town","replaces") REFERENCES "public"."measures_snapshots"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "plan_evaluation_events" ADD CONSTRAINT "plan_evaluation_events_town_evaluation_id_plan_evaluations_town_id_fk" FOREIGN KEY ("town","evaluation_id") REFERENCES "public"."plan_evaluations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_basic_policies" ADD CONSTRAINT "plan_basic_policies_town_plan_id_plan_plans_town_id_fk" FOREIGN KEY ("town","plan_id") REFERENCES "public"."plan_plans"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_definitions" ADD CONSTRAINT "plan_definitions_town_plan_id_policy_plan_policies_town_plan_id_number_fk" FOREIGN KEY ("town","plan_id","policy") REFERENCES "public"."plan_policies"("town","plan_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_definitions" ADD CONSTRAINT "plan_definitions_town_indicator_id_plan_indicators_town_id_fk" FOREIGN KEY ("town","indicator_id") REFERENCES "public"."plan_indicators"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_initiatives" ADD CONSTRAINT "plan_initiatives_town_plan_id_policy_plan_policies_town_plan_id_number_fk" FOREIGN KEY ("town","plan_id","policy") REFERENCES "public"."plan_policies"("town","plan_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_observations" ADD CONSTRAINT "plan_observations_town_indicator_id_plan_indicators_town_id_fk" FOREIGN KEY ("town","indicator_id") REFERENCES "public"."plan_indicators"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_observations" ADD CONSTRAINT "plan_observations_town_corrects_plan_observations_town_id_fk" FOREIGN KEY ("town","corrects") REFERENCES "public"."plan_observations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_policies" ADD CONSTRAINT "plan_policies_town_plan_id_basic_policy_plan_basic_policies_town_plan_id_number_fk" FOREIGN KEY ("town","plan_id","basic_policy") REFERENCES "public"."plan_basic_policies"("town","plan_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_policy_departments" ADD CONSTRAINT "plan_policy_departments_town_plan_id_policy_plan_policies_town_plan_id_number_fk" FOREIGN KEY ("town","plan_id","policy") REFERENCES "public"."plan_policies"("town","plan_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_year_figures" ADD CONSTRAINT "plan_year_figures_town_indicator_id_plan_indicators_town_id_fk" FOREIGN KEY ("town","indicator_id") REFERENCES "public"."plan_indicators"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_year_figures" ADD CONSTRAINT "plan_year_figures_town_observation_id_plan_observations_town_id_fk" FOREIGN KEY ("town","observation_id") REFERENCES "public"."plan_observations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "measures_stale_marks_measure" ON "measures_stale_marks" USING btree ("town","measure","from_day");--> statement-breakpoint
CREATE INDEX "organisation_delegations_to" ON "organisation_delegations" USING btree ("town","to_staff_id","valid_to");--> statement-breakpoint
CREATE INDEX "organisation_delegations_from" ON "organisation_delegations" USING btree ("town","from_staff_id","valid_to");--> statement-breakpoint
CREATE INDEX "organisation_posts_staff" ON "organisation_posts" USING btree ("town","staff_id");--> statement-breakpoint
CREATE INDEX "organisation_posts_department" ON "organisation_posts" USING btree ("town","department_id");--> statement-breakpoint
CREATE INDEX "organisation_role_assignments_staff" ON "organisation_role_assignments" USING btree ("town","staff_id");--> statement-breakpoint
CREATE INDEX "organisation_transfers_due" ON "organisation_transfers" USING btree ("town","status","effective_on");--> statement-breakpoint
CREATE INDEX "http_idempotency_created_at" ON "http_idempotency" USING btree ("town","created_at");--> statement-breakpoint
CREATE INDEX "http_rate_limits_ends_at" ON "http_rate_limits" USING btree ("town","ends_at");--> statement-breakpoint
CREATE INDEX "jobs_outbox_by_status" ON "jobs_outbox" USING btree ("town","status","created_at");--> statement-breakpoint
CREATE INDEX "jobs_outbox_due" ON "jobs_outbox" USING btree ("town","channel","next_try_at") WHERE status IN ('waiting', 'failed', 'sending');--> statement-breakpoint
CREATE INDEX "plan_evaluation_events_sheet" ON "plan_evaluation_events" USING btree ("town","evaluation_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_observations_corrects" ON "plan_observations" USING btree ("town","corrects") WHERE "plan_observations"."corrects" is not null;--> statement-breakpoint
CREATE INDEX "plan_observations_series" ON "plan_observations" USING btree ("town","indicator_id","as_of" DESC NULLS LAST,"recorded_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "accounts_invitations_own_town" ON "accounts_invitations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "audit_entries_read" ON "audit_entries" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "audit_entries_append" ON "audit_entries" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "audit_heads_own_town" ON "audit_heads" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "measures_series_own_town" ON "measures_series" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "measures_snapshots_read" ON "measures_snapshots" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "measures_snapshots_append" ON "measures_snapshots" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "measures_stale_marks_own_town" ON "measures_stale_marks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_delegations_own_town" ON "organisation_delegations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_department_names_own_town" ON "organisation_department_names" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_department_successions_own_town" ON "organisation_department_successions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_departments_own_town" ON "organisation_departments" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_permissions_own_town" ON "organisation_permissions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_posts_own_town" ON "organisation_posts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_role_assignments_own_town" ON "organisation_role_assignments" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_roles_own_town" ON "organisation_roles" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_staff_own_town" ON "organisation_staff" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_towns_own_town" ON "organisation_towns" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_transfer_rows_own_town" ON "organisation_transfer_rows" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "organisation_transfers_own_town" ON "organisation_transfers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "files_objects_own_town" ON "files_objects" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "http_idempotency_own_town" ON "http_idempotency" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "http_rate_limits_own_town" ON "http_rate_limits" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "jobs_outbox_own_town" ON "jobs_outbox" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_evaluation_events_read" ON "plan_evaluation_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_evaluation_events_append" ON "plan_evaluation_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_evaluations_own_town" ON "plan_evaluations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_basic_policies_read" ON "plan_basic_policies" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_basic_policies_append" ON "plan_basic_policies" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_definitions_read" ON "plan_definitions" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_definitions_append" ON "plan_definitions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_indicators_own_town" ON "plan_indicators" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_initiatives_read" ON "plan_initiatives" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_initiatives_append" ON "plan_initiatives" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_observations_read" ON "plan_observations" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_observations_append" ON "plan_observations" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_plans_read" ON "plan_plans" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_plans_append" ON "plan_plans" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_policies_read" ON "plan_policies" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_policies_append" ON "plan_policies" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_policy_departments_read" ON "plan_policy_departments" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_policy_departments_append" ON "plan_policy_departments" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_reminders_read" ON "plan_reminders" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_reminders_append" ON "plan_reminders" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_year_figures_own_town" ON "plan_year_figures" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));