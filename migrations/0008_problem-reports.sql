CREATE TABLE "problem_reports_categories" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"name_easy" text NOT NULL,
	"icon" text NOT NULL,
	"department_id" uuid NOT NULL,
	"emergency" boolean NOT NULL,
	"target_days" integer NOT NULL,
	"near_metres" integer NOT NULL,
	"position" integer NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "problem_reports_categories_town_slug_pk" PRIMARY KEY("town","slug")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_categories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_drafts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"person" text NOT NULL,
	"category" text NOT NULL,
	"values" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_drafts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_follows" (
	"town" text NOT NULL,
	"report_id" uuid NOT NULL,
	"person" text NOT NULL,
	"user_id" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_follows_town_report_id_person_pk" PRIMARY KEY("town","report_id","person")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_follows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_landmarks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"area" text,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "problem_reports_landmarks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_landmarks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_photos" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"part" text NOT NULL,
	"state" text NOT NULL,
	"width" smallint NOT NULL,
	"height" smallint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_photos_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_photos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_reports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"category" text NOT NULL,
	"area" text,
	"department_id" uuid NOT NULL,
	"place" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"approximate" boolean NOT NULL,
	"status" text NOT NULL,
	"sight" text NOT NULL,
	"followers" integer NOT NULL,
	"merged_into" uuid,
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"ended_on" date,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_reports_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "problem_reports_reports_input" UNIQUE("town","input_id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_routes" (
	"town" text NOT NULL,
	"category" text NOT NULL,
	"area" text NOT NULL,
	"department_id" uuid NOT NULL,
	CONSTRAINT "problem_reports_routes_town_category_area_pk" PRIMARY KEY("town","category","area")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_routes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_settings" (
	"town" text NOT NULL,
	"open" boolean NOT NULL,
	"south" double precision NOT NULL,
	"west" double precision NOT NULL,
	"north" double precision NOT NULL,
	"east" double precision NOT NULL,
	"telephone" text NOT NULL,
	"telephone_hours" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_updates" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"text" text NOT NULL,
	"note" text NOT NULL,
	"staff_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_updates_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_updates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "problem_reports_follows" ADD CONSTRAINT "problem_reports_follows_town_report_id_problem_reports_reports_town_id_fk" FOREIGN KEY ("town","report_id") REFERENCES "public"."problem_reports_reports"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_reports_reports" ADD CONSTRAINT "problem_reports_reports_merged_into" FOREIGN KEY ("town","merged_into") REFERENCES "public"."problem_reports_reports"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_reports_updates" ADD CONSTRAINT "problem_reports_updates_town_report_id_problem_reports_reports_town_id_fk" FOREIGN KEY ("town","report_id") REFERENCES "public"."problem_reports_reports"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "problem_reports_drafts_age" ON "problem_reports_drafts" USING btree ("town","changed_at");--> statement-breakpoint
CREATE INDEX "problem_reports_photos_of" ON "problem_reports_photos" USING btree ("town","report_id","id");--> statement-breakpoint
CREATE INDEX "problem_reports_near" ON "problem_reports_reports" USING btree ("town","category","latitude","longitude") WHERE status IN ('received', 'confirmed', 'working') AND sight <> 'hidden';--> statement-breakpoint
CREATE INDEX "problem_reports_shown" ON "problem_reports_reports" USING btree ("town","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "problem_reports_shown_category" ON "problem_reports_reports" USING btree ("town","category","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "problem_reports_shown_status" ON "problem_reports_reports" USING btree ("town","status","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "problem_reports_shown_area" ON "problem_reports_reports" USING btree ("town","area","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "problem_reports_section" ON "problem_reports_reports" USING btree ("town","department_id","due_on","id") WHERE status IN ('received', 'confirmed', 'working');--> statement-breakpoint
CREATE INDEX "problem_reports_all" ON "problem_reports_reports" USING btree ("town","due_on","id");--> statement-breakpoint
CREATE INDEX "problem_reports_merged" ON "problem_reports_reports" USING btree ("town","merged_into") WHERE merged_into IS NOT NULL;--> statement-breakpoint
CREATE INDEX "problem_reports_received" ON "problem_reports_reports" USING btree ("town","received_on","category");--> statement-breakpoint
CREATE INDEX "problem_reports_updates_of" ON "problem_reports_updates" USING btree ("town","report_id","at");--> statement-breakpoint
CREATE POLICY "problem_reports_categories_own_town" ON "problem_reports_categories" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_drafts_own_town" ON "problem_reports_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_follows_own_town" ON "problem_reports_follows" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_landmarks_own_town" ON "problem_reports_landmarks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_photos_own_town" ON "problem_reports_photos" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_reports_own_town" ON "problem_reports_reports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_routes_own_town" ON "problem_reports_routes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_settings_own_town" ON "problem_reports_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_updates_read" ON "problem_reports_updates" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_updates_append" ON "problem_reports_updates" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));