CREATE TABLE "surveys_drawn_before" (
	"town" text NOT NULL,
	"sample_id" uuid NOT NULL,
	"person" text NOT NULL,
	"drawn_on" date NOT NULL,
	CONSTRAINT "surveys_drawn_before_town_sample_id_person_pk" PRIMARY KEY("town","sample_id","person")
);
--> statement-breakpoint
ALTER TABLE "surveys_drawn_before" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_invitations" (
	"town" text NOT NULL,
	"sample_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"area" text,
	"age" text,
	"sex" text,
	"outcome" text,
	"sealed" text,
	CONSTRAINT "surveys_invitations_town_sample_id_number_pk" PRIMARY KEY("town","sample_id","number")
);
--> statement-breakpoint
ALTER TABLE "surveys_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_list_faults" (
	"town" text NOT NULL,
	"list_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"column" text,
	"first" integer,
	"sealed" text NOT NULL,
	CONSTRAINT "surveys_list_faults_town_list_id_row_place_pk" PRIMARY KEY("town","list_id","row","place")
);
--> statement-breakpoint
ALTER TABLE "surveys_list_faults" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_list_parts" (
	"town" text NOT NULL,
	"list_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "surveys_list_parts_town_list_id_place_pk" PRIMARY KEY("town","list_id","place")
);
--> statement-breakpoint
ALTER TABLE "surveys_list_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_lists" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"state" text NOT NULL,
	"source" text NOT NULL,
	"digest" text NOT NULL,
	"bytes" integer NOT NULL,
	"lines" integer NOT NULL,
	"encoding" text NOT NULL,
	"delimiter" text NOT NULL,
	"columns" jsonb NOT NULL,
	"reference_on" date NOT NULL,
	"from_age" integer NOT NULL,
	"delete_on" date NOT NULL,
	"salt" text,
	"rows_done" integer NOT NULL,
	"counts" jsonb NOT NULL,
	"accepted_by" text,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "surveys_lists_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_mailings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"sample_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"count" integer NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_mailings_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_mailings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_manifests" (
	"town" text NOT NULL,
	"sample_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"drawn_by" text NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_manifests_town_sample_id_pk" PRIMARY KEY("town","sample_id")
);
--> statement-breakpoint
ALTER TABLE "surveys_manifests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_residents" (
	"town" text NOT NULL,
	"list_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"person" text NOT NULL,
	"area" text,
	"age" text,
	"sex" text,
	"marked" boolean NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "surveys_residents_town_list_id_row_pk" PRIMARY KEY("town","list_id","row")
);
--> statement-breakpoint
ALTER TABLE "surveys_residents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_samples" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"list_id" uuid,
	"batch_id" uuid,
	"state" text NOT NULL,
	"discarded_why" text,
	"salt" text,
	CONSTRAINT "surveys_samples_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_samples" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "surveys_drawn_before" ADD CONSTRAINT "surveys_drawn_before_town_sample_id_surveys_manifests_town_sample_id_fk" FOREIGN KEY ("town","sample_id") REFERENCES "public"."surveys_manifests"("town","sample_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_invitations" ADD CONSTRAINT "surveys_invitations_town_sample_id_surveys_samples_town_id_fk" FOREIGN KEY ("town","sample_id") REFERENCES "public"."surveys_samples"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_list_faults" ADD CONSTRAINT "surveys_list_faults_town_list_id_surveys_lists_town_id_fk" FOREIGN KEY ("town","list_id") REFERENCES "public"."surveys_lists"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_list_parts" ADD CONSTRAINT "surveys_list_parts_town_list_id_surveys_lists_town_id_fk" FOREIGN KEY ("town","list_id") REFERENCES "public"."surveys_lists"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_lists" ADD CONSTRAINT "surveys_lists_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_mailings" ADD CONSTRAINT "surveys_mailings_town_sample_id_surveys_samples_town_id_fk" FOREIGN KEY ("town","sample_id") REFERENCES "public"."surveys_samples"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_manifests" ADD CONSTRAINT "surveys_manifests_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_residents" ADD CONSTRAINT "surveys_residents_town_list_id_surveys_lists_town_id_fk" FOREIGN KEY ("town","list_id") REFERENCES "public"."surveys_lists"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_samples" ADD CONSTRAINT "surveys_samples_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_samples" ADD CONSTRAINT "surveys_samples_town_id_surveys_manifests_town_sample_id_fk" FOREIGN KEY ("town","id") REFERENCES "public"."surveys_manifests"("town","sample_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "surveys_drawn_before_person" ON "surveys_drawn_before" USING btree ("town","person","drawn_on");--> statement-breakpoint
CREATE INDEX "surveys_lists_survey" ON "surveys_lists" USING btree ("town","survey_id");--> statement-breakpoint
CREATE INDEX "surveys_mailings_sample" ON "surveys_mailings" USING btree ("town","sample_id");--> statement-breakpoint
CREATE INDEX "surveys_samples_survey" ON "surveys_samples" USING btree ("town","survey_id");--> statement-breakpoint
CREATE POLICY "surveys_drawn_before_own_town" ON "surveys_drawn_before" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_invitations_own_town" ON "surveys_invitations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_list_faults_own_town" ON "surveys_list_faults" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_list_parts_own_town" ON "surveys_list_parts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_lists_own_town" ON "surveys_lists" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_mailings_read" ON "surveys_mailings" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_mailings_append" ON "surveys_mailings" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_manifests_read" ON "surveys_manifests" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_manifests_append" ON "surveys_manifests" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_residents_own_town" ON "surveys_residents" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_samples_own_town" ON "surveys_samples" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));