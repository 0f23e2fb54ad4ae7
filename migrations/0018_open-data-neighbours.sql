CREATE TABLE "open_data_neighbours" (
	"town" text NOT NULL,
	"source_id" uuid NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"url" text NOT NULL,
	"formats" text[] NOT NULL,
	"modified_on" date,
	CONSTRAINT "open_data_neighbours_town_source_id_key_pk" PRIMARY KEY("town","source_id","key")
);
--> statement-breakpoint
ALTER TABLE "open_data_neighbours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open_data_sources" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"url" text NOT NULL,
	"kind" text NOT NULL,
	"read_at" timestamp with time zone,
	"fault" text NOT NULL,
	CONSTRAINT "open_data_sources_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "open_data_sources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "open_data_neighbours" ADD CONSTRAINT "open_data_neighbours_town_source_id_open_data_sources_town_id_fk" FOREIGN KEY ("town","source_id") REFERENCES "public"."open_data_sources"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "open_data_neighbours_own_town" ON "open_data_neighbours" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "open_data_sources_own_town" ON "open_data_sources" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));