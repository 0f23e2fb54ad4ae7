CREATE TABLE "open_data_uses" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "open_data_uses_town_slug_day_kind_pk" PRIMARY KEY("town","slug","day","kind")
);
--> statement-breakpoint
ALTER TABLE "open_data_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "open_data_uses_own_town" ON "open_data_uses" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));