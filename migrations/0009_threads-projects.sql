ALTER TABLE "threads_activities" ADD COLUMN "placed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "threads_projects" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "threads_projects" ADD COLUMN "outcome" jsonb;