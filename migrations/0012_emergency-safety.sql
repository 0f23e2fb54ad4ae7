CREATE TABLE "emergency_lalert_documents" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"situation_id" uuid NOT NULL,
	"xml" text NOT NULL,
	"staff_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_lalert_documents_town_id_revision_pk" PRIMARY KEY("town","id","revision")
);
--> statement-breakpoint
ALTER TABLE "emergency_lalert_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_lalert_settings" (
	"town" text NOT NULL,
	"active" boolean NOT NULL,
	"sender" text NOT NULL,
	CONSTRAINT "emergency_lalert_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "emergency_lalert_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_contacts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"organisation" text NOT NULL,
	"mail" text NOT NULL,
	"token" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_contacts_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "press_contacts_mail" UNIQUE("town","mail"),
	CONSTRAINT "press_contacts_token" UNIQUE("town","token")
);
--> statement-breakpoint
ALTER TABLE "press_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_coverage" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"outlet" text NOT NULL,
	"title" text NOT NULL,
	"href" text NOT NULL,
	"day" date NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_coverage_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "press_coverage_href" UNIQUE("town","release_id","href","day")
);
--> statement-breakpoint
ALTER TABLE "press_coverage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_mailings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"recipients" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_mailings_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "press_mailings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_overrides" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"excerpt" text NOT NULL,
	"reason" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_overrides_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "press_overrides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_releases" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"fiscal_year" integer,
	"number" integer,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"summary" text NOT NULL,
	"html" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"contact_name" text NOT NULL,
	"contact_telephone" text NOT NULL,
	"contact_mail" text NOT NULL,
	"attachments" jsonb NOT NULL,
	"topics" jsonb NOT NULL,
	"announce_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	"state" text NOT NULL,
	"announced_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"revised_at" timestamp with time zone,
	"correction" text NOT NULL,
	"withdrawal_reason" text NOT NULL,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_releases_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "press_releases_number" UNIQUE("town","fiscal_year","number")
);
--> statement-breakpoint
ALTER TABLE "press_releases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "press_coverage" ADD CONSTRAINT "press_coverage_town_release_id_press_releases_town_id_fk" FOREIGN KEY ("town","release_id") REFERENCES "public"."press_releases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_mailings" ADD CONSTRAINT "press_mailings_town_release_id_press_releases_town_id_fk" FOREIGN KEY ("town","release_id") REFERENCES "public"."press_releases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_overrides" ADD CONSTRAINT "press_overrides_town_release_id_press_releases_town_id_fk" FOREIGN KEY ("town","release_id") REFERENCES "public"."press_releases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "press_mailings_release" ON "press_mailings" USING btree ("town","release_id");--> statement-breakpoint
CREATE INDEX "press_overrides_release" ON "press_overrides" USING btree ("town","release_id");--> statement-breakpoint
CREATE INDEX "press_releases_due" ON "press_releases" USING btree ("town","state");--> statement-breakpoint
CREATE POLICY "emergency_lalert_documents_read" ON "emergency_lalert_documents" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_lalert_documents_append" ON "emergency_lalert_documents" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_lalert_settings_own_town" ON "emergency_lalert_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_contacts_own_town" ON "press_contacts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_coverage_own_town" ON "press_coverage" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_mailings_read" ON "press_mailings" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_mailings_append" ON "press_mailings" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_overrides_read" ON "press_overrides" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_overrides_append" ON "press_overrides" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_releases_own_town" ON "press_releases" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));