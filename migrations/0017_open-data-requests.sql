CREATE TABLE "open_data_requests" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"wanted" text NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"answer" text NOT NULL,
	"slug" text,
	"shown" boolean NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "open_data_requests_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "open_data_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "open_data_requests_newest" ON "open_data_requests" USING btree ("town","received_at");--> statement-breakpoint
CREATE POLICY "open_data_requests_own_town" ON "open_data_requests" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));