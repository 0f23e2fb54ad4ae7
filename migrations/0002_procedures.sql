CREATE TABLE "procedures_changes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"procedure_id" text NOT NULL,
	"version" integer NOT NULL,
	"act" text NOT NULL,
	"parts" text[] NOT NULL,
	"content" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "procedures_changes_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "procedures_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_periods" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "procedures_periods_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "procedures_periods" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_procedures" (
	"town" text NOT NULL,
	"id" text NOT NULL,
	"name" jsonb NOT NULL,
	"topic" text NOT NULL,
	"position" integer NOT NULL,
	"department_id" uuid NOT NULL,
	"promoted_id" text,
	"form_id" uuid,
	"keywords" text[] NOT NULL,
	"life_events" text[] NOT NULL,
	"retention_years" integer NOT NULL,
	"accepts_from" date,
	"accepts_until" date,
	"approval_kind" text,
	"plan_policy" integer,
	"details" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "procedures_procedures_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "procedures_procedures_promoted" UNIQUE("town","promoted_id")
);
--> statement-breakpoint
ALTER TABLE "procedures_procedures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_promoted" (
	"town" text NOT NULL,
	"id" text NOT NULL,
	"section" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"classes" text[] NOT NULL,
	"verified" boolean NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "procedures_promoted_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "procedures_promoted" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "procedures_changes" ADD CONSTRAINT "procedures_changes_town_procedure_id_procedures_procedures_town_id_fk" FOREIGN KEY ("town","procedure_id") REFERENCES "public"."procedures_procedures"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedures_procedures" ADD CONSTRAINT "procedures_procedures_town_promoted_id_procedures_promoted_town_id_fk" FOREIGN KEY ("town","promoted_id") REFERENCES "public"."procedures_promoted"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "procedures_changes_procedure" ON "procedures_changes" USING btree ("town","procedure_id","changed_at");--> statement-breakpoint
CREATE INDEX "procedures_periods_subject" ON "procedures_periods" USING btree ("town","kind","subject");--> statement-breakpoint
CREATE POLICY "procedures_changes_read" ON "procedures_changes" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_changes_append" ON "procedures_changes" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_periods_own_town" ON "procedures_periods" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_procedures_own_town" ON "procedures_procedures" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_promoted_own_town" ON "procedures_promoted" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));