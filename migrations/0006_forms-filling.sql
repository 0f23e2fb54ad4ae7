CREATE TABLE "forms_skips" (
	"town" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"path" text NOT NULL,
	"owner" text NOT NULL,
	"subject" text NOT NULL,
	"channel" text NOT NULL,
	"field_kind" text NOT NULL,
	"source" text NOT NULL,
	"source_digest" text,
	"seconds" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_skips_town_submission_id_path_pk" PRIMARY KEY("town","submission_id","path")
);
--> statement-breakpoint
ALTER TABLE "forms_skips" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_writing_seconds" (
	"town" text NOT NULL,
	"field_kind" text NOT NULL,
	"seconds" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_writing_seconds_town_field_kind_pk" PRIMARY KEY("town","field_kind")
);
--> statement-breakpoint
ALTER TABLE "forms_writing_seconds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "forms_skips_time" ON "forms_skips" USING btree ("town","at");--> statement-breakpoint
CREATE POLICY "forms_skips_read" ON "forms_skips" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_skips_append" ON "forms_skips" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_writing_seconds_own_town" ON "forms_writing_seconds" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));