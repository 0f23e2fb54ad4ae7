CREATE TABLE "procedures_charge_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"charge_id" uuid NOT NULL,
	"act" text NOT NULL,
	"yen" integer NOT NULL,
	"method" text NOT NULL,
	"reference" text,
	"actor_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "procedures_charge_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "procedures_charge_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_charges" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"yen" integer NOT NULL,
	"lines" jsonb NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "procedures_charges_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "procedures_charges_case" UNIQUE("town","case_id")
);
--> statement-breakpoint
ALTER TABLE "procedures_charges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_contacts" (
	"town" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"case_id" uuid,
	"email" text,
	"email_confirmed_at" timestamp with time zone,
	"code_hash" text,
	"code_expires_at" timestamp with time zone,
	"tries" integer NOT NULL,
	"phone" text,
	"relation" text,
	"consented" boolean NOT NULL,
	"proof_file_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "procedures_contacts_town_draft_id_pk" PRIMARY KEY("town","draft_id")
);
--> statement-breakpoint
ALTER TABLE "procedures_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files_objects" ADD COLUMN "scanned" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "procedures_charge_events_charge" ON "procedures_charge_events" USING btree ("town","charge_id","at");--> statement-breakpoint
CREATE INDEX "procedures_contacts_case" ON "procedures_contacts" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "procedures_contacts_age" ON "procedures_contacts" USING btree ("town","created_at");--> statement-breakpoint
CREATE POLICY "procedures_charge_events_read" ON "procedures_charge_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_charge_events_append" ON "procedures_charge_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_charges_own_town" ON "procedures_charges" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_contacts_own_town" ON "procedures_contacts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));