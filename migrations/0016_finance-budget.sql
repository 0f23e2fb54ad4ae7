CREATE TABLE "finance_budget_acts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"number" integer,
	"day" date NOT NULL,
	"note" text NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finance_budget_acts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_budget_acts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_drafts" (
	"town" text NOT NULL,
	"year" integer NOT NULL,
	"project_id" uuid NOT NULL,
	"change" text NOT NULL,
	"amount" bigint NOT NULL,
	"national" bigint NOT NULL,
	"prefectural" bigint NOT NULL,
	"bonds" bigint NOT NULL,
	"others" bigint NOT NULL,
	"general" bigint NOT NULL,
	"grounds" text NOT NULL,
	"expected" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finance_budget_drafts_town_year_project_id_pk" PRIMARY KEY("town","year","project_id"),
	CONSTRAINT "finance_budget_drafts_sum" CHECK ("finance_budget_drafts"."amount" = national + prefectural + bonds + others + general)
);
--> statement-breakpoint
ALTER TABLE "finance_budget_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_estimates" (
	"town" text NOT NULL,
	"year" integer NOT NULL,
	"item" text NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "finance_budget_estimates_town_year_item_pk" PRIMARY KEY("town","year","item")
);
--> statement-breakpoint
ALTER TABLE "finance_budget_estimates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_links" (
	"town" text NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" text NOT NULL,
	CONSTRAINT "finance_budget_links_town_project_id_kind_ref_pk" PRIMARY KEY("town","project_id","kind","ref")
);
--> statement-breakpoint
ALTER TABLE "finance_budget_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_months" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"month" text NOT NULL,
	"version" integer NOT NULL,
	"note" text NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finance_budget_months_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_budget_months" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_movements" (
	"town" text NOT NULL,
	"act_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"national" bigint NOT NULL,
	"prefectural" bigint NOT NULL,
	"bonds" bigint NOT NULL,
	"others" bigint NOT NULL,
	"general" bigint NOT NULL,
	CONSTRAINT "finance_budget_movements_town_act_id_project_id_year_pk" PRIMARY KEY("town","act_id","project_id","year"),
	CONSTRAINT "finance_budget_movements_sum" CHECK ("finance_budget_movements"."amount" = national + prefectural + bonds + others + general)
);
--> statement-breakpoint
ALTER TABLE "finance_budget_movements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_payments" (
	"town" text NOT NULL,
	"month_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"paid" bigint NOT NULL,
	"committed" bigint,
	CONSTRAINT "finance_budget_payments_town_month_id_project_id_pk" PRIMARY KEY("town","month_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "finance_budget_payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_projects" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"section" text NOT NULL,
	"item" text NOT NULL,
	"description" jsonb NOT NULL,
	"ends_in" integer,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finance_budget_projects_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_budget_projects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_revenues" (
	"town" text NOT NULL,
	"act_id" uuid NOT NULL,
	"item" text NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "finance_budget_revenues_town_act_id_item_pk" PRIMARY KEY("town","act_id","item")
);
--> statement-breakpoint
ALTER TABLE "finance_budget_revenues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_rounds" (
	"town" text NOT NULL,
	"year" integer NOT NULL,
	"opens_on" date NOT NULL,
	"deadline" date NOT NULL,
	"review_on" date NOT NULL,
	"vote_on" date NOT NULL,
	"adopted_on" date,
	"transfer_clause" text NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finance_budget_rounds_town_year_pk" PRIMARY KEY("town","year")
);
--> statement-breakpoint
ALTER TABLE "finance_budget_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_budget_steps" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"project_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"change" text NOT NULL,
	"amount" bigint NOT NULL,
	"national" bigint NOT NULL,
	"prefectural" bigint NOT NULL,
	"bonds" bigint NOT NULL,
	"others" bigint NOT NULL,
	"general" bigint NOT NULL,
	"grounds" text NOT NULL,
	"expected" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	CONSTRAINT "finance_budget_steps_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "finance_budget_steps_sum" CHECK ("finance_budget_steps"."amount" = national + prefectural + bonds + others + general)
);
--> statement-breakpoint
ALTER TABLE "finance_budget_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "finance_budget_drafts" ADD CONSTRAINT "finance_budget_drafts_project" FOREIGN KEY ("town","project_id") REFERENCES "public"."finance_budget_projects"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_drafts" ADD CONSTRAINT "finance_budget_drafts_round" FOREIGN KEY ("town","year") REFERENCES "public"."finance_budget_rounds"("town","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_estimates" ADD CONSTRAINT "finance_budget_estimates_round" FOREIGN KEY ("town","year") REFERENCES "public"."finance_budget_rounds"("town","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_links" ADD CONSTRAINT "finance_budget_links_project" FOREIGN KEY ("town","project_id") REFERENCES "public"."finance_budget_projects"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_movements" ADD CONSTRAINT "finance_budget_movements_act" FOREIGN KEY ("town","act_id") REFERENCES "public"."finance_budget_acts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_movements" ADD CONSTRAINT "finance_budget_movements_project" FOREIGN KEY ("town","project_id") REFERENCES "public"."finance_budget_projects"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_payments" ADD CONSTRAINT "finance_budget_payments_month" FOREIGN KEY ("town","month_id") REFERENCES "public"."finance_budget_months"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_payments" ADD CONSTRAINT "finance_budget_payments_project" FOREIGN KEY ("town","project_id") REFERENCES "public"."finance_budget_projects"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_revenues" ADD CONSTRAINT "finance_budget_revenues_act" FOREIGN KEY ("town","act_id") REFERENCES "public"."finance_budget_acts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_budget_steps" ADD CONSTRAINT "finance_budget_steps_project_fk" FOREIGN KEY ("town","project_id") REFERENCES "public"."finance_budget_projects"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "finance_budget_acts_number" ON "finance_budget_acts" USING btree ("town","year","kind","number") WHERE number IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "finance_budget_acts_initial" ON "finance_budget_acts" USING btree ("town","year") WHERE kind = 'initial';--> statement-breakpoint
CREATE INDEX "finance_budget_links_ref" ON "finance_budget_links" USING btree ("town","kind","ref");--> statement-breakpoint
CREATE UNIQUE INDEX "finance_budget_months_version" ON "finance_budget_months" USING btree ("town","year","month","version");--> statement-breakpoint
CREATE INDEX "finance_budget_movements_year" ON "finance_budget_movements" USING btree ("town","year","project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "finance_budget_projects_code" ON "finance_budget_projects" USING btree ("town","code");--> statement-breakpoint
CREATE INDEX "finance_budget_steps_project" ON "finance_budget_steps" USING btree ("town","year","project_id","stage");--> statement-breakpoint
CREATE POLICY "finance_budget_acts_read" ON "finance_budget_acts" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_acts_append" ON "finance_budget_acts" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_drafts_own_town" ON "finance_budget_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_estimates_own_town" ON "finance_budget_estimates" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_links_own_town" ON "finance_budget_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_months_read" ON "finance_budget_months" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_months_append" ON "finance_budget_months" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_movements_read" ON "finance_budget_movements" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_movements_append" ON "finance_budget_movements" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_payments_read" ON "finance_budget_payments" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_payments_append" ON "finance_budget_payments" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_projects_own_town" ON "finance_budget_projects" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_revenues_read" ON "finance_budget_revenues" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_revenues_append" ON "finance_budget_revenues" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_rounds_own_town" ON "finance_budget_rounds" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_steps_read" ON "finance_budget_steps" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_budget_steps_append" ON "finance_budget_steps" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));