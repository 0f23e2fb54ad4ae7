CREATE TABLE "meetings_live" (
	"town" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"code" text NOT NULL,
	"code_required" boolean NOT NULL,
	"questions_open" boolean NOT NULL,
	CONSTRAINT "meetings_live_town_meeting_id_pk" PRIMARY KEY("town","meeting_id"),
	CONSTRAINT "meetings_live_code" UNIQUE("town","code")
);
--> statement-breakpoint
ALTER TABLE "meetings_live" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live_ballots" (
	"town" text NOT NULL,
	"vote_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"choice" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_live_ballots_town_vote_id_voice_pk" PRIMARY KEY("town","vote_id","voice")
);
--> statement-breakpoint
ALTER TABLE "meetings_live_ballots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live_questions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"key" text NOT NULL,
	"text" text NOT NULL,
	"shown_text" text NOT NULL,
	"moderation" text NOT NULL,
	"progress" text NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"input_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_live_questions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_live_questions_key" UNIQUE("town","meeting_id","voice","key")
);
--> statement-breakpoint
ALTER TABLE "meetings_live_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live_supports" (
	"town" text NOT NULL,
	"question_id" uuid NOT NULL,
	"voice" text NOT NULL,
	CONSTRAINT "meetings_live_supports_town_question_id_voice_pk" PRIMARY KEY("town","question_id","voice")
);
--> statement-breakpoint
ALTER TABLE "meetings_live_supports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live_votes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"options" jsonb NOT NULL,
	"state" text NOT NULL,
	"shown" boolean NOT NULL,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"entry_id" uuid,
	CONSTRAINT "meetings_live_votes_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_live_votes_position" UNIQUE("town","meeting_id","position")
);
--> statement-breakpoint
ALTER TABLE "meetings_live_votes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "meetings_live" ADD CONSTRAINT "meetings_live_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live_ballots" ADD CONSTRAINT "meetings_live_ballots_town_vote_id_meetings_live_votes_town_id_fk" FOREIGN KEY ("town","vote_id") REFERENCES "public"."meetings_live_votes"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live_questions" ADD CONSTRAINT "meetings_live_questions_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live_supports" ADD CONSTRAINT "meetings_live_supports_town_question_id_meetings_live_questions_town_id_fk" FOREIGN KEY ("town","question_id") REFERENCES "public"."meetings_live_questions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live_votes" ADD CONSTRAINT "meetings_live_votes_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meetings_live_questions_meeting" ON "meetings_live_questions" USING btree ("town","meeting_id","created_at");--> statement-breakpoint
CREATE POLICY "meetings_live_own_town" ON "meetings_live" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_ballots_own_town" ON "meetings_live_ballots" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_questions_own_town" ON "meetings_live_questions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_supports_own_town" ON "meetings_live_supports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_votes_own_town" ON "meetings_live_votes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));