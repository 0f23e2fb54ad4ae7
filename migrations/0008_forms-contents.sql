CREATE TABLE "forms_contents" (
	"town" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"user_id" text,
	"submitted_at" timestamp with time zone NOT NULL,
	"representation" jsonb NOT NULL,
	"context" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"typed" jsonb NOT NULL,
	"differences" jsonb NOT NULL,
	CONSTRAINT "forms_contents_town_submission_id_pk" PRIMARY KEY("town","submission_id")
);
--> statement-breakpoint
ALTER TABLE "forms_contents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "forms_submissions_user";--> statement-breakpoint
ALTER TABLE "forms_contents" ADD CONSTRAINT "forms_contents_submission" FOREIGN KEY ("town","submission_id") REFERENCES "public"."forms_submissions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forms_contents_user" ON "forms_contents" USING btree ("town","user_id","submitted_at");--> statement-breakpoint
ALTER TABLE "forms_submissions" DROP COLUMN "representation";--> statement-breakpoint
ALTER TABLE "forms_submissions" DROP COLUMN "context";--> statement-breakpoint
ALTER TABLE "forms_submissions" DROP COLUMN "user_id";--> statement-breakpoint
ALTER TABLE "forms_submissions" DROP COLUMN "answers";--> statement-breakpoint
ALTER TABLE "forms_submissions" DROP COLUMN "typed";--> statement-breakpoint
ALTER TABLE "forms_submissions" DROP COLUMN "differences";--> statement-breakpoint
CREATE POLICY "forms_contents_own_town" ON "forms_contents" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_contents_change" ON "forms_contents" AS RESTRICTIVE FOR UPDATE TO "tomoni_town" USING (false);