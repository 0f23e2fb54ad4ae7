CREATE TABLE "surveys_populations" (
	"town" text NOT NULL,
	"as_of" date NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_populations_town_as_of_version_pk" PRIMARY KEY("town","as_of","version")
);
--> statement-breakpoint
ALTER TABLE "surveys_populations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_results" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_results_town_survey_id_pk" PRIMARY KEY("town","survey_id")
);
--> statement-breakpoint
ALTER TABLE "surveys_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "surveys_results" ADD CONSTRAINT "surveys_results_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "surveys_populations_read" ON "surveys_populations" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_populations_append" ON "surveys_populations" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_results_own_town" ON "surveys_results" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));