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
CREATE TABLE "finance_outlook_drafts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"assumptions" jsonb NOT NULL,
	"result" jsonb,
	"done" integer NOT NULL,
	"steps" integer NOT NULL,
	"made_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finance_outlook_drafts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_outlook_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_outlooks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"base_year" integer NOT NULL,
	"horizon" integer NOT NULL,
	"note" text NOT NULL,
	"made_by" text NOT NULL,
	"sample" boolean NOT NULL,
	"published_on" date NOT NULL,
	"assumptions" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	CONSTRAINT "finance_outlooks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_outlooks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_similar_imports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"own_type" text NOT NULL,
	"cells" jsonb,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_on" date,
	CONSTRAINT "finance_similar_imports_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_similar_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_similar_towns" (
	"town" text NOT NULL,
	"import_id" uuid NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"residents" integer NOT NULL,
	"figures" jsonb NOT NULL,
	CONSTRAINT "finance_similar_towns_town_import_id_name_pk" PRIMARY KEY("town","import_id","name")
);
--> statement-breakpoint
ALTER TABLE "finance_similar_towns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open_data_showcase_reports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"showcase_id" uuid NOT NULL,
	"text" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "open_data_showcase_reports_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "open_data_showcase_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open_data_showcases" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"maker" text NOT NULL,
	"url" text,
	"slugs" text[] NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"picture_id" uuid,
	"picture_alt" text NOT NULL,
	"picture_width" integer,
	"picture_height" integer,
	"form_key" uuid,
	"received_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "open_data_showcases_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "open_data_showcases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_batches" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"sheets" smallint NOT NULL,
	"state" text NOT NULL,
	"first_id" uuid,
	"first_by" text NOT NULL,
	"second_by" text NOT NULL,
	"mended_by" text NOT NULL,
	CONSTRAINT "participatory_budgets_batches_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "participatory_budgets_batches_number" UNIQUE("town","round_id","number")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_sheets" (
	"town" text NOT NULL,
	"batch_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"first" text NOT NULL,
	"second" text,
	"final" text,
	CONSTRAINT "participatory_budgets_sheets_town_batch_id_place_pk" PRIMARY KEY("town","batch_id","place")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_sheets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_findings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"line" text NOT NULL,
	"figure" integer NOT NULL,
	"words" text NOT NULL,
	"found_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_findings_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_signatures" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_signatures_town_round_id_digest_staff_id_pk" PRIMARY KEY("town","round_id","digest","staff_id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_signatures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_ballots" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"choices" smallint[] NOT NULL,
	CONSTRAINT "participatory_budgets_ballots_town_round_id_id_pk" PRIMARY KEY("town","round_id","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_ballots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_counts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"digest" text NOT NULL,
	"published_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_counts_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "participatory_budgets_counts_one" UNIQUE("town","round_id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_envelopes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"outcome" text NOT NULL,
	"day" date NOT NULL,
	"taken_by" text NOT NULL,
	CONSTRAINT "participatory_budgets_envelopes_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_envelopes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_marks" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "participatory_budgets_marks_town_round_id_voter_id_pk" PRIMARY KEY("town","round_id","voter_id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_passes" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"day" date NOT NULL,
	"used" boolean NOT NULL,
	CONSTRAINT "participatory_budgets_passes_town_round_id_digest_pk" PRIMARY KEY("town","round_id","digest")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_passes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_receipts" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "participatory_budgets_receipts_town_round_id_code_pk" PRIMARY KEY("town","round_id","code")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_rolls" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"source" text NOT NULL,
	"digest" text NOT NULL,
	"voters" integer NOT NULL,
	"too_young" integer NOT NULL,
	"salt" text,
	"keep_days" smallint NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"deleted_on" date,
	CONSTRAINT "participatory_budgets_rolls_town_round_id_pk" PRIMARY KEY("town","round_id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_rolls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_voters" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"ward" text,
	"age" text NOT NULL,
	"card" text NOT NULL,
	"issue" smallint NOT NULL,
	"by_name" text NOT NULL,
	"by_kana" text,
	"sealed" text NOT NULL,
	CONSTRAINT "participatory_budgets_voters_town_round_id_id_pk" PRIMARY KEY("town","round_id","id"),
	CONSTRAINT "participatory_budgets_voters_number" UNIQUE("town","round_id","number"),
	CONSTRAINT "participatory_budgets_voters_card" UNIQUE("town","round_id","card")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_voters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"withdrawn_why" text DEFAULT '' NOT NULL,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_rounds_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "participatory_budgets_rounds_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "finance_settlements" ADD COLUMN "early_real_deficit" integer;--> statement-breakpoint
ALTER TABLE "finance_settlements" ADD COLUMN "early_consolidated_deficit" integer;--> statement-breakpoint
ALTER TABLE "finance_settlements" ADD COLUMN "reading" jsonb;--> statement-breakpoint
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
ALTER TABLE "finance_similar_towns" ADD CONSTRAINT "finance_similar_towns_import" FOREIGN KEY ("town","import_id") REFERENCES "public"."finance_similar_imports"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_data_showcase_reports" ADD CONSTRAINT "open_data_showcase_reports_town_showcase_id_open_data_showcases_town_id_fk" FOREIGN KEY ("town","showcase_id") REFERENCES "public"."open_data_showcases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_batches" ADD CONSTRAINT "participatory_budgets_batches_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_sheets" ADD CONSTRAINT "participatory_budgets_sheets_batch" FOREIGN KEY ("town","batch_id") REFERENCES "public"."participatory_budgets_batches"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_findings" ADD CONSTRAINT "participatory_budgets_findings_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_signatures" ADD CONSTRAINT "participatory_budgets_signatures_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_ballots" ADD CONSTRAINT "participatory_budgets_ballots_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_counts" ADD CONSTRAINT "participatory_budgets_counts_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_envelopes" ADD CONSTRAINT "participatory_budgets_envelopes_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_marks" ADD CONSTRAINT "participatory_budgets_marks_voter" FOREIGN KEY ("town","round_id","voter_id") REFERENCES "public"."participatory_budgets_voters"("town","round_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_passes" ADD CONSTRAINT "participatory_budgets_passes_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_receipts" ADD CONSTRAINT "participatory_budgets_receipts_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_rolls" ADD CONSTRAINT "participatory_budgets_rolls_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_voters" ADD CONSTRAINT "participatory_budgets_voters_roll" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rolls"("town","round_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_events" ADD CONSTRAINT "participatory_budgets_events_town_proposal_id_participatory_budgets_proposals_town_id_fk" FOREIGN KEY ("town","proposal_id") REFERENCES "public"."participatory_budgets_proposals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_milestones" ADD CONSTRAINT "participatory_budgets_milestones_town_proposal_id_participatory_budgets_proposals_town_id_fk" FOREIGN KEY ("town","proposal_id") REFERENCES "public"."participatory_budgets_proposals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_photos" ADD CONSTRAINT "participatory_budgets_photos_town_proposal_id_participatory_budgets_proposals_town_id_fk" FOREIGN KEY ("town","proposal_id") REFERENCES "public"."participatory_budgets_proposals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_proposals" ADD CONSTRAINT "participatory_budgets_proposals_town_round_id_participatory_budgets_rounds_town_id_fk" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_proposals" ADD CONSTRAINT "participatory_budgets_proposals_merged_into" FOREIGN KEY ("town","merged_into") REFERENCES "public"."participatory_budgets_proposals"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_results" ADD CONSTRAINT "participatory_budgets_results_town_round_id_participatory_budgets_rounds_town_id_fk" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "finance_budget_acts_number" ON "finance_budget_acts" USING btree ("town","year","kind","number") WHERE number IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "finance_budget_acts_initial" ON "finance_budget_acts" USING btree ("town","year") WHERE kind = 'initial';--> statement-breakpoint
CREATE INDEX "finance_budget_links_ref" ON "finance_budget_links" USING btree ("town","kind","ref");--> statement-breakpoint
CREATE UNIQUE INDEX "finance_budget_months_version" ON "finance_budget_months" USING btree ("town","year","month","version");--> statement-breakpoint
CREATE INDEX "finance_budget_movements_year" ON "finance_budget_movements" USING btree ("town","year","project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "finance_budget_projects_code" ON "finance_budget_projects" USING btree ("town","code");--> statement-breakpoint
CREATE INDEX "finance_budget_steps_project" ON "finance_budget_steps" USING btree ("town","year","project_id","stage");--> statement-breakpoint
CREATE UNIQUE INDEX "finance_outlooks_number" ON "finance_outlooks" USING btree ("town","number");--> statement-breakpoint
CREATE INDEX "open_data_showcase_reports_of" ON "open_data_showcase_reports" USING btree ("town","showcase_id");--> statement-breakpoint
CREATE UNIQUE INDEX "open_data_showcases_form" ON "open_data_showcases" USING btree ("town","form_key");--> statement-breakpoint
CREATE INDEX "open_data_showcases_newest" ON "open_data_showcases" USING btree ("town","received_at");--> statement-breakpoint
CREATE INDEX "participatory_budgets_findings_of" ON "participatory_budgets_findings" USING btree ("town","round_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_envelopes_of" ON "participatory_budgets_envelopes" USING btree ("town","round_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_voters_name" ON "participatory_budgets_voters" USING btree ("town","round_id","by_name");--> statement-breakpoint
CREATE INDEX "participatory_budgets_voters_kana" ON "participatory_budgets_voters" USING btree ("town","round_id","by_kana");--> statement-breakpoint
CREATE INDEX "participatory_budgets_events_of" ON "participatory_budgets_events" USING btree ("town","proposal_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_photos_of" ON "participatory_budgets_photos" USING btree ("town","proposal_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_proposals_shown" ON "participatory_budgets_proposals" USING btree ("town","round_id","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "participatory_budgets_proposals_section" ON "participatory_budgets_proposals" USING btree ("town","round_id","status","department_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_proposals_merged" ON "participatory_budgets_proposals" USING btree ("town","merged_into") WHERE merged_into IS NOT NULL;--> statement-breakpoint
CREATE INDEX "participatory_budgets_results_of" ON "participatory_budgets_results" USING btree ("town","round_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_rounds_days" ON "participatory_budgets_rounds" USING btree ("town","status","votes_until");--> statement-breakpoint
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
CREATE POLICY "finance_budget_steps_append" ON "finance_budget_steps" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_outlook_drafts_own_town" ON "finance_outlook_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_outlooks_read" ON "finance_outlooks" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_outlooks_append" ON "finance_outlooks" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_similar_imports_own_town" ON "finance_similar_imports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_similar_towns_own_town" ON "finance_similar_towns" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "open_data_showcase_reports_own_town" ON "open_data_showcase_reports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "open_data_showcases_own_town" ON "open_data_showcases" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_batches_own_town" ON "participatory_budgets_batches" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_sheets_own_town" ON "participatory_budgets_sheets" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_findings_read" ON "participatory_budgets_findings" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_findings_append" ON "participatory_budgets_findings" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_signatures_read" ON "participatory_budgets_signatures" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_signatures_append" ON "participatory_budgets_signatures" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_ballots_own_town" ON "participatory_budgets_ballots" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_counts_read" ON "participatory_budgets_counts" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_counts_append" ON "participatory_budgets_counts" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_envelopes_read" ON "participatory_budgets_envelopes" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_envelopes_append" ON "participatory_budgets_envelopes" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_marks_own_town" ON "participatory_budgets_marks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_passes_own_town" ON "participatory_budgets_passes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_receipts_own_town" ON "participatory_budgets_receipts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_rolls_own_town" ON "participatory_budgets_rolls" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_voters_own_town" ON "participatory_budgets_voters" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_events_read" ON "participatory_budgets_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_events_append" ON "participatory_budgets_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_milestones_own_town" ON "participatory_budgets_milestones" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_photos_own_town" ON "participatory_budgets_photos" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_proposals_own_town" ON "participatory_budgets_proposals" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_results_read" ON "participatory_budgets_results" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_results_append" ON "participatory_budgets_results" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_rounds_own_town" ON "participatory_budgets_rounds" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));