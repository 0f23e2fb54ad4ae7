ALTER TABLE "surveys_words" DROP CONSTRAINT "surveys_words_town_survey_id_response_id_surveys_responses_town_survey_id_id_fk";
--> statement-breakpoint
ALTER TABLE "surveys_words" ADD CONSTRAINT "surveys_words_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;