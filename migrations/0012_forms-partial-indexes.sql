ALTER TABLE "forms_submissions" DROP CONSTRAINT "forms_submissions_previous";--> statement-breakpoint
DROP INDEX "forms_contents_user";--> statement-breakpoint
CREATE UNIQUE INDEX "forms_submissions_previous" ON "forms_submissions" USING btree ("town","previous_id") WHERE previous_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "forms_contents_user" ON "forms_contents" USING btree ("town","user_id","submitted_at") WHERE user_id IS NOT NULL;