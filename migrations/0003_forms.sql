CREATE TABLE "forms_drafts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"subject" text NOT NULL,
	"form_version_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"representation" jsonb NOT NULL,
	"context" jsonb NOT NULL,
	"user_id" text,
	"entered_by" uuid,
	"secret_hash" text NOT NULL,
	"answers" jsonb NOT NULL,
	"typed" jsonb NOT NULL,
	"pending" jsonb NOT NULL,
	"prefilled" jsonb NOT NULL,
	"submission_id" uuid,
	"result_href" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"keep_days" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"held" boolean NOT NULL,
	CONSTRAINT "forms_drafts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "forms_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_files" (
	"town" text NOT NULL,
	"file_id" uuid NOT NULL,
	"path" text NOT NULL,
	"draft_id" uuid,
	"submission_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_files_town_file_id_pk" PRIMARY KEY("town","file_id")
);
--> statement-breakpoint
ALTER TABLE "forms_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_forms" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"title" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_forms_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "forms_forms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_results" (
	"town" text NOT NULL,
	"key_hash" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"request" text NOT NULL,
	"sealed" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_results_town_key_hash_pk" PRIMARY KEY("town","key_hash")
);
--> statement-breakpoint
ALTER TABLE "forms_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_settings" (
	"town" text NOT NULL,
	"draft_days" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "forms_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_submissions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"draft_id" uuid,
	"owner" text NOT NULL,
	"subject" text NOT NULL,
	"form_version_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"representation" jsonb NOT NULL,
	"context" jsonb NOT NULL,
	"user_id" text,
	"entered_by" uuid,
	"answers" jsonb NOT NULL,
	"typed" jsonb NOT NULL,
	"differences" jsonb NOT NULL,
	"version" integer NOT NULL,
	"previous_id" uuid,
	"key_hash" text,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_submissions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "forms_submissions_key" UNIQUE("town","key_hash"),
	CONSTRAINT "forms_submissions_previous" UNIQUE("town","previous_id")
);
--> statement-breakpoint
ALTER TABLE "forms_submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_versions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"definition" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "forms_versions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "forms_versions_number" UNIQUE("town","form_id","number")
);
--> statement-breakpoint
ALTER TABLE "forms_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "forms_drafts" ADD CONSTRAINT "forms_drafts_version" FOREIGN KEY ("town","form_version_id") REFERENCES "public"."forms_versions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_submissions" ADD CONSTRAINT "forms_submissions_correction" FOREIGN KEY ("town","previous_id") REFERENCES "public"."forms_submissions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_versions" ADD CONSTRAINT "forms_versions_form" FOREIGN KEY ("town","form_id") REFERENCES "public"."forms_forms"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forms_drafts_user" ON "forms_drafts" USING btree ("town","user_id");--> statement-breakpoint
CREATE INDEX "forms_drafts_expiry" ON "forms_drafts" USING btree ("town","expires_at");--> statement-breakpoint
CREATE INDEX "forms_drafts_submission" ON "forms_drafts" USING btree ("town","submission_id");--> statement-breakpoint
CREATE INDEX "forms_files_draft" ON "forms_files" USING btree ("town","draft_id");--> statement-breakpoint
CREATE INDEX "forms_files_submission" ON "forms_files" USING btree ("town","submission_id");--> statement-breakpoint
CREATE INDEX "forms_forms_owner" ON "forms_forms" USING btree ("town","owner");--> statement-breakpoint
CREATE INDEX "forms_results_age" ON "forms_results" USING btree ("town","created_at");--> statement-breakpoint
CREATE INDEX "forms_submissions_subject" ON "forms_submissions" USING btree ("town","owner","subject","submitted_at");--> statement-breakpoint
CREATE INDEX "forms_submissions_user" ON "forms_submissions" USING btree ("town","user_id","submitted_at");--> statement-breakpoint
CREATE POLICY "forms_drafts_own_town" ON "forms_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_files_own_town" ON "forms_files" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_forms_own_town" ON "forms_forms" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_results_own_town" ON "forms_results" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_settings_own_town" ON "forms_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_submissions_read" ON "forms_submissions" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_submissions_append" ON "forms_submissions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_versions_own_town" ON "forms_versions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_versions_change" ON "forms_versions" AS RESTRICTIVE FOR UPDATE TO "tomoni_town" USING (status = 'draft') WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forms_versions_remove" ON "forms_versions" AS RESTRICTIVE FOR DELETE TO "tomoni_town" USING (status = 'draft');