CREATE TABLE "emergency_acts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"title" jsonb NOT NULL,
	"messages" integer NOT NULL,
	"staff_id" text,
	"staff_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_acts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_acts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_confirmations" (
	"town" text NOT NULL,
	"act_id" uuid NOT NULL,
	"staff_id" text NOT NULL,
	"staff_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_confirmations_town_act_id_pk" PRIMARY KEY("town","act_id")
);
--> statement-breakpoint
ALTER TABLE "emergency_confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_orders" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"level" smallint NOT NULL,
	"hazard" text NOT NULL,
	"areas" text[] NOT NULL,
	"reason" text NOT NULL,
	"texts" jsonb NOT NULL,
	"households" integer,
	"persons" integer,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_orders_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_reports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"thread" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"areas" text[] NOT NULL,
	"place" text NOT NULL,
	"texts" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_reports_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_shelter_reports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"shelter_id" uuid NOT NULL,
	"state" text NOT NULL,
	"persons" integer,
	"households" integer,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_shelter_reports_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_shelter_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_shelters" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"address" text NOT NULL,
	"telephone" text NOT NULL,
	"areas" text[] NOT NULL,
	"hazards" text[] NOT NULL,
	"capacity" integer NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"wheelchair" boolean NOT NULL,
	"accessible_toilet" boolean NOT NULL,
	"pets" boolean NOT NULL,
	"infants" boolean NOT NULL,
	"note" jsonb,
	"sample" boolean NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "emergency_shelters_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_shelters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_situations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"mode" text NOT NULL,
	"hazard" text NOT NULL,
	"title" jsonb NOT NULL,
	"headquarters" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "emergency_situations_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_situations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "emergency_acts_situation" ON "emergency_acts" USING btree ("town","situation_id","at");--> statement-breakpoint
CREATE INDEX "emergency_orders_situation" ON "emergency_orders" USING btree ("town","situation_id","at");--> statement-breakpoint
CREATE INDEX "emergency_reports_thread" ON "emergency_reports" USING btree ("town","situation_id","thread","at");--> statement-breakpoint
CREATE INDEX "emergency_shelter_reports_last" ON "emergency_shelter_reports" USING btree ("town","situation_id","shelter_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "emergency_situations_open" ON "emergency_situations" USING btree ("town") WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX "emergency_situations_time" ON "emergency_situations" USING btree ("town","started_at");--> statement-breakpoint
CREATE POLICY "emergency_acts_read" ON "emergency_acts" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_acts_append" ON "emergency_acts" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_confirmations_read" ON "emergency_confirmations" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_confirmations_append" ON "emergency_confirmations" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_orders_read" ON "emergency_orders" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_orders_append" ON "emergency_orders" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_reports_read" ON "emergency_reports" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_reports_append" ON "emergency_reports" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_shelter_reports_read" ON "emergency_shelter_reports" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_shelter_reports_append" ON "emergency_shelter_reports" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_shelters_own_town" ON "emergency_shelters" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_situations_own_town" ON "emergency_situations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));