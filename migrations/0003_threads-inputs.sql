CREATE TABLE "threads_hops" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"act" text NOT NULL,
	"kind" text NOT NULL,
	"target" text,
	"link_label" text,
	"link_href" text,
	"text" text NOT NULL,
	"happened_on" date NOT NULL,
	"department_id" uuid NOT NULL,
	"replaces" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"sample" boolean NOT NULL,
	CONSTRAINT "threads_hops_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_hops" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_links" (
	"town" text NOT NULL,
	"thread_id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"linked_by" text NOT NULL,
	CONSTRAINT "threads_links_town_thread_id_input_id_pk" PRIMARY KEY("town","thread_id","input_id")
);
--> statement-breakpoint
ALTER TABLE "threads_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_threads" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"department_id" uuid NOT NULL,
	"project" text,
	"started_at" timestamp with time zone NOT NULL,
	"moved_on" date,
	"sample" boolean NOT NULL,
	CONSTRAINT "threads_threads_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_threads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_told" (
	"town" text NOT NULL,
	"hop_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_told_town_hop_id_recipient_pk" PRIMARY KEY("town","hop_id","recipient")
);
--> statement-breakpoint
ALTER TABLE "threads_told" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_appeals" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"outcome" text,
	"answer" text NOT NULL,
	"decided_at" timestamp with time zone,
	"staff_id" uuid,
	CONSTRAINT "threads_appeals_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "threads_appeals_once" UNIQUE("town","decision_id")
);
--> statement-breakpoint
ALTER TABLE "threads_appeals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_moderations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"moderation" text NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"rules" jsonb NOT NULL,
	"staff_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_moderations_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_moderations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_filter_settings" (
	"town" text NOT NULL,
	"words" text[] NOT NULL,
	"links" integer NOT NULL,
	"personal_data" integer NOT NULL,
	"alike" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "threads_filter_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "threads_filter_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_prints" (
	"town" text NOT NULL,
	"input_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"bands" integer[] NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_prints_town_input_id_pk" PRIMARY KEY("town","input_id")
);
--> statement-breakpoint
ALTER TABLE "threads_prints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_activities" (
	"town" text NOT NULL,
	"owner" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"href" text NOT NULL,
	"department_id" uuid NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date,
	"topics" jsonb NOT NULL,
	"areas" jsonb NOT NULL,
	"project" text,
	"policy" integer,
	"outcome" jsonb,
	"sample" boolean NOT NULL,
	CONSTRAINT "threads_activities_town_owner_id_pk" PRIMARY KEY("town","owner","id")
);
--> statement-breakpoint
ALTER TABLE "threads_activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_phases" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"project" text NOT NULL,
	"name" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "threads_phases_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_phases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_projects" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"policy" integer,
	"published" boolean NOT NULL,
	"sample" boolean NOT NULL,
	CONSTRAINT "threads_projects_town_slug_pk" PRIMARY KEY("town","slug")
);
--> statement-breakpoint
ALTER TABLE "threads_projects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_answered_inputs" (
	"town" text NOT NULL,
	"answer_id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	CONSTRAINT "threads_answered_inputs_town_answer_id_input_id_pk" PRIMARY KEY("town","answer_id","input_id")
);
--> statement-breakpoint
ALTER TABLE "threads_answered_inputs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_answers" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	"outcome" text NOT NULL,
	"state" text NOT NULL,
	"department_id" uuid NOT NULL,
	"corrects" uuid,
	"drafted_by" uuid,
	"drafted_at" timestamp with time zone NOT NULL,
	"decided_on" date,
	CONSTRAINT "threads_answers_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_inputs" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text,
	"title" text,
	"text" text NOT NULL,
	"shown_title" text,
	"shown_text" text,
	"found" jsonb,
	"channel" text NOT NULL,
	"wish" text NOT NULL,
	"state" text NOT NULL,
	"moderation" text NOT NULL,
	"moderation_reason" text,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"area" text,
	"latitude" double precision,
	"longitude" double precision,
	"received_on" date NOT NULL,
	"due_on" date,
	"answered_on" date,
	"author_user_id" text,
	"author_name" text,
	"author_email" text,
	"author_line" text,
	"wants_notices" boolean NOT NULL,
	"receipt" text NOT NULL,
	"secret_hash" text NOT NULL,
	"open_key" text NOT NULL,
	"case_id" uuid,
	"objections" smallint NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"checked_at" timestamp with time zone,
	CONSTRAINT "threads_inputs_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "threads_inputs_receipt" UNIQUE("town","receipt"),
	CONSTRAINT "threads_inputs_open_key" UNIQUE("town","open_key")
);
--> statement-breakpoint
ALTER TABLE "threads_inputs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_objections" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_objections_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "threads_objections_once" UNIQUE("town","input_id")
);
--> statement-breakpoint
ALTER TABLE "threads_objections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_responses" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"channel" text NOT NULL,
	"area" text,
	"age" text,
	"sex" text,
	"answers" jsonb NOT NULL,
	"excluded" text,
	CONSTRAINT "surveys_responses_town_survey_id_id_pk" PRIMARY KEY("town","survey_id","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_surveys" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"state" text NOT NULL,
	"access" text NOT NULL,
	"opens_on" date,
	"closes_on" date,
	"form_id" uuid NOT NULL,
	"form_version_id" uuid,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"published_at" timestamp with time zone,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_surveys_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_surveys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "threads_hops" ADD CONSTRAINT "threads_hops_thread_fk" FOREIGN KEY ("town","thread_id") REFERENCES "public"."threads_threads"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_hops" ADD CONSTRAINT "threads_hops_replaces" FOREIGN KEY ("town","replaces") REFERENCES "public"."threads_hops"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_links" ADD CONSTRAINT "threads_links_thread" FOREIGN KEY ("town","thread_id") REFERENCES "public"."threads_threads"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_told" ADD CONSTRAINT "threads_told_hop" FOREIGN KEY ("town","hop_id") REFERENCES "public"."threads_hops"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_phases" ADD CONSTRAINT "threads_phases_project_fk" FOREIGN KEY ("town","project") REFERENCES "public"."threads_projects"("town","slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_answered_inputs" ADD CONSTRAINT "threads_answered_inputs_town_answer_id_threads_answers_town_id_fk" FOREIGN KEY ("town","answer_id") REFERENCES "public"."threads_answers"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_answered_inputs" ADD CONSTRAINT "threads_answered_inputs_town_input_id_threads_inputs_town_id_fk" FOREIGN KEY ("town","input_id") REFERENCES "public"."threads_inputs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_answers" ADD CONSTRAINT "threads_answers_corrects" FOREIGN KEY ("town","corrects") REFERENCES "public"."threads_answers"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_objections" ADD CONSTRAINT "threads_objections_town_input_id_threads_inputs_town_id_fk" FOREIGN KEY ("town","input_id") REFERENCES "public"."threads_inputs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_objections" ADD CONSTRAINT "threads_objections_town_answer_id_threads_answers_town_id_fk" FOREIGN KEY ("town","answer_id") REFERENCES "public"."threads_answers"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_responses" ADD CONSTRAINT "surveys_responses_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "threads_hops_thread" ON "threads_hops" USING btree ("town","thread_id");--> statement-breakpoint
CREATE INDEX "threads_hops_target" ON "threads_hops" USING btree ("town","kind","target");--> statement-breakpoint
CREATE UNIQUE INDEX "threads_hops_replaced" ON "threads_hops" USING btree ("town","replaces");--> statement-breakpoint
CREATE INDEX "threads_links_input" ON "threads_links" USING btree ("town","input_id");--> statement-breakpoint
CREATE INDEX "threads_threads_moved" ON "threads_threads" USING btree ("town","moved_on");--> statement-breakpoint
CREATE INDEX "threads_threads_project" ON "threads_threads" USING btree ("town","project");--> statement-breakpoint
CREATE INDEX "threads_appeals_open" ON "threads_appeals" USING btree ("town","decided_at","at");--> statement-breakpoint
CREATE INDEX "threads_moderations_input" ON "threads_moderations" USING btree ("town","input_id","at");--> statement-breakpoint
CREATE INDEX "threads_moderations_at" ON "threads_moderations" USING btree ("town","at");--> statement-breakpoint
CREATE INDEX "threads_prints_at" ON "threads_prints" USING btree ("town","at");--> statement-breakpoint
CREATE INDEX "threads_prints_bands" ON "threads_prints" USING gin ("bands");--> statement-breakpoint
CREATE INDEX "threads_activities_days" ON "threads_activities" USING btree ("town","opens_on","closes_on");--> statement-breakpoint
CREATE INDEX "threads_activities_project" ON "threads_activities" USING btree ("town","project");--> statement-breakpoint
CREATE INDEX "threads_phases_project" ON "threads_phases" USING btree ("town","project","starts_on");--> statement-breakpoint
CREATE INDEX "threads_answered_inputs_input" ON "threads_answered_inputs" USING btree ("town","input_id","answer_id");--> statement-breakpoint
CREATE INDEX "threads_inputs_case" ON "threads_inputs" USING btree ("town","case_id") WHERE case_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_subject" ON "threads_inputs" USING btree ("town","kind","subject","id");--> statement-breakpoint
CREATE INDEX "threads_inputs_public" ON "threads_inputs" USING btree ("town","kind","subject","id") WHERE wish = 'public' AND moderation = 'shown' AND state <> 'withdrawn' AND shown_text IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_public_all" ON "threads_inputs" USING btree ("town","id") WHERE wish = 'public' AND moderation = 'shown' AND state <> 'withdrawn' AND shown_text IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_section" ON "threads_inputs" USING btree ("town","department_id",(coalesce(due_on, '9999-12-31'::date)),"id") WHERE state IN ('received', 'examining');--> statement-breakpoint
CREATE INDEX "threads_inputs_mine" ON "threads_inputs" USING btree ("town","owner_staff_id",(coalesce(due_on, '9999-12-31'::date)),"id") WHERE state IN ('received', 'examining') AND owner_staff_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_all" ON "threads_inputs" USING btree ("town","department_id","id","state","kind");--> statement-breakpoint
CREATE INDEX "threads_inputs_moderated" ON "threads_inputs" USING btree ("town","moderation","id") WHERE moderation IN ('waiting', 'held');--> statement-breakpoint
CREATE INDEX "threads_inputs_author" ON "threads_inputs" USING btree ("town","author_user_id","id") WHERE author_user_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_received" ON "threads_inputs" USING btree ("town","received_on","kind","state","answered_on");--> statement-breakpoint
CREATE INDEX "surveys_surveys_state" ON "surveys_surveys" USING btree ("town","state","closes_on");--> statement-breakpoint
CREATE POLICY "threads_hops_read" ON "threads_hops" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_hops_append" ON "threads_hops" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_links_own_town" ON "threads_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_threads_own_town" ON "threads_threads" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_told_own_town" ON "threads_told" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_appeals_own_town" ON "threads_appeals" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_moderations_read" ON "threads_moderations" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_moderations_append" ON "threads_moderations" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_filter_settings_own_town" ON "threads_filter_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_prints_own_town" ON "threads_prints" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_activities_own_town" ON "threads_activities" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_phases_own_town" ON "threads_phases" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_projects_own_town" ON "threads_projects" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_answered_inputs_own_town" ON "threads_answered_inputs" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_answers_own_town" ON "threads_answers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_inputs_own_town" ON "threads_inputs" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_objections_own_town" ON "threads_objections" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_responses_own_town" ON "surveys_responses" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_surveys_own_town" ON "surveys_surveys" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));