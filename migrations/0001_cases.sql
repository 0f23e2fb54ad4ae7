CREATE TABLE "approvals_drafts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"fiscal_year" integer NOT NULL,
	"serial" integer NOT NULL,
	"kind" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"title" text NOT NULL,
	"department_id" uuid NOT NULL,
	"drafter_staff_id" uuid NOT NULL,
	"amount" bigint,
	"route_id" uuid NOT NULL,
	"state" text NOT NULL,
	"round" integer NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "approvals_drafts_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "approvals_drafts_number" UNIQUE("town","fiscal_year","serial")
);
--> statement-breakpoint
ALTER TABLE "approvals_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"step" text,
	"staff_id" uuid,
	"in_place_of" uuid,
	"returned_to" text,
	"comment" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "approvals_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "approvals_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals_numbers" (
	"town" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "approvals_numbers_town_fiscal_year_pk" PRIMARY KEY("town","fiscal_year")
);
--> statement-breakpoint
ALTER TABLE "approvals_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals_routes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"department_id" uuid,
	"name" text NOT NULL,
	"amount_from" bigint NOT NULL,
	"amount_to" bigint,
	"steps" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"replaces" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "approvals_routes_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "approvals_routes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals_steps" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"place" integer NOT NULL,
	"group" integer NOT NULL,
	"label" text NOT NULL,
	"mode" text NOT NULL,
	"final" boolean NOT NULL,
	"titles" text[] NOT NULL,
	"department_id" uuid,
	"permission" text,
	"state" text NOT NULL,
	"skipped" text,
	"opened_at" timestamp with time zone,
	"stamped_at" timestamp with time zone,
	"stamped_by" uuid,
	"stamped_for" uuid,
	"read_at" timestamp with time zone,
	"carried" boolean NOT NULL,
	CONSTRAINT "approvals_steps_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "approvals_steps_place" UNIQUE("town","draft_id","round","place")
);
--> statement-breakpoint
ALTER TABLE "approvals_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_corrections" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"reason" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_by" uuid,
	"answer_by" date,
	"submission_before" uuid,
	"submission_after" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "cases_corrections_town_case_id_round_pk" PRIMARY KEY("town","case_id","round")
);
--> statement-breakpoint
ALTER TABLE "cases_corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_events" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"key" text,
	"kind" text NOT NULL,
	"action" text,
	"from_state" text,
	"to_state" text,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"payload" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "cases_events_town_case_id_seq_pk" PRIMARY KEY("town","case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "cases_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_keys" (
	"town" text NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cases_keys_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "cases_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_links" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "cases_links_town_case_id_other_id_pk" PRIMARY KEY("town","case_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "cases_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_notes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"author_staff_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"asked_department_id" uuid,
	"asked_staff_id" uuid,
	"due_on" date,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "cases_notes_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "cases_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_reasons" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "cases_reasons_town_case_id_seq_pk" PRIMARY KEY("town","case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "cases_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_cases" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"receipt" text NOT NULL,
	"secret_hash" text NOT NULL,
	"open_key" text NOT NULL,
	"type" text NOT NULL,
	"subject" text,
	"title" text NOT NULL,
	"department_id" uuid NOT NULL,
	"assignee_id" uuid,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"open" boolean NOT NULL,
	"version" integer NOT NULL,
	"events" integer NOT NULL,
	"clock" text NOT NULL,
	"received_on" date NOT NULL,
	"due_on" date,
	"submission_id" uuid,
	"applicant_user_id" text,
	"applicant_name" text,
	"applicant_email" text,
	"applicant_phone" text,
	"name_key" text,
	"title_key" text,
	"duplicate_key" text,
	"decision" text,
	"decided_on" date,
	"opened_at" timestamp with time zone NOT NULL,
	"last_event_at" timestamp with time zone NOT NULL,
	"closed_on" date,
	"retention_years" integer,
	"kept_until" date,
	"disposed_at" timestamp with time zone,
	CONSTRAINT "cases_cases_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "cases_cases_receipt" UNIQUE("town","receipt"),
	CONSTRAINT "cases_cases_open_key" UNIQUE("town","open_key")
);
--> statement-breakpoint
ALTER TABLE "cases_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_bounces" (
	"town" text NOT NULL,
	"address" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_bounces_town_address_pk" PRIMARY KEY("town","address")
);
--> statement-breakpoint
ALTER TABLE "notifications_bounces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_deliveries" (
	"town" text NOT NULL,
	"notice_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"message_id" uuid,
	"skipped" text,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_deliveries_town_notice_id_channel_pk" PRIMARY KEY("town","notice_id","channel")
);
--> statement-breakpoint
ALTER TABLE "notifications_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_line_links" (
	"town" text NOT NULL,
	"recipient" text NOT NULL,
	"code" text,
	"code_expires_at" timestamp with time zone,
	"line_user_id" text,
	"linked_at" timestamp with time zone,
	CONSTRAINT "notifications_line_links_town_recipient_pk" PRIMARY KEY("town","recipient"),
	CONSTRAINT "notifications_line_links_code" UNIQUE("town","code"),
	CONSTRAINT "notifications_line_links_user" UNIQUE("town","line_user_id")
);
--> statement-breakpoint
ALTER TABLE "notifications_line_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_notices" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"href" text,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notifications_notices_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "notifications_notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_preferences" (
	"town" text NOT NULL,
	"recipient" text NOT NULL,
	"channels" jsonb NOT NULL,
	"silenced" text[] DEFAULT '{}' NOT NULL,
	"language" text NOT NULL,
	"quiet_from" smallint NOT NULL,
	"quiet_to" smallint NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_preferences_town_recipient_pk" PRIMARY KEY("town","recipient")
);
--> statement-breakpoint
ALTER TABLE "notifications_preferences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "jobs_outbox" ADD COLUMN "unsubscribe" text;--> statement-breakpoint
ALTER TABLE "approvals_drafts" ADD CONSTRAINT "approvals_drafts_route" FOREIGN KEY ("town","route_id") REFERENCES "public"."approvals_routes"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals_events" ADD CONSTRAINT "approvals_events_draft" FOREIGN KEY ("town","draft_id") REFERENCES "public"."approvals_drafts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals_routes" ADD CONSTRAINT "approvals_routes_replaces" FOREIGN KEY ("town","replaces") REFERENCES "public"."approvals_routes"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals_steps" ADD CONSTRAINT "approvals_steps_draft" FOREIGN KEY ("town","draft_id") REFERENCES "public"."approvals_drafts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_corrections" ADD CONSTRAINT "cases_corrections_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_events" ADD CONSTRAINT "cases_events_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_links" ADD CONSTRAINT "cases_links_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_links" ADD CONSTRAINT "cases_links_town_other_id_cases_cases_town_id_fk" FOREIGN KEY ("town","other_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_notes" ADD CONSTRAINT "cases_notes_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_reasons" ADD CONSTRAINT "cases_reasons_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_deliveries" ADD CONSTRAINT "notifications_deliveries_town_notice_id_notifications_notices_town_id_fk" FOREIGN KEY ("town","notice_id") REFERENCES "public"."notifications_notices"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_drafts_running" ON "approvals_drafts" USING btree ("town","kind","subject_type","subject_id") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "approvals_drafts_subject" ON "approvals_drafts" USING btree ("town","subject_type","subject_id","drafted_at");--> statement-breakpoint
CREATE INDEX "approvals_drafts_drafter" ON "approvals_drafts" USING btree ("town","drafter_staff_id","drafted_at");--> statement-breakpoint
CREATE INDEX "approvals_events_draft" ON "approvals_events" USING btree ("town","draft_id","at","id");--> statement-breakpoint
CREATE INDEX "approvals_routes_kind" ON "approvals_routes" USING btree ("town","kind","valid_from");--> statement-breakpoint
CREATE INDEX "approvals_steps_open" ON "approvals_steps" USING btree ("town","opened_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "approvals_steps_stamped" ON "approvals_steps" USING btree ("town","stamped_by");--> statement-breakpoint
CREATE INDEX "approvals_steps_unread" ON "approvals_steps" USING btree ("town","stamped_for") WHERE stamped_for IS NOT NULL AND read_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_events_key" ON "cases_events" USING btree ("town","case_id","key") WHERE key IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_links_other" ON "cases_links" USING btree ("town","other_id");--> statement-breakpoint
CREATE INDEX "cases_notes_case" ON "cases_notes" USING btree ("town","case_id","at");--> statement-breakpoint
CREATE INDEX "cases_notes_asked_department" ON "cases_notes" USING btree ("town","asked_department_id","due_on") WHERE kind = 'opinion' AND answered_at IS NULL;--> statement-breakpoint
CREATE INDEX "cases_notes_asked_staff" ON "cases_notes" USING btree ("town","asked_staff_id","due_on") WHERE kind = 'opinion' AND answered_at IS NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_section" ON "cases_cases" USING btree ("town","department_id",(coalesce(due_on, '9999-12-31'::date)),"id","state","subject","type","assignee_id") WHERE open;--> statement-breakpoint
CREATE INDEX "cases_cases_mine" ON "cases_cases" USING btree ("town","assignee_id",(coalesce(due_on, '9999-12-31'::date)),"id","state","subject") WHERE open AND assignee_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_stuck" ON "cases_cases" USING btree ("town","department_id","last_event_at","id","state","subject","type","assignee_id") WHERE open;--> statement-breakpoint
CREATE INDEX "cases_cases_all" ON "cases_cases" USING btree ("town","department_id","id","state","subject","type","assignee_id");--> statement-breakpoint
CREATE INDEX "cases_cases_name" ON "cases_cases" USING btree ("town","name_key" text_pattern_ops,"id") WHERE name_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_title" ON "cases_cases" USING btree ("town","title_key" text_pattern_ops,"id");--> statement-breakpoint
CREATE INDEX "cases_cases_counted" ON "cases_cases" USING btree ("town","type","received_on","subject","channel");--> statement-breakpoint
CREATE INDEX "cases_cases_duplicate" ON "cases_cases" USING btree ("town","duplicate_key") WHERE duplicate_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_applicant" ON "cases_cases" USING btree ("town","applicant_user_id","id") WHERE applicant_user_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_submission" ON "cases_cases" USING btree ("town","submission_id") WHERE submission_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_kept" ON "cases_cases" USING btree ("town","kept_until","id") WHERE kept_until IS NOT NULL AND disposed_at IS NULL;--> statement-breakpoint
CREATE INDEX "notifications_deliveries_newest" ON "notifications_deliveries" USING btree ("town","decided_at");--> statement-breakpoint
CREATE INDEX "notifications_deliveries_digest" ON "notifications_deliveries" USING btree ("town","notice_id") WHERE message_id IS NULL AND skipped IS NULL;--> statement-breakpoint
CREATE INDEX "notifications_notices_recipient" ON "notifications_notices" USING btree ("town","recipient","id");--> statement-breakpoint
CREATE POLICY "approvals_drafts_own_town" ON "approvals_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_events_read" ON "approvals_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_events_append" ON "approvals_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_numbers_own_town" ON "approvals_numbers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_routes_own_town" ON "approvals_routes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_steps_own_town" ON "approvals_steps" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_corrections_own_town" ON "cases_corrections" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_events_read" ON "cases_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_events_append" ON "cases_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_keys_own_town" ON "cases_keys" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_links_own_town" ON "cases_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_notes_own_town" ON "cases_notes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_reasons_own_town" ON "cases_reasons" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_cases_own_town" ON "cases_cases" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_bounces_own_town" ON "notifications_bounces" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_deliveries_own_town" ON "notifications_deliveries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_line_links_own_town" ON "notifications_line_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_notices_own_town" ON "notifications_notices" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_preferences_own_town" ON "notifications_preferences" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));