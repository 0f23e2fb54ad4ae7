CREATE TABLE "organisation_towns" (
	"town" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"prefecture" jsonb NOT NULL,
	"hosts" text[] DEFAULT '{}' NOT NULL,
	"accent" text DEFAULT 'green' NOT NULL,
	"contact" jsonb NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation_towns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "organisation_towns_own_town" ON "organisation_towns" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));