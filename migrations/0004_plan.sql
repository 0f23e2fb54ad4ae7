CREATE TABLE "plan_evaluation_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"evaluation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"comment" text,
	"content" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_evaluation_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "plan_evaluation_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_evaluations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"policy" integer NOT NULL,
	"fiscal_year" integer NOT NULL,
	"step" text NOT NULL,
	"version" integer NOT NULL,
	"sample" boolean NOT NULL,
	"results" text NOT NULL,
	"follow_up" text NOT NULL,
	"budget_yen" bigint,
	"actual_yen" bigint,
	"worked" text NOT NULL,
	"issues" text NOT NULL,
	"decision" text,
	"next_changes" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "plan_evaluations_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "plan_evaluations_year" UNIQUE("town","fiscal_year","policy")
);
--> statement-breakpoint
ALTER TABLE "plan_evaluations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_basic_policies" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" jsonb NOT NULL,
	CONSTRAINT "plan_basic_policies_town_plan_id_number_pk" PRIMARY KEY("town","plan_id","number")
);
--> statement-breakpoint
ALTER TABLE "plan_basic_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_definitions" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"indicator_id" text NOT NULL,
	"policy" integer NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"outcome_kind" text,
	"name" jsonb NOT NULL,
	"unit" text NOT NULL,
	"decimals" integer NOT NULL,
	"baseline" numeric,
	"target" numeric NOT NULL,
	"direction" text NOT NULL,
	"counting" text NOT NULL,
	"measure" text NOT NULL,
	"params" jsonb NOT NULL,
	CONSTRAINT "plan_definitions_town_plan_id_indicator_id_pk" PRIMARY KEY("town","plan_id","indicator_id")
);
--> statement-breakpoint
ALTER TABLE "plan_definitions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_indicators" (
	"town" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_indicators_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "plan_indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_initiatives" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"policy" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"department" text,
	"items" text[] NOT NULL,
	CONSTRAINT "plan_initiatives_town_plan_id_policy_position_pk" PRIMARY KEY("town","plan_id","policy","position")
);
--> statement-breakpoint
ALTER TABLE "plan_initiatives" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_observations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"indicator_id" text NOT NULL,
	"value" numeric,
	"as_of" date NOT NULL,
	"origin" text NOT NULL,
	"numerator" numeric,
	"denominator" numeric,
	"source_note" text,
	"file_id" uuid,
	"sample" boolean NOT NULL,
	"corrects" uuid,
	"reason" text,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"idempotency_key" text NOT NULL,
	CONSTRAINT "plan_observations_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "plan_observations_key" UNIQUE("town","idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "plan_observations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_plans" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"baseline_year" integer NOT NULL,
	"target_year" integer NOT NULL,
	"goal_number" integer NOT NULL,
	"goal_name" jsonb NOT NULL,
	"challenges" jsonb NOT NULL,
	"roles" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"imported_by" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_plans_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "plan_plans_revision" UNIQUE("town","revision")
);
--> statement-breakpoint
ALTER TABLE "plan_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_policies" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"basic_policy" integer NOT NULL,
	"name" jsonb NOT NULL,
	"roles" jsonb NOT NULL,
	CONSTRAINT "plan_policies_town_plan_id_number_pk" PRIMARY KEY("town","plan_id","number")
);
--> statement-breakpoint
ALTER TABLE "plan_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_policy_departments" (
	"town" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"policy" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"department_id" uuid,
	CONSTRAINT "plan_policy_departments_town_plan_id_policy_position_pk" PRIMARY KEY("town","plan_id","policy","position")
);
--> statement-breakpoint
ALTER TABLE "plan_policy_departments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_reminders" (
	"town" text NOT NULL,
	"subject" text NOT NULL,
	"stage" text NOT NULL,
	"due" date NOT NULL,
	"reminded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_reminders_town_subject_stage_due_pk" PRIMARY KEY("town","subject","stage","due")
);
--> statement-breakpoint
ALTER TABLE "plan_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_year_figures" (
	"town" text NOT NULL,
	"indicator_id" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"observation_id" uuid NOT NULL,
	"value" numeric NOT NULL,
	"as_of" date NOT NULL,
	"origin" text NOT NULL,
	"sample" boolean NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_year_figures_town_indicator_id_fiscal_year_pk" PRIMARY KEY("town","indicator_id","fiscal_year")
);
--> statement-breakpoint
ALTER TABLE "plan_year_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_evaluation_events" ADD CONSTRAINT "plan_evaluation_events_town_evaluation_id_plan_evaluations_town_id_fk" FOREIGN KEY ("town","evaluation_id") REFERENCES "public"."plan_evaluations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_basic_policies" ADD CONSTRAINT "plan_basic_policies_town_plan_id_plan_plans_town_id_fk" FOREIGN KEY ("town","plan_id") REFERENCES "public"."plan_plans"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_definitions" ADD CONSTRAINT "plan_definitions_town_plan_id_policy_plan_policies_town_plan_id_number_fk" FOREIGN KEY ("town","plan_id","policy") REFERENCES "public"."plan_policies"("town","plan_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_definitions" ADD CONSTRAINT "plan_definitions_town_indicator_id_plan_indicators_town_id_fk" FOREIGN KEY ("town","indicator_id") REFERENCES "public"."plan_indicators"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_initiatives" ADD CONSTRAINT "plan_initiatives_town_plan_id_policy_plan_policies_town_plan_id_number_fk" FOREIGN KEY ("town","plan_id","policy") REFERENCES "public"."plan_policies"("town","plan_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_observations" ADD CONSTRAINT "plan_observations_town_indicator_id_plan_indicators_town_id_fk" FOREIGN KEY ("town","indicator_id") REFERENCES "public"."plan_indicators"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_observations" ADD CONSTRAINT "plan_observations_town_corrects_plan_observations_town_id_fk" FOREIGN KEY ("town","corrects") REFERENCES "public"."plan_observations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_policies" ADD CONSTRAINT "plan_policies_town_plan_id_basic_policy_plan_basic_policies_town_plan_id_number_fk" FOREIGN KEY ("town","plan_id","basic_policy") REFERENCES "public"."plan_basic_policies"("town","plan_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_policy_departments" ADD CONSTRAINT "plan_policy_departments_town_plan_id_policy_plan_policies_town_plan_id_number_fk" FOREIGN KEY ("town","plan_id","policy") REFERENCES "public"."plan_policies"("town","plan_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_year_figures" ADD CONSTRAINT "plan_year_figures_town_indicator_id_plan_indicators_town_id_fk" FOREIGN KEY ("town","indicator_id") REFERENCES "public"."plan_indicators"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_year_figures" ADD CONSTRAINT "plan_year_figures_town_observation_id_plan_observations_town_id_fk" FOREIGN KEY ("town","observation_id") REFERENCES "public"."plan_observations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_evaluation_events_sheet" ON "plan_evaluation_events" USING btree ("town","evaluation_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_observations_corrects" ON "plan_observations" USING btree ("town","corrects") WHERE "plan_observations"."corrects" is not null;--> statement-breakpoint
CREATE INDEX "plan_observations_series" ON "plan_observations" USING btree ("town","indicator_id","as_of" DESC NULLS LAST,"recorded_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "plan_evaluation_events_read" ON "plan_evaluation_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_evaluation_events_append" ON "plan_evaluation_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_evaluations_own_town" ON "plan_evaluations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_basic_policies_read" ON "plan_basic_policies" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_basic_policies_append" ON "plan_basic_policies" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_definitions_read" ON "plan_definitions" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_definitions_append" ON "plan_definitions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_indicators_own_town" ON "plan_indicators" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_initiatives_read" ON "plan_initiatives" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_initiatives_append" ON "plan_initiatives" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_observations_read" ON "plan_observations" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_observations_append" ON "plan_observations" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_plans_read" ON "plan_plans" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_plans_append" ON "plan_plans" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_policies_read" ON "plan_policies" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_policies_append" ON "plan_policies" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_policy_departments_read" ON "plan_policy_departments" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_policy_departments_append" ON "plan_policy_departments" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_reminders_read" ON "plan_reminders" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_reminders_append" ON "plan_reminders" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "plan_year_figures_own_town" ON "plan_year_figures" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));