CREATE TABLE "meetings_agenda_items" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"detail" text NOT NULL,
	"people" text NOT NULL,
	"minutes" integer,
	"point_id" uuid,
	CONSTRAINT "meetings_agenda_items_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_agenda_items_point" UNIQUE("town","meeting_id","point_id")
);
--> statement-breakpoint
ALTER TABLE "meetings_agenda_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_meetings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"series_id" uuid,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"state" text NOT NULL,
	"day" date NOT NULL,
	"starts_at" text NOT NULL,
	"ends_at" text NOT NULL,
	"place" text NOT NULL,
	"access" text NOT NULL,
	"online_url" text NOT NULL,
	"online_for_all" boolean NOT NULL,
	"takes_sign_ups" boolean NOT NULL,
	"capacity" integer,
	"sign_up_until" date,
	"questions_until" date,
	"areas" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"keep_days" integer NOT NULL,
	"walk_ins" integer NOT NULL,
	"correction" text NOT NULL,
	"cancel_reason" text NOT NULL,
	"announced_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_meetings_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_meetings_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "meetings_meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_minutes" (
	"town" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"state" text NOT NULL,
	"html" text NOT NULL,
	"shown_version" uuid,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "meetings_minutes_town_meeting_id_pk" PRIMARY KEY("town","meeting_id")
);
--> statement-breakpoint
ALTER TABLE "meetings_minutes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_minutes_entries" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"agenda_item_id" uuid,
	"speaker" text NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"point_id" uuid,
	CONSTRAINT "meetings_minutes_entries_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "meetings_minutes_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_minutes_versions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_minutes_versions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_minutes_versions_number" UNIQUE("town","meeting_id","number")
);
--> statement-breakpoint
ALTER TABLE "meetings_minutes_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_points" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"series_id" uuid,
	"state" text NOT NULL,
	"due_on" date,
	"outcome" text NOT NULL,
	"settled_on" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_points_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_points_input" UNIQUE("town","input_id")
);
--> statement-breakpoint
ALTER TABLE "meetings_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_records" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"media_id" uuid,
	"href" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_records_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "meetings_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_series" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"areas" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_series_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_series_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "meetings_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_sign_ups" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"key" text NOT NULL,
	"state" text NOT NULL,
	"way" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"telephone" text NOT NULL,
	"user_id" text,
	"language" text NOT NULL,
	"needs" text[] NOT NULL,
	"needs_note" text NOT NULL,
	"attended_at" timestamp with time zone,
	"moved_up_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_sign_ups_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_sign_ups_number" UNIQUE("town","meeting_id","number"),
	CONSTRAINT "meetings_sign_ups_key" UNIQUE("town","meeting_id","key")
);
--> statement-breakpoint
ALTER TABLE "meetings_sign_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "meetings_agenda_items" ADD CONSTRAINT "meetings_agenda_items_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_agenda_items" ADD CONSTRAINT "meetings_agenda_items_town_point_id_meetings_points_town_id_fk" FOREIGN KEY ("town","point_id") REFERENCES "public"."meetings_points"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_meetings" ADD CONSTRAINT "meetings_meetings_town_series_id_meetings_series_town_id_fk" FOREIGN KEY ("town","series_id") REFERENCES "public"."meetings_series"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_minutes" ADD CONSTRAINT "meetings_minutes_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_minutes_entries" ADD CONSTRAINT "meetings_minutes_entries_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_minutes_entries" ADD CONSTRAINT "meetings_minutes_entries_town_point_id_meetings_points_town_id_fk" FOREIGN KEY ("town","point_id") REFERENCES "public"."meetings_points"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_minutes_versions" ADD CONSTRAINT "meetings_minutes_versions_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_points" ADD CONSTRAINT "meetings_points_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_records" ADD CONSTRAINT "meetings_records_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_sign_ups" ADD CONSTRAINT "meetings_sign_ups_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meetings_agenda_items_meeting" ON "meetings_agenda_items" USING btree ("town","meeting_id","position");--> statement-breakpoint
CREATE INDEX "meetings_meetings_day" ON "meetings_meetings" USING btree ("town","day");--> statement-breakpoint
CREATE INDEX "meetings_meetings_series" ON "meetings_meetings" USING btree ("town","series_id","day");--> statement-breakpoint
CREATE INDEX "meetings_minutes_entries_meeting" ON "meetings_minutes_entries" USING btree ("town","meeting_id","position");--> statement-breakpoint
CREATE INDEX "meetings_points_series" ON "meetings_points" USING btree ("town","series_id","state");--> statement-breakpoint
CREATE INDEX "meetings_points_meeting" ON "meetings_points" USING btree ("town","meeting_id");--> statement-breakpoint
CREATE INDEX "meetings_records_meeting" ON "meetings_records" USING btree ("town","meeting_id","added_at");--> statement-breakpoint
CREATE POLICY "meetings_agenda_items_own_town" ON "meetings_agenda_items" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_meetings_own_town" ON "meetings_meetings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_minutes_own_town" ON "meetings_minutes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_minutes_entries_own_town" ON "meetings_minutes_entries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_minutes_versions_read" ON "meetings_minutes_versions" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_minutes_versions_append" ON "meetings_minutes_versions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_points_own_town" ON "meetings_points" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_records_own_town" ON "meetings_records" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_series_own_town" ON "meetings_series" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_sign_ups_own_town" ON "meetings_sign_ups" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));