CREATE TABLE "datasets_datasets" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"theme" text NOT NULL,
	"keywords" text[] NOT NULL,
	"frequency" text NOT NULL,
	"licence" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"standard" text,
	"spatial" jsonb,
	"temporal_from" date,
	"temporal_until" date,
	"sample" boolean NOT NULL,
	"current_version_id" uuid,
	"published_on" date,
	"withdrawn_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"modified_at" timestamp with time zone NOT NULL,
	CONSTRAINT "datasets_datasets_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "datasets_datasets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "datasets_opened" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"rows" integer NOT NULL,
	"digest" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "datasets_opened_town_slug_pk" PRIMARY KEY("town","slug")
);
--> statement-breakpoint
ALTER TABLE "datasets_opened" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "datasets_rows" (
	"town" text NOT NULL,
	"rows_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"c1" text,
	"c2" text,
	"c3" text,
	"c4" text,
	"c5" text,
	"c6" text,
	"c7" text,
	"c8" text,
	"c9" text,
	"c10" text,
	"c11" text,
	"c12" text,
	"c13" text,
	"c14" text,
	"c15" text,
	"c16" text,
	"c17" text,
	"c18" text,
	"c19" text,
	"c20" text,
	"c21" text,
	"c22" text,
	"c23" text,
	"c24" text,
	"c25" text,
	"c26" text,
	"c27" text,
	"c28" text,
	"c29" text,
	"c30" text,
	"c31" text,
	"c32" text,
	"c33" text,
	"c34" text,
	"c35" text,
	"c36" text,
	"c37" text,
	"c38" text,
	"c39" text,
	"c40" text,
	"c41" text,
	"c42" text,
	"c43" text,
	"c44" text,
	"c45" text,
	"c46" text,
	"c47" text,
	"c48" text,
	"c49" text,
	"c50" text,
	"c51" text,
	"c52" text,
	"c53" text,
	"c54" text,
	"c55" text,
	"c56" text,
	"c57" text,
	"c58" text,
	"c59" text,
	"c60" text,
	"c61" text,
	"c62" text,
	"c63" text,
	"c64" text,
	"c65" text,
	"c66" text,
	"c67" text,
	"c68" text,
	"c69" text,
	"c70" text,
	"c71" text,
	"c72" text,
	"c73" text,
	"c74" text,
	"c75" text,
	"c76" text,
	"c77" text,
	"c78" text,
	"c79" text,
	"c80" text,
	"c81" text,
	"c82" text,
	"c83" text,
	"c84" text,
	"c85" text,
	"c86" text,
	"c87" text,
	"c88" text,
	"c89" text,
	"c90" text,
	"c91" text,
	"c92" text,
	"c93" text,
	"c94" text,
	"c95" text,
	"c96" text,
	"c97" text,
	"c98" text,
	"c99" text,
	"c100" text,
	CONSTRAINT "datasets_rows_town_rows_id_number_pk" PRIMARY KEY("town","rows_id","number")
);
--> statement-breakpoint
ALTER TABLE "datasets_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "datasets_versions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"dataset_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"origin" text NOT NULL,
	"columns" jsonb NOT NULL,
	"rows_id" uuid NOT NULL,
	"row_count" integer NOT NULL,
	"bytes" bigint NOT NULL,
	"file_id" uuid,
	"profile" jsonb NOT NULL,
	"note" text NOT NULL,
	"staff_id" uuid,
	"staff_name" text NOT NULL,
	"due_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "datasets_versions_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "datasets_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_amounts" (
	"town" text NOT NULL,
	"settlement_id" uuid NOT NULL,
	"item" text NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "finance_amounts_town_settlement_id_item_pk" PRIMARY KEY("town","settlement_id","item")
);
--> statement-breakpoint
ALTER TABLE "finance_amounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_settlements" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"residents" integer NOT NULL,
	"note" text NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_on" date,
	CONSTRAINT "finance_settlements_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_settlements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open_data_neighbours" (
	"town" text NOT NULL,
	"source_id" uuid NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"url" text NOT NULL,
	"formats" text[] NOT NULL,
	"modified_on" date,
	CONSTRAINT "open_data_neighbours_town_source_id_key_pk" PRIMARY KEY("town","source_id","key")
);
--> statement-breakpoint
ALTER TABLE "open_data_neighbours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open_data_requests" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"wanted" text NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"answer" text NOT NULL,
	"slug" text,
	"shown" boolean NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "open_data_requests_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "open_data_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open_data_sources" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"url" text NOT NULL,
	"kind" text NOT NULL,
	"read_at" timestamp with time zone,
	"fault" text NOT NULL,
	CONSTRAINT "open_data_sources_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "open_data_sources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open_data_uses" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "open_data_uses_town_slug_day_kind_pk" PRIMARY KEY("town","slug","day","kind")
);
--> statement-breakpoint
ALTER TABLE "open_data_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_conversations" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"seeds" text[] NOT NULL,
	"statements" integer NOT NULL,
	"voters" integer NOT NULL,
	CONSTRAINT "opinions_conversations_town_consultation_id_pk" PRIMARY KEY("town","consultation_id")
);
--> statement-breakpoint
ALTER TABLE "opinions_conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_groupings" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"grouping" jsonb NOT NULL,
	CONSTRAINT "opinions_groupings_town_consultation_id_pk" PRIMARY KEY("town","consultation_id")
);
--> statement-breakpoint
ALTER TABLE "opinions_groupings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_statements" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"consultation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seed" boolean NOT NULL,
	"shown" boolean NOT NULL,
	"agree" integer NOT NULL,
	"disagree" integer NOT NULL,
	"pass" integer NOT NULL,
	CONSTRAINT "opinions_statements_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "opinions_statements_number" UNIQUE("town","consultation_id","number")
);
--> statement-breakpoint
ALTER TABLE "opinions_statements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_voters" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"person" text NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "opinions_voters_town_consultation_id_person_pk" PRIMARY KEY("town","consultation_id","person"),
	CONSTRAINT "opinions_voters_number" UNIQUE("town","consultation_id","number")
);
--> statement-breakpoint
ALTER TABLE "opinions_voters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_votes" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"voter" integer NOT NULL,
	"statement" integer NOT NULL,
	"value" smallint NOT NULL,
	CONSTRAINT "opinions_votes_town_consultation_id_voter_statement_pk" PRIMARY KEY("town","consultation_id","voter","statement")
);
--> statement-breakpoint
ALTER TABLE "opinions_votes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_categories" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"name_easy" text NOT NULL,
	"icon" text NOT NULL,
	"department_id" uuid NOT NULL,
	"emergency" boolean NOT NULL,
	"target_days" integer NOT NULL,
	"near_metres" integer NOT NULL,
	"position" integer NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "problem_reports_categories_town_slug_pk" PRIMARY KEY("town","slug")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_categories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_drafts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"person" text NOT NULL,
	"category" text NOT NULL,
	"values" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_drafts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_follows" (
	"town" text NOT NULL,
	"report_id" uuid NOT NULL,
	"person" text NOT NULL,
	"user_id" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_follows_town_report_id_person_pk" PRIMARY KEY("town","report_id","person")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_follows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_landmarks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"area" text,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "problem_reports_landmarks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_landmarks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_photos" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"part" text NOT NULL,
	"state" text NOT NULL,
	"width" smallint NOT NULL,
	"height" smallint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_photos_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_photos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_reports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"category" text NOT NULL,
	"area" text,
	"department_id" uuid NOT NULL,
	"place" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"approximate" boolean NOT NULL,
	"status" text NOT NULL,
	"sight" text NOT NULL,
	"followers" integer NOT NULL,
	"merged_into" uuid,
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"ended_on" date,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_reports_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "problem_reports_reports_input" UNIQUE("town","input_id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_routes" (
	"town" text NOT NULL,
	"category" text NOT NULL,
	"area" text NOT NULL,
	"department_id" uuid NOT NULL,
	CONSTRAINT "problem_reports_routes_town_category_area_pk" PRIMARY KEY("town","category","area")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_routes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_settings" (
	"town" text NOT NULL,
	"open" boolean NOT NULL,
	"south" double precision NOT NULL,
	"west" double precision NOT NULL,
	"north" double precision NOT NULL,
	"east" double precision NOT NULL,
	"telephone" text NOT NULL,
	"telephone_hours" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "problem_reports_updates" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"text" text NOT NULL,
	"note" text NOT NULL,
	"staff_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "problem_reports_updates_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "problem_reports_updates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_calls" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"title_easy" text NOT NULL,
	"outline" text NOT NULL,
	"outline_en" text NOT NULL,
	"outline_easy" text NOT NULL,
	"html" text NOT NULL,
	"draft_html" text NOT NULL,
	"legal_basis" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"documents" uuid[] NOT NULL,
	"sections" text[] NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"short_reason" text NOT NULL,
	"eligible" text NOT NULL,
	"ways" text[] NOT NULL,
	"send_to" text NOT NULL,
	"asks_name" text NOT NULL,
	"asks_address" text NOT NULL,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"initiative" text,
	"indicator" text,
	"state" text NOT NULL,
	"result_state" text NOT NULL,
	"conclusion" text,
	"conclusion_text" text NOT NULL,
	"correction" text DEFAULT '' NOT NULL,
	"final_documents" uuid[] NOT NULL,
	"last_number" integer NOT NULL,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"answered_on" date,
	CONSTRAINT "public_comments_calls_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "public_comments_calls_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "public_comments_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_comments" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"section" text NOT NULL,
	"place" text NOT NULL,
	"withdrawn" boolean NOT NULL,
	CONSTRAINT "public_comments_comments_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "public_comments_comments_number" UNIQUE("town","call_id","number")
);
--> statement-breakpoint
ALTER TABLE "public_comments_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"on" date NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "public_comments_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "public_comments_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_filings" (
	"town" text NOT NULL,
	"row_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	CONSTRAINT "public_comments_filings_town_row_id_comment_id_pk" PRIMARY KEY("town","row_id","comment_id")
);
--> statement-breakpoint
ALTER TABLE "public_comments_filings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_results" (
	"town" text NOT NULL,
	"call_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "public_comments_results_town_call_id_version_pk" PRIMARY KEY("town","call_id","version")
);
--> statement-breakpoint
ALTER TABLE "public_comments_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_rows" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"section" text NOT NULL,
	"summary" text NOT NULL,
	"view" text NOT NULL,
	"reflection" text,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "public_comments_rows_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "public_comments_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_settings" (
	"town" text NOT NULL,
	"minimum_days" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "public_comments_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "public_comments_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_comments_submissions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"email" text NOT NULL,
	"user_id" text,
	"typed_by" uuid,
	"received_on" date NOT NULL,
	"receipt" text NOT NULL,
	"secret_hash" text NOT NULL,
	"open_key" text NOT NULL,
	"round" integer NOT NULL,
	"withdrawn" boolean NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "public_comments_submissions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "public_comments_submissions_receipt" UNIQUE("town","receipt"),
	CONSTRAINT "public_comments_submissions_open_key" UNIQUE("town","open_key")
);
--> statement-breakpoint
ALTER TABLE "public_comments_submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"unprintable" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"salt" text,
	CONSTRAINT "surveys_samples_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_samples" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "threads_filter_settings" ADD COLUMN "repeats" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "threads_filter_settings" ADD COLUMN "shouting" integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "threads_activities" ADD COLUMN "placed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "threads_projects" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "threads_projects" ADD COLUMN "outcome" jsonb;--> statement-breakpoint
ALTER TABLE "meetings_minutes" ADD COLUMN "summary_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "opinions_consultations" ADD COLUMN "additions" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "datasets_versions" ADD CONSTRAINT "datasets_versions_town_dataset_id_datasets_datasets_town_id_fk" FOREIGN KEY ("town","dataset_id") REFERENCES "public"."datasets_datasets"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_amounts" ADD CONSTRAINT "finance_amounts_settlement" FOREIGN KEY ("town","settlement_id") REFERENCES "public"."finance_settlements"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_data_neighbours" ADD CONSTRAINT "open_data_neighbours_town_source_id_open_data_sources_town_id_fk" FOREIGN KEY ("town","source_id") REFERENCES "public"."open_data_sources"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_conversations" ADD CONSTRAINT "opinions_conversations_town_consultation_id_opinions_consultations_town_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_consultations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_groupings" ADD CONSTRAINT "opinions_groupings_town_consultation_id_opinions_conversations_town_consultation_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_conversations"("town","consultation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_statements" ADD CONSTRAINT "opinions_statements_town_consultation_id_opinions_conversations_town_consultation_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_conversations"("town","consultation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_voters" ADD CONSTRAINT "opinions_voters_town_consultation_id_opinions_conversations_town_consultation_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_conversations"("town","consultation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_votes" ADD CONSTRAINT "opinions_votes_voter" FOREIGN KEY ("town","consultation_id","voter") REFERENCES "public"."opinions_voters"("town","consultation_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_votes" ADD CONSTRAINT "opinions_votes_statement" FOREIGN KEY ("town","consultation_id","statement") REFERENCES "public"."opinions_statements"("town","consultation_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_reports_follows" ADD CONSTRAINT "problem_reports_follows_town_report_id_problem_reports_reports_town_id_fk" FOREIGN KEY ("town","report_id") REFERENCES "public"."problem_reports_reports"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_reports_reports" ADD CONSTRAINT "problem_reports_reports_merged_into" FOREIGN KEY ("town","merged_into") REFERENCES "public"."problem_reports_reports"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_reports_updates" ADD CONSTRAINT "problem_reports_updates_town_report_id_problem_reports_reports_town_id_fk" FOREIGN KEY ("town","report_id") REFERENCES "public"."problem_reports_reports"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_comments" ADD CONSTRAINT "public_comments_comments_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_comments" ADD CONSTRAINT "public_comments_comments_town_submission_id_public_comments_submissions_town_id_fk" FOREIGN KEY ("town","submission_id") REFERENCES "public"."public_comments_submissions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_events" ADD CONSTRAINT "public_comments_events_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_filings" ADD CONSTRAINT "public_comments_filings_town_row_id_public_comments_rows_town_id_fk" FOREIGN KEY ("town","row_id") REFERENCES "public"."public_comments_rows"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_filings" ADD CONSTRAINT "public_comments_filings_town_comment_id_public_comments_comments_town_id_fk" FOREIGN KEY ("town","comment_id") REFERENCES "public"."public_comments_comments"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_results" ADD CONSTRAINT "public_comments_results_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_rows" ADD CONSTRAINT "public_comments_rows_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments_submissions" ADD CONSTRAINT "public_comments_submissions_town_call_id_public_comments_calls_town_id_fk" FOREIGN KEY ("town","call_id") REFERENCES "public"."public_comments_calls"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE UNIQUE INDEX "datasets_slug" ON "datasets_datasets" USING btree ("town","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "datasets_versions_number" ON "datasets_versions" USING btree ("town","dataset_id","number");--> statement-breakpoint
CREATE INDEX "datasets_versions_due" ON "datasets_versions" USING btree ("town","due_on") WHERE due_on IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "finance_settlements_version" ON "finance_settlements" USING btree ("town","year","version");--> statement-breakpoint
CREATE UNIQUE INDEX "finance_settlements_draft" ON "finance_settlements" USING btree ("town","year") WHERE published_on IS NULL;--> statement-breakpoint
CREATE INDEX "open_data_requests_newest" ON "open_data_requests" USING btree ("town","received_at");--> statement-breakpoint
CREATE INDEX "problem_reports_drafts_age" ON "problem_reports_drafts" USING btree ("town","changed_at");--> statement-breakpoint
CREATE INDEX "problem_reports_photos_of" ON "problem_reports_photos" USING btree ("town","report_id","id");--> statement-breakpoint
CREATE INDEX "problem_reports_near" ON "problem_reports_reports" USING btree ("town","category","latitude","longitude") WHERE status IN ('received', 'confirmed', 'working') AND sight <> 'hidden';--> statement-breakpoint
CREATE INDEX "problem_reports_shown" ON "problem_reports_reports" USING btree ("town","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "problem_reports_shown_category" ON "problem_reports_reports" USING btree ("town","category","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "problem_reports_shown_status" ON "problem_reports_reports" USING btree ("town","status","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "problem_reports_shown_area" ON "problem_reports_reports" USING btree ("town","area","id") WHERE sight = 'shown';--> statement-breakpoint
CREATE INDEX "problem_reports_section" ON "problem_reports_reports" USING btree ("town","department_id","due_on","id") WHERE status IN ('received', 'confirmed', 'working');--> statement-breakpoint
CREATE INDEX "problem_reports_all" ON "problem_reports_reports" USING btree ("town","due_on","id");--> statement-breakpoint
CREATE INDEX "problem_reports_merged" ON "problem_reports_reports" USING btree ("town","merged_into") WHERE merged_into IS NOT NULL;--> statement-breakpoint
CREATE INDEX "problem_reports_received" ON "problem_reports_reports" USING btree ("town","received_on","category");--> statement-breakpoint
CREATE INDEX "problem_reports_updates_of" ON "problem_reports_updates" USING btree ("town","report_id","at");--> statement-breakpoint
CREATE INDEX "public_comments_calls_listed" ON "public_comments_calls" USING btree ("town","state","closes_on");--> statement-breakpoint
CREATE INDEX "public_comments_comments_submission" ON "public_comments_comments" USING btree ("town","submission_id","number");--> statement-breakpoint
CREATE INDEX "public_comments_events_call" ON "public_comments_events" USING btree ("town","call_id","id");--> statement-breakpoint
CREATE INDEX "public_comments_filings_comment" ON "public_comments_filings" USING btree ("town","comment_id");--> statement-breakpoint
CREATE INDEX "public_comments_rows_call" ON "public_comments_rows" USING btree ("town","call_id","position");--> statement-breakpoint
CREATE INDEX "public_comments_submissions_call" ON "public_comments_submissions" USING btree ("town","call_id","id");--> statement-breakpoint
CREATE INDEX "surveys_drawn_before_person" ON "surveys_drawn_before" USING btree ("town","person","drawn_on");--> statement-breakpoint
CREATE INDEX "surveys_lists_survey" ON "surveys_lists" USING btree ("town","survey_id");--> statement-breakpoint
CREATE INDEX "surveys_mailings_sample" ON "surveys_mailings" USING btree ("town","sample_id");--> statement-breakpoint
CREATE INDEX "surveys_samples_survey" ON "surveys_samples" USING btree ("town","survey_id");--> statement-breakpoint
CREATE INDEX "threads_inputs_open" ON "threads_inputs" USING btree ("town",(coalesce(due_on, '9999-12-31'::date)),"id") WHERE state IN ('received', 'examining');--> statement-breakpoint
CREATE POLICY "datasets_datasets_own_town" ON "datasets_datasets" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "datasets_opened_own_town" ON "datasets_opened" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "datasets_rows_own_town" ON "datasets_rows" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "datasets_versions_own_town" ON "datasets_versions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_amounts_own_town" ON "finance_amounts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_settlements_own_town" ON "finance_settlements" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "open_data_neighbours_own_town" ON "open_data_neighbours" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "open_data_requests_own_town" ON "open_data_requests" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "open_data_sources_own_town" ON "open_data_sources" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "open_data_uses_own_town" ON "open_data_uses" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_conversations_own_town" ON "opinions_conversations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_groupings_own_town" ON "opinions_groupings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_statements_own_town" ON "opinions_statements" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_voters_own_town" ON "opinions_voters" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_votes_own_town" ON "opinions_votes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_categories_own_town" ON "problem_reports_categories" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_drafts_own_town" ON "problem_reports_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_follows_own_town" ON "problem_reports_follows" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_landmarks_own_town" ON "problem_reports_landmarks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_photos_own_town" ON "problem_reports_photos" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_reports_own_town" ON "problem_reports_reports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_routes_own_town" ON "problem_reports_routes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_settings_own_town" ON "problem_reports_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_updates_read" ON "problem_reports_updates" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "problem_reports_updates_append" ON "problem_reports_updates" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_calls_own_town" ON "public_comments_calls" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_comments_own_town" ON "public_comments_comments" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_events_read" ON "public_comments_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_events_append" ON "public_comments_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_filings_own_town" ON "public_comments_filings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_results_read" ON "public_comments_results" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_results_append" ON "public_comments_results" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_rows_own_town" ON "public_comments_rows" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_settings_own_town" ON "public_comments_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "public_comments_submissions_own_town" ON "public_comments_submissions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
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