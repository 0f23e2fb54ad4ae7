CREATE TABLE "public_comments_calls" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"title_easy" text NOT NULL,
	"outline" text NOT NULL,
	"outline_en" text NOT NULL,
	"outline_easy" text NOT NULL,
	"html" text NOT NULL,
	"draft_html" text NOT NULL,
	"legal_basis" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"documents" uuid[] NOT NULL,
	"sections" text[] NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"short_reason" text NOT NULL,
	"eligible" text NOT NULL,
	"ways" text[] NOT NULL,
	"send_to" text NOT NULL,
	"asks_name" text NOT NULL,
	"asks_address" text NOT NULL,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"initiative" text,
	"indicator" text,
	"state" text NOT NULL,
	"result_state" text NOT NULL,
	"conclusion" text,
	"conclusion_text" text NOT NULL,
	"final_documents" uuid[] NOT NULL,
	"last_number" integer NOT NULL,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"answered_on" date,
	CONSTRAINT "public_comments_calls_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "public_comments_calls_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "public_comments_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_comments" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"section" text NOT NULL,
	"place" text NOT NULL,
	"withdrawn" boolean NOT NULL,
	CONSTRAINT "public_comments_comments_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "public_comments_comments_number" UNIQUE("town","call_id","number")
);
--> statement-breakpoint
ALTER TABLE "public_comments_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"on" date NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "public_comments_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "public_comments_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_filings" (
	"town" text NOT NULL,
	"row_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	CONSTRAINT "public_comments_filings_town_row_id_comment_id_pk" PRIMARY KEY("town","row_id","comment_id")
);
--> statement-breakpoint
ALTER TABLE "public_comments_filings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_results" (
	"town" text NOT NULL,
	"call_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "public_comments_results_town_call_id_version_pk" PRIMARY KEY("town","call_id","version")
);
--> statement-breakpoint
ALTER TABLE "public_comments_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_rows" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"section" text NOT NULL,
	"summary" text NOT NULL,
	"view" text NOT NULL,
	"reflection" text,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "public_comments_rows_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "public_comments_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_settings" (
	"town" text NOT NULL,
	"minimum_days" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "public_comments_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "public_comments_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_submissions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"email" text NOT NULL,
	"user_id" text,
	"typed_by" uuid,
	"received_on" date NOT NULL,
	"receipt" text NOT NULL,
	"secret_hash" text NOT NULL,
	"open_key" text NOT NULL,
	"round" integer NOT NULL,
	"withdrawn" boolean NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "public_comments_submissions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "public_comments_submissions_receipt" UNIQUE("town","receipt"),
	CONSTRAINT "public_comments_submissions_open_key" UNIQUE("town","open_key")
);
--> statement-breakpoint
ALTER TABLE "public_comments_submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "public_comments_comments" ADD CONSTRAINT "public_comments_comments_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_comments" ADD CONSTRAINT "public_comments_comments_town_submission_id_public_comments_submissions_town_id_fk" FOREIGN KEY ("town","submission_id") REFERENCES "public"."public_comments_submissions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_events" ADD CONSTRAINT "public_comments_events_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_filings" ADD CONSTRAINT "public_comments_filings_town_row_id_public_comments_rows_town_id_fk" FOREIGN KEY ("town","row_id") REFERENCES "public"."public_comments_rows"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_filings" ADD CONSTRAINT "public_comments_filings_town_comment_id_public_comments_comments_town_id_fk" FOREIGN KEY ("town","comment_id") REFERENCES "public"."public_comments_comments"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_results" ADD CONSTRAINT "public_comments_results_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_rows" ADD CONSTRAINT "public_comments_rows_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_submissions" ADD CONSTRAINT "public_comments_submissions_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "public_comments_calls_listed" ON "public_comments_calls" USING btree ("town","state","closes_on");--> statement-breakpoint
CREATE INDEX "public_comments_comments_submission" ON "public_comments_comments" USING btree ("town","submission_id","number");--> statement-breakpoint
CREATE INDEX "public_comments_events_call" ON "public_comments_events" USING btree ("town","call_id","id");--> statement-breakpoint
CREATE INDEX "public_comments_filings_comment" ON "public_comments_filings" USING btree ("town","comment_id");--> statement-breakpoint
CREATE INDEX "public_comments_rows_call" ON "public_comments_rows" USING btree ("town","call_id","position");--> statement-breakpoint
CREATE INDEX "public_comments_submissions_call" ON "public_comments_submissions" USING btree ("town","call_id","id");--> statement-breakpoint
CREATE POLICY "public_comments_calls_own_town" ON "public_comments_calls" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_comments_own_town" ON "public_comments_comments" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_events_read" ON "public_comments_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_events_append" ON "public_comments_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_filings_own_town" ON "public_comments_filings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_results_read" ON "public_comments_results" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_results_append" ON "public_comments_results" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_rows_own_town" ON "public_comments_rows" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_settings_own_town" ON "public_comments_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_submissions_own_town" ON "public_comments_submissions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));