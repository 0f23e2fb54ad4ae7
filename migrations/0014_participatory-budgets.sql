CREATE TABLE "participatory_budgets_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"note" text NOT NULL,
	"staff_id" uuid,
	"happened_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_milestones" (
	"town" text NOT NULL,
	"proposal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"planned_on" date NOT NULL,
	"reached_on" date,
	"text" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_milestones_town_proposal_id_kind_pk" PRIMARY KEY("town","proposal_id","kind")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_photos" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"caption" text NOT NULL,
	"taken_on" date NOT NULL,
	"width" smallint NOT NULL,
	"height" smallint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_photos_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_photos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_proposals" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"title_en" text NOT NULL,
	"area" text,
	"latitude" double precision,
	"longitude" double precision,
	"rough_cost" bigint,
	"status" text NOT NULL,
	"sight" text NOT NULL,
	"department_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"cost" bigint,
	"running_cost" bigint,
	"examined_on" date,
	"number" smallint,
	"merged_into" uuid,
	"thread_id" uuid,
	"votes" integer,
	"won" boolean,
	"spent" bigint NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_proposals_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "participatory_budgets_proposals_input" UNIQUE("town","input_id"),
	CONSTRAINT "participatory_budgets_proposals_number" UNIQUE("town","round_id","number")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_results" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"count_id" uuid NOT NULL,
	"turnout" jsonb NOT NULL,
	"committed" bigint NOT NULL,
	"published_by" text NOT NULL,
	"published_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_results_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_rounds" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"title_easy" text NOT NULL,
	"description" text NOT NULL,
	"description_en" text NOT NULL,
	"description_easy" text NOT NULL,
	"sum" bigint NOT NULL,
	"fiscal_year" smallint NOT NULL,
	"proposals_from" date NOT NULL,
	"proposals_until" date NOT NULL,
	"votes_from" date NOT NULL,
	"votes_until" date NOT NULL,
	"result_on" date NOT NULL,
	"delivered_until" date NOT NULL,
	"vote_method" text NOT NULL,
	"max_choices" smallint,
	"may_propose" text NOT NULL,
	"propose_minimum_age" smallint NOT NULL,
	"may_vote" text NOT NULL,
	"vote_minimum_age" smallint NOT NULL,
	"status" text NOT NULL,
	"department_id" uuid NOT NULL,
	"ballot_seed" text,
	"ballot_drawn_at" timestamp with time zone,
	"result_published_on" date,
	"published_on" date,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_rounds_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "participatory_budgets_rounds_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "participatory_budgets_events" ADD CONSTRAINT "participatory_budgets_events_town_proposal_id_participatory_budgets_proposals_town_id_fk" FOREIGN KEY ("town","proposal_id") REFERENCES "public"."participatory_budgets_proposals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_milestones" ADD CONSTRAINT "participatory_budgets_milestones_town_proposal_id_participatory_budgets_proposals_town_id_fk" FOREIGN KEY ("town","proposal_id") REFERENCES "public"."participatory_budgets_proposals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_photos" ADD CONSTRAINT "participatory_budgets_photos_town_proposal_id_participatory_budgets_proposals_town_id_fk" FOREIGN KEY ("town","proposal_id") REFERENCES "public"."participatory_budgets_proposals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_proposals" ADD CONSTRAINT "participatory_budgets_proposals_town_round_id_participatory_budgets_rounds_town_id_fk" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_proposals" ADD CONSTRAINT "participatory_budgets_proposals_merged_into" FOREIGN KEY ("town","merged_into") REFERENCES "public"."participatory_budgets_proposals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_results" ADD CONSTRAINT "participatory_budgets_results_town_round_id_participatory_budgets_rounds_town_id_fk" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participatory_budgets_events_of" ON "participatory_budgets_events" USING btree ("town","proposal_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_photos_of" ON "participatory_budgets_photos" USING btree ("town","proposal_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_proposals_shown" ON "participatory_budgets_proposals" USING btree ("town","round_id","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "participatory_budgets_proposals_section" ON "participatory_budgets_proposals" USING btree ("town","round_id","status","department_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_proposals_merged" ON "participatory_budgets_proposals" USING btree ("town","merged_into") WHERE merged_into IS NOT NULL;--> statement-breakpoint
CREATE INDEX "participatory_budgets_results_of" ON "participatory_budgets_results" USING btree ("town","round_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_rounds_days" ON "participatory_budgets_rounds" USING btree ("town","status","votes_until");--> statement-breakpoint
CREATE POLICY "participatory_budgets_events_read" ON "participatory_budgets_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_events_append" ON "participatory_budgets_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_milestones_own_town" ON "participatory_budgets_milestones" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_photos_own_town" ON "participatory_budgets_photos" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_proposals_own_town" ON "participatory_budgets_proposals" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_results_read" ON "participatory_budgets_results" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_results_append" ON "participatory_budgets_results" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_rounds_own_town" ON "participatory_budgets_rounds" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));