CREATE TABLE "open_data_showcase_reports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"showcase_id" uuid NOT NULL,
	"text" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "open_data_showcase_reports_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "open_data_showcase_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open_data_showcases" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"maker" text NOT NULL,
	"url" text,
	"slugs" text[] NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"picture_id" uuid,
	"picture_alt" text NOT NULL,
	"picture_width" integer,
	"picture_height" integer,
	"received_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "open_data_showcases_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "open_data_showcases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "open_data_showcase_reports" ADD CONSTRAINT "open_data_showcase_reports_town_showcase_id_open_data_showcases_town_id_fk" FOREIGN KEY ("town","showcase_id") REFERENCES "public"."open_data_showcases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "open_data_showcase_reports_of" ON "open_data_showcase_reports" USING btree ("town","showcase_id");--> statement-breakpoint
CREATE INDEX "open_data_showcases_newest" ON "open_data_showcases" USING btree ("town","received_at");--> statement-breakpoint
CREATE POLICY "open_data_showcase_reports_own_town" ON "open_data_showcase_reports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "open_data_showcases_own_town" ON "open_data_showcases" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));