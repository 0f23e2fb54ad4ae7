ALTER TABLE "meetings_minutes" ADD COLUMN "overrides" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "opinions_ideas" ADD COLUMN "shown" boolean NOT NULL;