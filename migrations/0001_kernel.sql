CREATE TABLE "approvals_drafts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"fiscal_year" integer NOT NULL,
	"serial" integer NOT NULL,
	"kind" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"title" text NOT NULL,
	"department_id" uuid NOT NULL,
	"drafter_staff_id" uuid NOT NULL,
	"amount" bigint,
	"route_id" uuid NOT NULL,
	"state" text NOT NULL,
	"round" integer NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "approvals_drafts_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "approvals_drafts_number" UNIQUE("town","fiscal_year","serial")
);
--> statement-breakpoint
ALTER TABLE "approvals_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"step" text,
	"staff_id" uuid,
	"in_place_of" uuid,
	"returned_to" text,
	"comment" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "approvals_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "approvals_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals_numbers" (
	"town" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "approvals_numbers_town_fiscal_year_pk" PRIMARY KEY("town","fiscal_year")
);
--> statement-breakpoint
ALTER TABLE "approvals_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals_routes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"department_id" uuid,
	"name" text NOT NULL,
	"amount_from" bigint NOT NULL,
	"amount_to" bigint,
	"steps" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"replaces" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "approvals_routes_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "approvals_routes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals_steps" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"place" integer NOT NULL,
	"group" integer NOT NULL,
	"label" text NOT NULL,
	"mode" text NOT NULL,
	"final" boolean NOT NULL,
	"titles" text[] NOT NULL,
	"department_id" uuid,
	"permission" text,
	"state" text NOT NULL,
	"skipped" text,
	"opened_at" timestamp with time zone,
	"stamped_at" timestamp with time zone,
	"stamped_by" uuid,
	"stamped_for" uuid,
	"read_at" timestamp with time zone,
	"carried" boolean NOT NULL,
	CONSTRAINT "approvals_steps_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "approvals_steps_place" UNIQUE("town","draft_id","round","place")
);
--> statement-breakpoint
ALTER TABLE "approvals_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_corrections" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"reason" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_by" uuid,
	"answer_by" date,
	"submission_before" uuid,
	"submission_after" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "cases_corrections_town_case_id_round_pk" PRIMARY KEY("town","case_id","round")
);
--> statement-breakpoint
ALTER TABLE "cases_corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_events" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"key" text,
	"kind" text NOT NULL,
	"action" text,
	"from_state" text,
	"to_state" text,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"payload" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "cases_events_town_case_id_seq_pk" PRIMARY KEY("town","case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "cases_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_keys" (
	"town" text NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cases_keys_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "cases_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_links" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "cases_links_town_case_id_other_id_pk" PRIMARY KEY("town","case_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "cases_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_notes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"author_staff_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"asked_department_id" uuid,
	"asked_staff_id" uuid,
	"due_on" date,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "cases_notes_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "cases_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_reasons" (
	"town" text NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "cases_reasons_town_case_id_seq_pk" PRIMARY KEY("town","case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "cases_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases_cases" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"receipt" text NOT NULL,
	"secret_hash" text NOT NULL,
	"open_key" text NOT NULL,
	"type" text NOT NULL,
	"subject" text,
	"title" text NOT NULL,
	"department_id" uuid NOT NULL,
	"assignee_id" uuid,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"open" boolean NOT NULL,
	"version" integer NOT NULL,
	"events" integer NOT NULL,
	"clock" text NOT NULL,
	"received_on" date NOT NULL,
	"due_on" date,
	"submission_id" uuid,
	"applicant_user_id" text,
	"applicant_name" text,
	"applicant_email" text,
	"applicant_phone" text,
	"name_key" text,
	"title_key" text,
	"duplicate_key" text,
	"decision" text,
	"decided_on" date,
	"opened_at" timestamp with time zone NOT NULL,
	"last_event_at" timestamp with time zone NOT NULL,
	"closed_on" date,
	"retention_years" integer,
	"kept_until" date,
	"disposed_at" timestamp with time zone,
	CONSTRAINT "cases_cases_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "cases_cases_receipt" UNIQUE("town","receipt"),
	CONSTRAINT "cases_cases_open_key" UNIQUE("town","open_key")
);
--> statement-breakpoint
ALTER TABLE "cases_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deadlines_clocks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"rule" jsonb NOT NULL,
	"started_on" date NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"state" text NOT NULL,
	"due_on" date,
	"events" integer NOT NULL,
	"remind_before" integer[] NOT NULL,
	"remind_on" date,
	CONSTRAINT "deadlines_clocks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "deadlines_clocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deadlines_closing_days" (
	"town" text NOT NULL,
	"day" date NOT NULL,
	"reason" text NOT NULL,
	"reason_english" text NOT NULL,
	CONSTRAINT "deadlines_closing_days_town_day_pk" PRIMARY KEY("town","day")
);
--> statement-breakpoint
ALTER TABLE "deadlines_closing_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deadlines_events" (
	"town" text NOT NULL,
	"clock_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"type" text NOT NULL,
	"day" date NOT NULL,
	"days" integer,
	"reason" text,
	"due_before" date,
	"due_after" date,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"noted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deadlines_events_town_clock_id_number_pk" PRIMARY KEY("town","clock_id","number")
);
--> statement-breakpoint
ALTER TABLE "deadlines_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_skips" (
	"town" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"path" text NOT NULL,
	"owner" text NOT NULL,
	"subject" text NOT NULL,
	"channel" text NOT NULL,
	"field_kind" text NOT NULL,
	"source" text NOT NULL,
	"source_digest" text,
	"seconds" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_skips_town_submission_id_path_pk" PRIMARY KEY("town","submission_id","path")
);
--> statement-breakpoint
ALTER TABLE "forms_skips" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_writing_seconds" (
	"town" text NOT NULL,
	"field_kind" text NOT NULL,
	"seconds" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_writing_seconds_town_field_kind_pk" PRIMARY KEY("town","field_kind")
);
--> statement-breakpoint
ALTER TABLE "forms_writing_seconds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_papers" (
	"town" text NOT NULL,
	"print" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_papers_town_print_draft_id_pk" PRIMARY KEY("town","print","draft_id")
);
--> statement-breakpoint
ALTER TABLE "forms_papers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_prefill_asked" (
	"town" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_prefill_asked_town_draft_id_kind_place_pk" PRIMARY KEY("town","draft_id","kind","place")
);
--> statement-breakpoint
ALTER TABLE "forms_prefill_asked" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_profiles" (
	"town" text NOT NULL,
	"user_id" text NOT NULL,
	"name" jsonb,
	"birthday" date,
	"address" jsonb,
	"phone" text,
	"email" text,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_profiles_town_user_id_pk" PRIMARY KEY("town","user_id")
);
--> statement-breakpoint
ALTER TABLE "forms_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_contents" (
	"town" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"user_id" text,
	"submitted_at" timestamp with time zone NOT NULL,
	"representation" jsonb NOT NULL,
	"context" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"typed" jsonb NOT NULL,
	"differences" jsonb NOT NULL,
	CONSTRAINT "forms_contents_town_submission_id_pk" PRIMARY KEY("town","submission_id")
);
--> statement-breakpoint
ALTER TABLE "forms_contents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_drafts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"subject" text NOT NULL,
	"form_version_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"representation" jsonb NOT NULL,
	"context" jsonb NOT NULL,
	"user_id" text,
	"entered_by" uuid,
	"secret_hash" text NOT NULL,
	"answers" jsonb NOT NULL,
	"typed" jsonb NOT NULL,
	"pending" jsonb NOT NULL,
	"prefilled" jsonb NOT NULL,
	"submission_id" uuid,
	"result_href" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"keep_days" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"held" boolean NOT NULL,
	CONSTRAINT "forms_drafts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "forms_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_files" (
	"town" text NOT NULL,
	"file_id" uuid NOT NULL,
	"path" text NOT NULL,
	"draft_id" uuid,
	"submission_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_files_town_file_id_pk" PRIMARY KEY("town","file_id")
);
--> statement-breakpoint
ALTER TABLE "forms_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_forms" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"title" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_forms_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "forms_forms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_results" (
	"town" text NOT NULL,
	"key_hash" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"request" text NOT NULL,
	"sealed" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_results_town_key_hash_pk" PRIMARY KEY("town","key_hash")
);
--> statement-breakpoint
ALTER TABLE "forms_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_settings" (
	"town" text NOT NULL,
	"draft_days" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "forms_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_submissions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"draft_id" uuid,
	"owner" text NOT NULL,
	"subject" text NOT NULL,
	"form_version_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"entered_by" uuid,
	"version" integer NOT NULL,
	"previous_id" uuid,
	"key_hash" text,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_submissions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "forms_submissions_key" UNIQUE("town","key_hash")
);
--> statement-breakpoint
ALTER TABLE "forms_submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forms_versions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"definition" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "forms_versions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "forms_versions_number" UNIQUE("town","form_id","number")
);
--> statement-breakpoint
ALTER TABLE "forms_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "notifications_bounces" (
	"town" text NOT NULL,
	"address" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_bounces_town_address_pk" PRIMARY KEY("town","address")
);
--> statement-breakpoint
ALTER TABLE "notifications_bounces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_deliveries" (
	"town" text NOT NULL,
	"notice_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"message_id" uuid,
	"skipped" text,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_deliveries_town_notice_id_channel_pk" PRIMARY KEY("town","notice_id","channel")
);
--> statement-breakpoint
ALTER TABLE "notifications_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_line_links" (
	"town" text NOT NULL,
	"recipient" text NOT NULL,
	"code" text,
	"code_expires_at" timestamp with time zone,
	"line_user_id" text,
	"linked_at" timestamp with time zone,
	CONSTRAINT "notifications_line_links_town_recipient_pk" PRIMARY KEY("town","recipient"),
	CONSTRAINT "notifications_line_links_code" UNIQUE("town","code"),
	CONSTRAINT "notifications_line_links_user" UNIQUE("town","line_user_id")
);
--> statement-breakpoint
ALTER TABLE "notifications_line_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_notices" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"href" text,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notifications_notices_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "notifications_notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_preferences" (
	"town" text NOT NULL,
	"recipient" text NOT NULL,
	"channels" jsonb NOT NULL,
	"silenced" text[] DEFAULT '{}' NOT NULL,
	"language" text NOT NULL,
	"quiet_from" smallint NOT NULL,
	"quiet_to" smallint NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_preferences_town_recipient_pk" PRIMARY KEY("town","recipient")
);
--> statement-breakpoint
ALTER TABLE "notifications_preferences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files_dust" (
	"town" text NOT NULL,
	"sha256" text NOT NULL,
	"erased_at" timestamp with time zone NOT NULL,
	CONSTRAINT "files_dust_town_sha256_pk" PRIMARY KEY("town","sha256")
);
--> statement-breakpoint
ALTER TABLE "files_dust" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "procedures_charge_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"charge_id" uuid NOT NULL,
	"act" text NOT NULL,
	"yen" integer NOT NULL,
	"method" text NOT NULL,
	"reference" text,
	"reason" text,
	"key" text,
	"actor_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "procedures_charge_events_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "procedures_charge_events_key" UNIQUE("town","charge_id","key")
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
CREATE TABLE "procedures_changes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"procedure_id" text NOT NULL,
	"version" integer NOT NULL,
	"act" text NOT NULL,
	"parts" text[] NOT NULL,
	"content" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "procedures_changes_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "procedures_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_periods" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "procedures_periods_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "procedures_periods" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_procedures" (
	"town" text NOT NULL,
	"id" text NOT NULL,
	"name" jsonb NOT NULL,
	"topic" text NOT NULL,
	"position" integer NOT NULL,
	"department_id" uuid NOT NULL,
	"promoted_id" text,
	"form_id" uuid,
	"keywords" text[] NOT NULL,
	"life_events" text[] NOT NULL,
	"retention_years" integer NOT NULL,
	"accepts_from" date,
	"accepts_until" date,
	"approval_kind" text,
	"plan_policy" integer,
	"details" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "procedures_procedures_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "procedures_procedures_promoted" UNIQUE("town","promoted_id")
);
--> statement-breakpoint
ALTER TABLE "procedures_procedures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedures_promoted" (
	"town" text NOT NULL,
	"id" text NOT NULL,
	"section" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"classes" text[] NOT NULL,
	"verified" boolean NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "procedures_promoted_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "procedures_promoted" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files_objects" ADD COLUMN "scanned" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs_outbox" ADD COLUMN "unsubscribe" text;--> statement-breakpoint
ALTER TABLE "approvals_drafts" ADD CONSTRAINT "approvals_drafts_route" FOREIGN KEY ("town","route_id") REFERENCES "public"."approvals_routes"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals_events" ADD CONSTRAINT "approvals_events_draft" FOREIGN KEY ("town","draft_id") REFERENCES "public"."approvals_drafts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals_routes" ADD CONSTRAINT "approvals_routes_replaces" FOREIGN KEY ("town","replaces") REFERENCES "public"."approvals_routes"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals_steps" ADD CONSTRAINT "approvals_steps_draft" FOREIGN KEY ("town","draft_id") REFERENCES "public"."approvals_drafts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_corrections" ADD CONSTRAINT "cases_corrections_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_events" ADD CONSTRAINT "cases_events_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_links" ADD CONSTRAINT "cases_links_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_links" ADD CONSTRAINT "cases_links_town_other_id_cases_cases_town_id_fk" FOREIGN KEY ("town","other_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_notes" ADD CONSTRAINT "cases_notes_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases_reasons" ADD CONSTRAINT "cases_reasons_town_case_id_cases_cases_town_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."cases_cases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines_events" ADD CONSTRAINT "deadlines_events_clock" FOREIGN KEY ("town","clock_id") REFERENCES "public"."deadlines_clocks"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_papers" ADD CONSTRAINT "forms_papers_draft" FOREIGN KEY ("town","draft_id") REFERENCES "public"."forms_drafts"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_prefill_asked" ADD CONSTRAINT "forms_prefill_asked_draft" FOREIGN KEY ("town","draft_id") REFERENCES "public"."forms_drafts"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_contents" ADD CONSTRAINT "forms_contents_submission" FOREIGN KEY ("town","submission_id") REFERENCES "public"."forms_submissions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_drafts" ADD CONSTRAINT "forms_drafts_version" FOREIGN KEY ("town","form_version_id") REFERENCES "public"."forms_versions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_submissions" ADD CONSTRAINT "forms_submissions_correction" FOREIGN KEY ("town","previous_id") REFERENCES "public"."forms_submissions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms_versions" ADD CONSTRAINT "forms_versions_form" FOREIGN KEY ("town","form_id") REFERENCES "public"."forms_forms"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "notifications_deliveries" ADD CONSTRAINT "notifications_deliveries_town_notice_id_notifications_notices_town_id_fk" FOREIGN KEY ("town","notice_id") REFERENCES "public"."notifications_notices"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_charges" ADD CONSTRAINT "disclosure_charges_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_corrections" ADD CONSTRAINT "disclosure_corrections_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_decisions" ADD CONSTRAINT "disclosure_decisions_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_documents" ADD CONSTRAINT "disclosure_documents_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_marks" ADD CONSTRAINT "disclosure_marks_town_document_id_disclosure_documents_town_id_fk" FOREIGN KEY ("town","document_id") REFERENCES "public"."disclosure_documents"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_reviews" ADD CONSTRAINT "disclosure_reviews_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_searches" ADD CONSTRAINT "disclosure_searches_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_third_parties" ADD CONSTRAINT "disclosure_third_parties_town_case_id_disclosure_requests_town_case_id_fk" FOREIGN KEY ("town","case_id") REFERENCES "public"."disclosure_requests"("town","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedures_changes" ADD CONSTRAINT "procedures_changes_town_procedure_id_procedures_procedures_town_id_fk" FOREIGN KEY ("town","procedure_id") REFERENCES "public"."procedures_procedures"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedures_procedures" ADD CONSTRAINT "procedures_procedures_town_promoted_id_procedures_promoted_town_id_fk" FOREIGN KEY ("town","promoted_id") REFERENCES "public"."procedures_promoted"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_drafts_running" ON "approvals_drafts" USING btree ("town","kind","subject_type","subject_id") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "approvals_drafts_subject" ON "approvals_drafts" USING btree ("town","subject_type","subject_id","drafted_at");--> statement-breakpoint
CREATE INDEX "approvals_drafts_drafter" ON "approvals_drafts" USING btree ("town","drafter_staff_id","drafted_at");--> statement-breakpoint
CREATE INDEX "approvals_events_draft" ON "approvals_events" USING btree ("town","draft_id","at","id");--> statement-breakpoint
CREATE INDEX "approvals_routes_kind" ON "approvals_routes" USING btree ("town","kind","valid_from");--> statement-breakpoint
CREATE INDEX "approvals_steps_open" ON "approvals_steps" USING btree ("town","opened_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "approvals_steps_stamped" ON "approvals_steps" USING btree ("town","stamped_by");--> statement-breakpoint
CREATE INDEX "approvals_steps_unread" ON "approvals_steps" USING btree ("town","stamped_for") WHERE stamped_for IS NOT NULL AND read_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_events_key" ON "cases_events" USING btree ("town","case_id","key") WHERE key IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_links_other" ON "cases_links" USING btree ("town","other_id");--> statement-breakpoint
CREATE INDEX "cases_notes_case" ON "cases_notes" USING btree ("town","case_id","at");--> statement-breakpoint
CREATE INDEX "cases_notes_asked_department" ON "cases_notes" USING btree ("town","asked_department_id","due_on") WHERE kind = 'opinion' AND answered_at IS NULL;--> statement-breakpoint
CREATE INDEX "cases_notes_asked_staff" ON "cases_notes" USING btree ("town","asked_staff_id","due_on") WHERE kind = 'opinion' AND answered_at IS NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_section" ON "cases_cases" USING btree ("town","department_id",(coalesce(due_on, '9999-12-31'::date)),"id","state","subject","type","assignee_id") WHERE open;--> statement-breakpoint
CREATE INDEX "cases_cases_mine" ON "cases_cases" USING btree ("town","assignee_id",(coalesce(due_on, '9999-12-31'::date)),"id","state","subject") WHERE open AND assignee_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_stuck" ON "cases_cases" USING btree ("town","department_id","last_event_at","id","state","subject","type","assignee_id") WHERE open;--> statement-breakpoint
CREATE INDEX "cases_cases_all" ON "cases_cases" USING btree ("town","department_id","id","state","subject","type","assignee_id");--> statement-breakpoint
CREATE INDEX "cases_cases_name" ON "cases_cases" USING btree ("town","department_id","name_key" text_pattern_ops) WHERE name_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_title" ON "cases_cases" USING btree ("town","department_id","title_key" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "cases_cases_counted" ON "cases_cases" USING btree ("town","type","received_on","subject","channel");--> statement-breakpoint
CREATE INDEX "cases_cases_duplicate" ON "cases_cases" USING btree ("town","duplicate_key") WHERE duplicate_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_applicant" ON "cases_cases" USING btree ("town","applicant_user_id","id") WHERE applicant_user_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_submission" ON "cases_cases" USING btree ("town","submission_id") WHERE submission_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_kept" ON "cases_cases" USING btree ("town","kept_until","id") WHERE kept_until IS NOT NULL AND disposed_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "deadlines_clocks_subject" ON "deadlines_clocks" USING btree ("town","subject_type","subject_id","kind");--> statement-breakpoint
CREATE INDEX "deadlines_clocks_running" ON "deadlines_clocks" USING btree ("town","id") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "deadlines_clocks_remind" ON "deadlines_clocks" USING btree ("town","remind_on") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "forms_skips_time" ON "forms_skips" USING btree ("town","at");--> statement-breakpoint
CREATE INDEX "forms_contents_user" ON "forms_contents" USING btree ("town","user_id","submitted_at") WHERE user_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "forms_drafts_user" ON "forms_drafts" USING btree ("town","user_id");--> statement-breakpoint
CREATE INDEX "forms_drafts_expiry" ON "forms_drafts" USING btree ("town","expires_at");--> statement-breakpoint
CREATE INDEX "forms_drafts_submission" ON "forms_drafts" USING btree ("town","submission_id");--> statement-breakpoint
CREATE INDEX "forms_files_draft" ON "forms_files" USING btree ("town","draft_id");--> statement-breakpoint
CREATE INDEX "forms_files_submission" ON "forms_files" USING btree ("town","submission_id");--> statement-breakpoint
CREATE INDEX "forms_forms_owner" ON "forms_forms" USING btree ("town","owner");--> statement-breakpoint
CREATE INDEX "forms_results_age" ON "forms_results" USING btree ("town","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "forms_submissions_previous" ON "forms_submissions" USING btree ("town","previous_id") WHERE previous_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "forms_submissions_subject" ON "forms_submissions" USING btree ("town","owner","subject","submitted_at");--> statement-breakpoint
CREATE INDEX "letters_deliveries_letter" ON "letters_deliveries" USING btree ("town","letter_id");--> statement-breakpoint
CREATE INDEX "letters_letters_subject" ON "letters_letters" USING btree ("town","subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "letters_letters_newest" ON "letters_letters" USING btree ("town","issued_at");--> statement-breakpoint
CREATE INDEX "letters_letters_batch" ON "letters_letters" USING btree ("town","batch_id");--> statement-breakpoint
CREATE INDEX "notifications_deliveries_newest" ON "notifications_deliveries" USING btree ("town","decided_at");--> statement-breakpoint
CREATE INDEX "notifications_deliveries_digest" ON "notifications_deliveries" USING btree ("town","notice_id") WHERE message_id IS NULL AND skipped IS NULL;--> statement-breakpoint
CREATE INDEX "notifications_notices_recipient" ON "notifications_notices" USING btree ("town","recipient","id");--> statement-breakpoint
CREATE INDEX "disclosure_corrections_case" ON "disclosure_corrections" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "disclosure_decisions_case" ON "disclosure_decisions" USING btree ("town","case_id","proposed_at");--> statement-breakpoint
CREATE INDEX "disclosure_documents_case" ON "disclosure_documents" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "disclosure_marks_document" ON "disclosure_marks" USING btree ("town","document_id","page");--> statement-breakpoint
CREATE INDEX "disclosure_requests_received" ON "disclosure_requests" USING btree ("town","received_on");--> statement-breakpoint
CREATE INDEX "disclosure_reviews_case" ON "disclosure_reviews" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "disclosure_searches_case" ON "disclosure_searches" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "disclosure_searches_department" ON "disclosure_searches" USING btree ("town","department_id","answered_at");--> statement-breakpoint
CREATE INDEX "disclosure_third_parties_case" ON "disclosure_third_parties" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "procedures_charge_events_charge" ON "procedures_charge_events" USING btree ("town","charge_id","at");--> statement-breakpoint
CREATE INDEX "procedures_contacts_case" ON "procedures_contacts" USING btree ("town","case_id");--> statement-breakpoint
CREATE INDEX "procedures_contacts_age" ON "procedures_contacts" USING btree ("town","created_at");--> statement-breakpoint
CREATE INDEX "procedures_decisions_day" ON "procedures_decisions" USING btree ("town","decided_on","procedure_id");--> statement-breakpoint
CREATE INDEX "procedures_changes_procedure" ON "procedures_changes" USING btree ("town","procedure_id","changed_at");--> statement-breakpoint
CREATE INDEX "procedures_periods_subject" ON "procedures_periods" USING btree ("town","kind","subject");--> statement-breakpoint
CREATE POLICY "approvals_drafts_own_town" ON "approvals_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_events_read" ON "approvals_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_events_append" ON "approvals_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_numbers_own_town" ON "approvals_numbers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_routes_own_town" ON "approvals_routes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "approvals_steps_own_town" ON "approvals_steps" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_corrections_own_town" ON "cases_corrections" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_events_read" ON "cases_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_events_append" ON "cases_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_keys_own_town" ON "cases_keys" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_links_own_town" ON "cases_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_notes_own_town" ON "cases_notes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_reasons_own_town" ON "cases_reasons" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "cases_cases_own_town" ON "cases_cases" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "deadlines_clocks_own_town" ON "deadlines_clocks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "deadlines_closing_days_own_town" ON "deadlines_closing_days" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "deadlines_events_read" ON "deadlines_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "deadlines_events_append" ON "deadlines_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_skips_read" ON "forms_skips" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_skips_append" ON "forms_skips" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_writing_seconds_own_town" ON "forms_writing_seconds" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_papers_own_town" ON "forms_papers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_prefill_asked_own_town" ON "forms_prefill_asked" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_profiles_own_town" ON "forms_profiles" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_contents_own_town" ON "forms_contents" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_contents_change" ON "forms_contents" AS RESTRICTIVE FOR UPDATE TO "tomoni_town" USING (false);--> statement-breakpoint
CREATE POLICY "forms_drafts_own_town" ON "forms_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_files_own_town" ON "forms_files" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_forms_own_town" ON "forms_forms" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_results_own_town" ON "forms_results" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_settings_own_town" ON "forms_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_submissions_read" ON "forms_submissions" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_submissions_append" ON "forms_submissions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_versions_own_town" ON "forms_versions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "forms_versions_change" ON "forms_versions" AS RESTRICTIVE FOR UPDATE TO "tomoni_town" USING (status = 'draft') WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forms_versions_remove" ON "forms_versions" AS RESTRICTIVE FOR DELETE TO "tomoni_town" USING (status = 'draft');--> statement-breakpoint
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
CREATE POLICY "letters_templates_own_town" ON "letters_templates" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_bounces_own_town" ON "notifications_bounces" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_deliveries_own_town" ON "notifications_deliveries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_line_links_own_town" ON "notifications_line_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_notices_own_town" ON "notifications_notices" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "notifications_preferences_own_town" ON "notifications_preferences" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "files_dust_own_town" ON "files_dust" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
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
CREATE POLICY "procedures_charge_events_read" ON "procedures_charge_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_charge_events_append" ON "procedures_charge_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_charges_own_town" ON "procedures_charges" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_contacts_own_town" ON "procedures_contacts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_decisions_own_town" ON "procedures_decisions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_changes_read" ON "procedures_changes" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_changes_append" ON "procedures_changes" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_periods_own_town" ON "procedures_periods" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_procedures_own_town" ON "procedures_procedures" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "procedures_promoted_own_town" ON "procedures_promoted" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));