ALTER TABLE "threads_filter_settings" ADD COLUMN "repeats" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "threads_filter_settings" ADD COLUMN "shouting" integer DEFAULT 5 NOT NULL;