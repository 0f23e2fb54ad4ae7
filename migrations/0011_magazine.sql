CREATE TABLE "emergency_safety" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"kana" text NOT NULL,
	"area" text NOT NULL,
	"place" text NOT NULL,
	"phone" text NOT NULL,
	"persons" integer NOT NULL,
	"note" text NOT NULL,
	"shared" boolean NOT NULL,
	"by_staff" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	"handled_by" text,
	"handled_note" text,
	"name_key" text NOT NULL,
	"kana_key" text NOT NULL,
	"phone_key" text NOT NULL,
	CONSTRAINT "emergency_safety_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_safety" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "emergency_safety_names" ON "emergency_safety" USING btree ("town","situation_id","name_key");--> statement-breakpoint
CREATE INDEX "emergency_safety_list" ON "emergency_safety" USING btree ("town","situation_id","state","at");--> statement-breakpoint
CREATE POLICY "emergency_safety_own_town" ON "emergency_safety" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));