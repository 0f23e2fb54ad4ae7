CREATE TABLE "deadlines_clocks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"rule" jsonb NOT NULL,
	"started_on" date NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"state" text NOT NULL,
	"due_on" date,
	"events" integer NOT NULL,
	"remind_before" integer[] NOT NULL,
	"remind_on" date,
	CONSTRAINT "deadlines_clocks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "deadlines_clocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deadlines_closing_days" (
	"town" text NOT NULL,
	"day" date NOT NULL,
	"reason" text NOT NULL,
	"reason_english" text NOT NULL,
	CONSTRAINT "deadlines_closing_days_town_day_pk" PRIMARY KEY("town","day")
);
--> statement-breakpoint
ALTER TABLE "deadlines_closing_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deadlines_events" (
	"town" text NOT NULL,
	"clock_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"type" text NOT NULL,
	"day" date NOT NULL,
	"days" integer,
	"reason" text,
	"due_before" date,
	"due_after" date,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"noted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deadlines_events_town_clock_id_number_pk" PRIMARY KEY("town","clock_id","number")
);
--> statement-breakpoint
ALTER TABLE "deadlines_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_prefill_asked" (
	"town" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_prefill_asked_town_draft_id_kind_place_pk" PRIMARY KEY("town","draft_id","kind","place")
);
--> statement-breakpoint
ALTER TABLE "forms_prefill_asked" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_profiles" (
	"town" text NOT NULL,
	"user_id" text NOT NULL,
	"name" jsonb,
	"birthday" date,
	"address" jsonb,
	"phone" text,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_profiles_town_user_id_pk" PRIMARY KEY("town","user_id")
);
--> statement-breakpoint
ALTER TABLE "forms_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "deadlines_events" ADD CONSTRAINT "deadlines_events_clock" FOREIGN KEY ("town","clock_id") REFERENCES "public"."deadlines_clocks"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_prefill_asked" ADD CONSTRAINT "forms_prefill_asked_draft" FOREIGN KEY ("town","draft_id") REFERENCES "public"."forms_drafts"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deadlines_clocks_subject" ON "deadlines_clocks" USING btree ("town","subject_type","subject_id","kind");--> statement-breakpoint
CREATE INDEX "deadlines_clocks_running" ON "deadlines_clocks" USING btree ("town","id") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "deadlines_clocks_remind" ON "deadlines_clocks" USING btree ("town","remind_on") WHERE state = 'running';--> statement-breakpoint
CREATE POLICY "deadlines_clocks_own_town" ON "deadlines_clocks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "deadlines_closing_days_own_town" ON "deadlines_closing_days" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "deadlines_events_read" ON "deadlines_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "deadlines_events_append" ON "deadlines_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_prefill_asked_own_town" ON "forms_prefill_asked" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_profiles_own_town" ON "forms_profiles" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));