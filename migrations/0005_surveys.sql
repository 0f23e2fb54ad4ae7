CREATE TABLE "analysis_alike" (
	"town" text NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"ids" jsonb NOT NULL,
	"campaign" jsonb,
	CONSTRAINT "analysis_alike_town_run_id_position_pk" PRIMARY KEY("town","run_id","position")
);
--> statement-breakpoint
ALTER TABLE "analysis_alike" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_edits" (
	"town" text NOT NULL,
	"run_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "analysis_edits_town_run_id_number_pk" PRIMARY KEY("town","run_id","number")
);
--> statement-breakpoint
ALTER TABLE "analysis_edits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_groups" (
	"town" text NOT NULL,
	"run_id" uuid NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"parent" text,
	"level" integer NOT NULL,
	"size" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"name" text NOT NULL,
	"central" jsonb NOT NULL,
	"stability" double precision NOT NULL,
	CONSTRAINT "analysis_groups_town_run_id_id_pk" PRIMARY KEY("town","run_id","id")
);
--> statement-breakpoint
ALTER TABLE "analysis_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_places" (
	"town" text NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text_id" text NOT NULL,
	"group_id" text NOT NULL,
	"reason" text NOT NULL,
	"similarity" double precision NOT NULL,
	"x" double precision NOT NULL,
	"y" double precision NOT NULL,
	CONSTRAINT "analysis_places_town_run_id_position_pk" PRIMARY KEY("town","run_id","position"),
	CONSTRAINT "analysis_places_text" UNIQUE("town","run_id","text_id")
);
--> statement-breakpoint
ALTER TABLE "analysis_places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_runs" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"collection" text NOT NULL,
	"title" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"parameters" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"progress" double precision NOT NULL,
	"started_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"manifest" jsonb,
	"digest" text,
	"repeats" uuid,
	"revision" integer NOT NULL,
	"signed_revision" integer,
	"signed_by" text,
	"signed_at" timestamp with time zone,
	"drafting" jsonb,
	CONSTRAINT "analysis_runs_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "analysis_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_batches" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"count" integer NOT NULL,
	"strata" jsonb NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_batches_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_codes" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"batch_id" uuid NOT NULL,
	"state" text NOT NULL,
	"area" text,
	"age" text,
	"sex" text,
	CONSTRAINT "surveys_codes_town_survey_id_digest_pk" PRIMARY KEY("town","survey_id","digest")
);
--> statement-breakpoint
ALTER TABLE "surveys_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_participations" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "surveys_participations_town_survey_id_digest_pk" PRIMARY KEY("town","survey_id","digest")
);
--> statement-breakpoint
ALTER TABLE "surveys_participations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_scans" (
	"town" text NOT NULL,
	"file_id" uuid NOT NULL,
	"sheet_id" uuid NOT NULL,
	"name" text NOT NULL,
	"added_by" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "surveys_scans_town_file_id_pk" PRIMARY KEY("town","file_id")
);
--> statement-breakpoint
ALTER TABLE "surveys_scans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_series" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"title" jsonb NOT NULL,
	"question" jsonb NOT NULL,
	"comparable" text NOT NULL,
	"note" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_series_town_slug_version_pk" PRIMARY KEY("town","slug","version")
);
--> statement-breakpoint
ALTER TABLE "surveys_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_settings" (
	"town" text NOT NULL,
	"grace_minutes" integer NOT NULL,
	CONSTRAINT "surveys_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "surveys_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_sheets" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"code_digest" text,
	"first" jsonb,
	"second" jsonb,
	"first_by" text NOT NULL,
	"second_by" text,
	"day" date NOT NULL,
	CONSTRAINT "surveys_sheets_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "surveys_sheets_number" UNIQUE("town","survey_id","number")
);
--> statement-breakpoint
ALTER TABLE "surveys_sheets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "surveys_surveys" ADD COLUMN "about" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "surveys_surveys" ADD COLUMN "minutes" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "surveys_surveys" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "surveys_surveys" ADD COLUMN "closed_why" text;--> statement-breakpoint
ALTER TABLE "surveys_surveys" ADD COLUMN "double_entry" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "analysis_alike" ADD CONSTRAINT "analysis_alike_run" FOREIGN KEY ("town","run_id") REFERENCES "public"."analysis_runs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_edits" ADD CONSTRAINT "analysis_edits_run" FOREIGN KEY ("town","run_id") REFERENCES "public"."analysis_runs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_groups" ADD CONSTRAINT "analysis_groups_run" FOREIGN KEY ("town","run_id") REFERENCES "public"."analysis_runs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_places" ADD CONSTRAINT "analysis_places_run" FOREIGN KEY ("town","run_id") REFERENCES "public"."analysis_runs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_batches" ADD CONSTRAINT "surveys_batches_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_codes" ADD CONSTRAINT "surveys_codes_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_codes" ADD CONSTRAINT "surveys_codes_town_batch_id_surveys_batches_town_id_fk" FOREIGN KEY ("town","batch_id") REFERENCES "public"."surveys_batches"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_participations" ADD CONSTRAINT "surveys_participations_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_scans" ADD CONSTRAINT "surveys_scans_town_sheet_id_surveys_sheets_town_id_fk" FOREIGN KEY ("town","sheet_id") REFERENCES "public"."surveys_sheets"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_sheets" ADD CONSTRAINT "surveys_sheets_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "analysis_runs_collection" ON "analysis_runs" USING btree ("town","owner","collection","signed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "analysis_runs_created_at" ON "analysis_runs" USING btree ("town","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "surveys_codes_batch" ON "surveys_codes" USING btree ("town","batch_id");--> statement-breakpoint
CREATE INDEX "surveys_scans_sheet" ON "surveys_scans" USING btree ("town","sheet_id");--> statement-breakpoint
ALTER TABLE "threads_links" ADD CONSTRAINT "threads_links_input_fk" FOREIGN KEY ("town","input_id") REFERENCES "public"."threads_inputs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_surveys" ADD CONSTRAINT "surveys_surveys_slug" UNIQUE("town","slug");--> statement-breakpoint
CREATE POLICY "analysis_alike_read" ON "analysis_alike" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_alike_append" ON "analysis_alike" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_edits_read" ON "analysis_edits" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_edits_append" ON "analysis_edits" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_groups_read" ON "analysis_groups" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_groups_append" ON "analysis_groups" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_places_read" ON "analysis_places" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_places_append" ON "analysis_places" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_runs_own_town" ON "analysis_runs" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_batches_own_town" ON "surveys_batches" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_codes_own_town" ON "surveys_codes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_participations_own_town" ON "surveys_participations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_scans_own_town" ON "surveys_scans" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_series_read" ON "surveys_series" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_series_append" ON "surveys_series" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_settings_own_town" ON "surveys_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_sheets_own_town" ON "surveys_sheets" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));