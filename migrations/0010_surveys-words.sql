CREATE TABLE "surveys_words" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"key" text NOT NULL,
	"response_id" uuid NOT NULL,
	"masked" text NOT NULL,
	CONSTRAINT "surveys_words_town_survey_id_key_response_id_pk" PRIMARY KEY("town","survey_id","key","response_id")
);
--> statement-breakpoint
ALTER TABLE "surveys_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "surveys_words" ADD CONSTRAINT "surveys_words_town_survey_id_response_id_surveys_responses_town_survey_id_id_fk" FOREIGN KEY ("town","survey_id","response_id") REFERENCES "public"."surveys_responses"("town","survey_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "surveys_words_own_town" ON "surveys_words" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));