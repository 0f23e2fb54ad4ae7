CREATE TABLE "disclosure_charges" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"pages" integer NOT NULL,
	"colour_pages" integer NOT NULL,
	"yen" integer NOT NULL,
	"state" text NOT NULL,
	"settled_on" date,
	"settled_by" text,
	"delivered_on" date,
	"delivered_by" text,
	CONSTRAINT "disclosure_charges_town_case_id_pk" PRIMARY KEY("town","case_id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_charges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_corrections" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"message" text NOT NULL,
	"documents_before" text NOT NULL,
	"documents_after" text,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "disclosure_corrections_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_decisions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"proposal" jsonb NOT NULL,
	"state" text NOT NULL,
	"letter_id" uuid,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_on" date,
	CONSTRAINT "disclosure_decisions_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_documents" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	"title" text NOT NULL,
	"pages" integer NOT NULL,
	"treatment" text NOT NULL,
	"original_file_id" uuid,
	"marks_version" integer NOT NULL,
	"redaction" text NOT NULL,
	"fault" jsonb,
	"also_elsewhere" jsonb NOT NULL,
	"released_file_id" uuid,
	"released_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "disclosure_documents_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_marks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"page" integer NOT NULL,
	"x" double precision NOT NULL,
	"y" double precision NOT NULL,
	"width" double precision NOT NULL,
	"height" double precision NOT NULL,
	"category_id" text NOT NULL,
	"words" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "disclosure_marks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_requests" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"agency" text NOT NULL,
	"documents" text NOT NULL,
	"purpose" text NOT NULL,
	"way" text NOT NULL,
	"address" text NOT NULL,
	"language" text NOT NULL,
	"identity" text NOT NULL,
	"identity_note" text NOT NULL,
	"received_on" date NOT NULL,
	"result" text,
	"result_on" date,
	"available_from" date,
	"rest_by" date,
	CONSTRAINT "disclosure_requests_town_case_id_pk" PRIMARY KEY("town","case_id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_reviews" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"grounds" text NOT NULL,
	"received_on" date NOT NULL,
	"consulted_on" date,
	"reported_on" date,
	"report" text NOT NULL,
	"ruled_on" date,
	"ruling" text,
	CONSTRAINT "disclosure_reviews_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_searches" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"answer" text,
	"note" text NOT NULL,
	"answered_by" text,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "disclosure_searches_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_searches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_settings" (
	"town" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "disclosure_settings_town_version_pk" PRIMARY KEY("town","version")
);
--> statement-breakpoint
ALTER TABLE "disclosure_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_third_parties" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"name" text NOT NULL,
	"body" boolean NOT NULL,
	"address" text NOT NULL,
	"about" text NOT NULL,
	"asked_on" date NOT NULL,
	"due_on" date NOT NULL,
	"letter_id" uuid NOT NULL,
	"answer" text,
	"answered_on" date,
	"note" text NOT NULL,
	CONSTRAINT "disclosure_third_parties_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "disclosure_third_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_decisions" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"procedure_id" text NOT NULL,
	"outcome" text NOT NULL,
	"template" text,
	"fields" jsonb NOT NULL,
	"amount" integer,
	"reasons" jsonb,
	"comment" text NOT NULL,
	"version" integer NOT NULL,
	"prepared_by" text NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	"letter_id" uuid,
	"decided_on" date,
	"in_time" boolean,
	CONSTRAINT "procedures_decisions_town_case_id_pk" PRIMARY KEY("town","case_id")
);
--> statement-breakpoint
ALTER TABLE "procedures_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "procedures_charge_events" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "procedures_charge_events" ADD COLUMN "key" text;--> statement-breakpoint
ALTER TABLE "disclosure_charges" ADD CONSTRAINT "disclosure_charges_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_corrections" ADD CONSTRAINT "disclosure_corrections_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_decisions" ADD CONSTRAINT "disclosure_decisions_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_documents" ADD CONSTRAINT "disclosure_documents_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_marks" ADD CONSTRAINT "disclosure_marks_town_document_id_disclosure_documents_town_id_fk" FOREIGN KEY ("town","document_id") REFERENCES "public"."disclosure_documents"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_reviews" ADD CONSTRAINT "disclosure_reviews_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_searches" ADD CONSTRAINT "disclosure_searches_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_third_parties" ADD CONSTRAINT "disclosure_third_parties_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosure_corrections_case" ON "disclosure_corrections" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "disclosure_decisions_case" ON "disclosure_decisions" USING btree ("town","case_id","proposed_at");--> statement-breakpoint
CREATE INDEX "disclosure_documents_case" ON "disclosure_documents" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "disclosure_marks_document" ON "disclosure_marks" USING btree ("town","document_id","page");--> statement-breakpoint
CREATE INDEX "disclosure_requests_received" ON "disclosure_requests" USING btree ("town","received_on");--> statement-breakpoint
CREATE INDEX "disclosure_reviews_case" ON "disclosure_reviews" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "disclosure_searches_case" ON "disclosure_searches" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "disclosure_searches_department" ON "disclosure_searches" USING btree ("town","department_id","answered_at");--> statement-breakpoint
CREATE INDEX "disclosure_third_parties_case" ON "disclosure_third_parties" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "procedures_decisions_day" ON "procedures_decisions" USING btree ("town","decided_on","procedure_id");--> statement-breakpoint
ALTER TABLE "procedures_charge_events" ADD CONSTRAINT "procedures_charge_events_key" UNIQUE("town","charge_id","key");--> statement-breakpoint
CREATE POLICY "disclosure_charges_own_town" ON "disclosure_charges" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_corrections_own_town" ON "disclosure_corrections" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_decisions_own_town" ON "disclosure_decisions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_documents_own_town" ON "disclosure_documents" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_marks_own_town" ON "disclosure_marks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_requests_own_town" ON "disclosure_requests" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_reviews_own_town" ON "disclosure_reviews" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_searches_own_town" ON "disclosure_searches" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_settings_read" ON "disclosure_settings" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_settings_append" ON "disclosure_settings" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "disclosure_third_parties_own_town" ON "disclosure_third_parties" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_decisions_own_town" ON "procedures_decisions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));