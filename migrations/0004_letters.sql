CREATE TABLE "letters_batch_rows" (
	"town" text NOT NULL,
	"batch_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"input" jsonb NOT NULL,
	"done" boolean NOT NULL,
	"letter_id" uuid,
	"problem" jsonb,
	CONSTRAINT "letters_batch_rows_town_batch_id_row_pk" PRIMARY KEY("town","batch_id","row")
);
--> statement-breakpoint
ALTER TABLE "letters_batch_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_batches" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"template_version_id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	"total" integer NOT NULL,
	"ordered_by" text NOT NULL,
	"ordered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_batches_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "letters_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_counters" (
	"town" text NOT NULL,
	"series_id" uuid NOT NULL,
	"fiscal_year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "letters_counters_town_series_id_fiscal_year_pk" PRIMARY KEY("town","series_id","fiscal_year")
);
--> statement-breakpoint
ALTER TABLE "letters_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_deliveries" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"way" text NOT NULL,
	"delivered_on" date NOT NULL,
	"note" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_deliveries_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "letters_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_letters" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"template_version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"department_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"document_number" text NOT NULL,
	"issued_on" date NOT NULL,
	"recipient" jsonb NOT NULL,
	"sender" jsonb NOT NULL,
	"seal_id" uuid,
	"fields" jsonb NOT NULL,
	"reasons" jsonb,
	"code" text NOT NULL,
	"replaces_id" uuid,
	"replaces_as" text,
	"batch_id" uuid,
	"issued_by" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_letters_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "letters_letters_number" UNIQUE("town","series_id","fiscal_year","number"),
	CONSTRAINT "letters_letters_code" UNIQUE("town","code"),
	CONSTRAINT "letters_letters_replaces" UNIQUE("town","replaces_id")
);
--> statement-breakpoint
ALTER TABLE "letters_letters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_papers" (
	"town" text NOT NULL,
	"letter_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"missing" text[] NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_papers_town_letter_id_pk" PRIMARY KEY("town","letter_id")
);
--> statement-breakpoint
ALTER TABLE "letters_papers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_seals" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"file_id" uuid,
	"drawn" text,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_seals_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "letters_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_senders" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"post" text NOT NULL,
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_senders_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "letters_senders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_series" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"department_id" uuid,
	"pattern" text NOT NULL,
	CONSTRAINT "letters_series_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "letters_series_department" UNIQUE NULLS NOT DISTINCT("town","department_id")
);
--> statement-breakpoint
ALTER TABLE "letters_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_template_versions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_template_versions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "letters_template_versions_once" UNIQUE("town","template_id","version")
);
--> statement-breakpoint
ALTER TABLE "letters_template_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_templates" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"department_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_templates_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "letters_templates_key" UNIQUE("town","key")
);
--> statement-breakpoint
ALTER TABLE "letters_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "letters_batch_rows" ADD CONSTRAINT "letters_batch_rows_town_batch_id_letters_batches_town_id_fk" FOREIGN KEY ("town","batch_id") REFERENCES "public"."letters_batches"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_batch_rows" ADD CONSTRAINT "letters_batch_rows_town_letter_id_letters_letters_town_id_fk" FOREIGN KEY ("town","letter_id") REFERENCES "public"."letters_letters"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_batches" ADD CONSTRAINT "letters_batches_town_template_version_id_letters_template_versions_town_id_fk" FOREIGN KEY ("town","template_version_id") REFERENCES "public"."letters_template_versions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_counters" ADD CONSTRAINT "letters_counters_town_series_id_letters_series_town_id_fk" FOREIGN KEY ("town","series_id") REFERENCES "public"."letters_series"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_deliveries" ADD CONSTRAINT "letters_deliveries_town_letter_id_letters_letters_town_id_fk" FOREIGN KEY ("town","letter_id") REFERENCES "public"."letters_letters"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_letters" ADD CONSTRAINT "letters_letters_town_template_version_id_letters_template_versions_town_id_fk" FOREIGN KEY ("town","template_version_id") REFERENCES "public"."letters_template_versions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_letters" ADD CONSTRAINT "letters_letters_town_series_id_letters_series_town_id_fk" FOREIGN KEY ("town","series_id") REFERENCES "public"."letters_series"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_letters" ADD CONSTRAINT "letters_letters_town_seal_id_letters_seals_town_id_fk" FOREIGN KEY ("town","seal_id") REFERENCES "public"."letters_seals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_letters" ADD CONSTRAINT "letters_letters_town_replaces_id_letters_letters_town_id_fk" FOREIGN KEY ("town","replaces_id") REFERENCES "public"."letters_letters"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_papers" ADD CONSTRAINT "letters_papers_town_letter_id_letters_letters_town_id_fk" FOREIGN KEY ("town","letter_id") REFERENCES "public"."letters_letters"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_template_versions" ADD CONSTRAINT "letters_template_versions_town_template_id_letters_templates_town_id_fk" FOREIGN KEY ("town","template_id") REFERENCES "public"."letters_templates"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_deliveries_letter" ON "letters_deliveries" USING btree ("town","letter_id");--> statement-breakpoint
CREATE INDEX "letters_letters_subject" ON "letters_letters" USING btree ("town","subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "letters_letters_newest" ON "letters_letters" USING btree ("town","issued_at");--> statement-breakpoint
CREATE INDEX "letters_letters_batch" ON "letters_letters" USING btree ("town","batch_id");--> statement-breakpoint
CREATE POLICY "letters_batch_rows_own_town" ON "letters_batch_rows" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_batches_own_town" ON "letters_batches" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_counters_own_town" ON "letters_counters" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_deliveries_read" ON "letters_deliveries" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_deliveries_append" ON "letters_deliveries" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_letters_read" ON "letters_letters" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_letters_append" ON "letters_letters" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_papers_read" ON "letters_papers" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_papers_append" ON "letters_papers" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_seals_read" ON "letters_seals" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_seals_append" ON "letters_seals" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_senders_read" ON "letters_senders" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_senders_append" ON "letters_senders" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_series_own_town" ON "letters_series" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_template_versions_read" ON "letters_template_versions" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_template_versions_append" ON "letters_template_versions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_templates_own_town" ON "letters_templates" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));