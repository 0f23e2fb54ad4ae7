CREATE TABLE "analysis_alike" (
	"town" text NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"ids" jsonb NOT NULL,
	"campaign" jsonb,
	CONSTRAINT "analysis_alike_town_run_id_position_pk" PRIMARY KEY("town","run_id","position")
);
--> statement-breakpoint
ALTER TABLE "analysis_alike" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_edits" (
	"town" text NOT NULL,
	"run_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "analysis_edits_town_run_id_number_pk" PRIMARY KEY("town","run_id","number")
);
--> statement-breakpoint
ALTER TABLE "analysis_edits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_groups" (
	"town" text NOT NULL,
	"run_id" uuid NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"parent" text,
	"level" integer NOT NULL,
	"size" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"name" text NOT NULL,
	"central" jsonb NOT NULL,
	"stability" double precision NOT NULL,
	CONSTRAINT "analysis_groups_town_run_id_id_pk" PRIMARY KEY("town","run_id","id")
);
--> statement-breakpoint
ALTER TABLE "analysis_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_places" (
	"town" text NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text_id" text NOT NULL,
	"group_id" text NOT NULL,
	"reason" text NOT NULL,
	"similarity" double precision NOT NULL,
	"x" double precision NOT NULL,
	"y" double precision NOT NULL,
	CONSTRAINT "analysis_places_town_run_id_position_pk" PRIMARY KEY("town","run_id","position"),
	CONSTRAINT "analysis_places_text" UNIQUE("town","run_id","text_id")
);
--> statement-breakpoint
ALTER TABLE "analysis_places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_runs" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"collection" text NOT NULL,
	"title" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"parameters" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"progress" double precision NOT NULL,
	"started_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"manifest" jsonb,
	"digest" text,
	"repeats" uuid,
	"revision" integer NOT NULL,
	"signed_revision" integer,
	"signed_by" text,
	"signed_at" timestamp with time zone,
	"drafting" jsonb,
	CONSTRAINT "analysis_runs_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "analysis_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_hops" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"act" text NOT NULL,
	"kind" text NOT NULL,
	"target" text,
	"link_label" text,
	"link_href" text,
	"text" text NOT NULL,
	"happened_on" date NOT NULL,
	"department_id" uuid NOT NULL,
	"replaces" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"sample" boolean NOT NULL,
	CONSTRAINT "threads_hops_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_hops" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_links" (
	"town" text NOT NULL,
	"thread_id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"linked_by" text NOT NULL,
	CONSTRAINT "threads_links_town_thread_id_input_id_pk" PRIMARY KEY("town","thread_id","input_id")
);
--> statement-breakpoint
ALTER TABLE "threads_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_threads" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"department_id" uuid NOT NULL,
	"project" text,
	"started_at" timestamp with time zone NOT NULL,
	"moved_on" date,
	"sample" boolean NOT NULL,
	CONSTRAINT "threads_threads_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_threads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_told" (
	"town" text NOT NULL,
	"hop_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_told_town_hop_id_recipient_pk" PRIMARY KEY("town","hop_id","recipient")
);
--> statement-breakpoint
ALTER TABLE "threads_told" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_appeals" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"outcome" text,
	"answer" text NOT NULL,
	"decided_at" timestamp with time zone,
	"staff_id" uuid,
	CONSTRAINT "threads_appeals_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "threads_appeals_once" UNIQUE("town","decision_id")
);
--> statement-breakpoint
ALTER TABLE "threads_appeals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_moderations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"moderation" text NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"rules" jsonb NOT NULL,
	"staff_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_moderations_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_moderations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_filter_settings" (
	"town" text NOT NULL,
	"words" text[] NOT NULL,
	"links" integer NOT NULL,
	"personal_data" integer NOT NULL,
	"alike" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "threads_filter_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "threads_filter_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_prints" (
	"town" text NOT NULL,
	"input_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"bands" integer[] NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_prints_town_input_id_pk" PRIMARY KEY("town","input_id")
);
--> statement-breakpoint
ALTER TABLE "threads_prints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_activities" (
	"town" text NOT NULL,
	"owner" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"href" text NOT NULL,
	"department_id" uuid NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date,
	"topics" jsonb NOT NULL,
	"areas" jsonb NOT NULL,
	"project" text,
	"policy" integer,
	"outcome" jsonb,
	"sample" boolean NOT NULL,
	CONSTRAINT "threads_activities_town_owner_id_pk" PRIMARY KEY("town","owner","id")
);
--> statement-breakpoint
ALTER TABLE "threads_activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_phases" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"project" text NOT NULL,
	"name" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "threads_phases_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_phases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_projects" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"policy" integer,
	"published" boolean NOT NULL,
	"sample" boolean NOT NULL,
	CONSTRAINT "threads_projects_town_slug_pk" PRIMARY KEY("town","slug")
);
--> statement-breakpoint
ALTER TABLE "threads_projects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_answered_inputs" (
	"town" text NOT NULL,
	"answer_id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	CONSTRAINT "threads_answered_inputs_town_answer_id_input_id_pk" PRIMARY KEY("town","answer_id","input_id")
);
--> statement-breakpoint
ALTER TABLE "threads_answered_inputs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_answers" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	"outcome" text NOT NULL,
	"state" text NOT NULL,
	"department_id" uuid NOT NULL,
	"corrects" uuid,
	"drafted_by" uuid,
	"drafted_at" timestamp with time zone NOT NULL,
	"decided_on" date,
	CONSTRAINT "threads_answers_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "threads_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_inputs" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text,
	"title" text,
	"text" text NOT NULL,
	"shown_title" text,
	"shown_text" text,
	"found" jsonb,
	"channel" text NOT NULL,
	"wish" text NOT NULL,
	"state" text NOT NULL,
	"moderation" text NOT NULL,
	"moderation_reason" text,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"area" text,
	"latitude" double precision,
	"longitude" double precision,
	"received_on" date NOT NULL,
	"due_on" date,
	"answered_on" date,
	"author_user_id" text,
	"author_name" text,
	"author_email" text,
	"author_line" text,
	"wants_notices" boolean NOT NULL,
	"receipt" text NOT NULL,
	"secret_hash" text NOT NULL,
	"open_key" text NOT NULL,
	"case_id" uuid,
	"objections" smallint NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"checked_at" timestamp with time zone,
	CONSTRAINT "threads_inputs_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "threads_inputs_receipt" UNIQUE("town","receipt"),
	CONSTRAINT "threads_inputs_open_key" UNIQUE("town","open_key")
);
--> statement-breakpoint
ALTER TABLE "threads_inputs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads_objections" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_objections_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "threads_objections_once" UNIQUE("town","input_id")
);
--> statement-breakpoint
ALTER TABLE "threads_objections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live" (
	"town" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"code" text NOT NULL,
	"code_required" boolean NOT NULL,
	"questions_open" boolean NOT NULL,
	CONSTRAINT "meetings_live_town_meeting_id_pk" PRIMARY KEY("town","meeting_id"),
	CONSTRAINT "meetings_live_code" UNIQUE("town","code")
);
--> statement-breakpoint
ALTER TABLE "meetings_live" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live_ballots" (
	"town" text NOT NULL,
	"vote_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"choice" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_live_ballots_town_vote_id_voice_pk" PRIMARY KEY("town","vote_id","voice")
);
--> statement-breakpoint
ALTER TABLE "meetings_live_ballots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live_questions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"key" text NOT NULL,
	"text" text NOT NULL,
	"shown_text" text NOT NULL,
	"moderation" text NOT NULL,
	"progress" text NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"input_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_live_questions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_live_questions_key" UNIQUE("town","meeting_id","voice","key")
);
--> statement-breakpoint
ALTER TABLE "meetings_live_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live_supports" (
	"town" text NOT NULL,
	"question_id" uuid NOT NULL,
	"voice" text NOT NULL,
	CONSTRAINT "meetings_live_supports_town_question_id_voice_pk" PRIMARY KEY("town","question_id","voice")
);
--> statement-breakpoint
ALTER TABLE "meetings_live_supports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_live_votes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"options" jsonb NOT NULL,
	"state" text NOT NULL,
	"shown" boolean NOT NULL,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"entry_id" uuid,
	CONSTRAINT "meetings_live_votes_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_live_votes_position" UNIQUE("town","meeting_id","position")
);
--> statement-breakpoint
ALTER TABLE "meetings_live_votes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_agenda_items" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"detail" text NOT NULL,
	"people" text NOT NULL,
	"minutes" integer,
	"point_id" uuid,
	CONSTRAINT "meetings_agenda_items_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_agenda_items_point" UNIQUE("town","meeting_id","point_id")
);
--> statement-breakpoint
ALTER TABLE "meetings_agenda_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_meetings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"series_id" uuid,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"state" text NOT NULL,
	"day" date NOT NULL,
	"starts_at" text NOT NULL,
	"ends_at" text NOT NULL,
	"place" text NOT NULL,
	"access" text NOT NULL,
	"online_url" text NOT NULL,
	"online_for_all" boolean NOT NULL,
	"takes_sign_ups" boolean NOT NULL,
	"capacity" integer,
	"sign_up_until" date,
	"questions_until" date,
	"areas" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"keep_days" integer NOT NULL,
	"walk_ins" integer NOT NULL,
	"correction" text NOT NULL,
	"cancel_reason" text NOT NULL,
	"announced_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_meetings_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_meetings_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "meetings_meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_minutes" (
	"town" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"state" text NOT NULL,
	"html" text NOT NULL,
	"shown_version" uuid,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text NOT NULL,
	"overrides" jsonb NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "meetings_minutes_town_meeting_id_pk" PRIMARY KEY("town","meeting_id")
);
--> statement-breakpoint
ALTER TABLE "meetings_minutes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_minutes_entries" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"agenda_item_id" uuid,
	"speaker" text NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"point_id" uuid,
	CONSTRAINT "meetings_minutes_entries_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "meetings_minutes_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_minutes_versions" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_minutes_versions_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_minutes_versions_number" UNIQUE("town","meeting_id","number")
);
--> statement-breakpoint
ALTER TABLE "meetings_minutes_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_points" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"input_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"series_id" uuid,
	"state" text NOT NULL,
	"due_on" date,
	"outcome" text NOT NULL,
	"settled_on" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_points_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_points_input" UNIQUE("town","input_id")
);
--> statement-breakpoint
ALTER TABLE "meetings_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_records" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"media_id" uuid,
	"href" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_records_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "meetings_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_series" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"areas" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_series_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_series_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "meetings_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_sign_ups" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"key" text NOT NULL,
	"state" text NOT NULL,
	"way" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"telephone" text NOT NULL,
	"user_id" text,
	"language" text NOT NULL,
	"needs" text[] NOT NULL,
	"needs_note" text NOT NULL,
	"attended_at" timestamp with time zone,
	"moved_up_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_sign_ups_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "meetings_sign_ups_number" UNIQUE("town","meeting_id","number"),
	CONSTRAINT "meetings_sign_ups_key" UNIQUE("town","meeting_id","key")
);
--> statement-breakpoint
ALTER TABLE "meetings_sign_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_consultations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"form" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"title_easy" text NOT NULL,
	"question" text NOT NULL,
	"question_en" text NOT NULL,
	"question_easy" text NOT NULL,
	"html" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"closed_on" date,
	"access" text NOT NULL,
	"moderation" text NOT NULL,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"state" text NOT NULL,
	"note" text NOT NULL,
	"outcome" text NOT NULL,
	"outcome_on" date,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "opinions_consultations_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "opinions_consultations_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "opinions_consultations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_ideas" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"consultation_id" uuid NOT NULL,
	"supporters" integer NOT NULL,
	"shown" boolean NOT NULL,
	CONSTRAINT "opinions_ideas_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "opinions_ideas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_participants" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "opinions_participants_town_consultation_id_person_pk" PRIMARY KEY("town","consultation_id","person")
);
--> statement-breakpoint
ALTER TABLE "opinions_participants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_settings" (
	"town" text NOT NULL,
	"department_id" uuid NOT NULL,
	"letter_days" integer NOT NULL,
	"letter_open" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "opinions_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "opinions_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_supports" (
	"town" text NOT NULL,
	"idea_id" uuid NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "opinions_supports_town_idea_id_person_pk" PRIMARY KEY("town","idea_id","person")
);
--> statement-breakpoint
ALTER TABLE "opinions_supports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_populations" (
	"town" text NOT NULL,
	"as_of" date NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_populations_town_as_of_version_pk" PRIMARY KEY("town","as_of","version")
);
--> statement-breakpoint
ALTER TABLE "surveys_populations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_results" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_results_town_survey_id_pk" PRIMARY KEY("town","survey_id")
);
--> statement-breakpoint
ALTER TABLE "surveys_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_words" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"key" text NOT NULL,
	"response_id" uuid NOT NULL,
	"masked" text NOT NULL,
	CONSTRAINT "surveys_words_town_survey_id_key_response_id_pk" PRIMARY KEY("town","survey_id","key","response_id")
);
--> statement-breakpoint
ALTER TABLE "surveys_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_batches" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"count" integer NOT NULL,
	"strata" jsonb NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_batches_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_codes" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"batch_id" uuid NOT NULL,
	"state" text NOT NULL,
	"area" text,
	"age" text,
	"sex" text,
	CONSTRAINT "surveys_codes_town_survey_id_digest_pk" PRIMARY KEY("town","survey_id","digest")
);
--> statement-breakpoint
ALTER TABLE "surveys_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_participations" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "surveys_participations_town_survey_id_digest_pk" PRIMARY KEY("town","survey_id","digest")
);
--> statement-breakpoint
ALTER TABLE "surveys_participations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_responses" (
	"town" text NOT NULL,
	"survey_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"channel" text NOT NULL,
	"area" text,
	"age" text,
	"sex" text,
	"answers" jsonb NOT NULL,
	"excluded" text,
	CONSTRAINT "surveys_responses_town_survey_id_id_pk" PRIMARY KEY("town","survey_id","id")
);
--> statement-breakpoint
ALTER TABLE "surveys_responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_scans" (
	"town" text NOT NULL,
	"file_id" uuid NOT NULL,
	"sheet_id" uuid NOT NULL,
	"name" text NOT NULL,
	"added_by" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "surveys_scans_town_file_id_pk" PRIMARY KEY("town","file_id")
);
--> statement-breakpoint
ALTER TABLE "surveys_scans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_series" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"title" jsonb NOT NULL,
	"question" jsonb NOT NULL,
	"comparable" text NOT NULL,
	"note" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_series_town_slug_version_pk" PRIMARY KEY("town","slug","version")
);
--> statement-breakpoint
ALTER TABLE "surveys_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_settings" (
	"town" text NOT NULL,
	"grace_minutes" integer NOT NULL,
	CONSTRAINT "surveys_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "surveys_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_sheets" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"code_digest" text,
	"first" jsonb,
	"second" jsonb,
	"first_by" text NOT NULL,
	"second_by" text,
	"day" date NOT NULL,
	CONSTRAINT "surveys_sheets_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "surveys_sheets_number" UNIQUE("town","survey_id","number")
);
--> statement-breakpoint
ALTER TABLE "surveys_sheets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys_surveys" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"about" jsonb NOT NULL,
	"minutes" integer NOT NULL,
	"department_id" uuid NOT NULL,
	"state" text NOT NULL,
	"access" text NOT NULL,
	"opens_on" date,
	"closes_on" date,
	"closed_at" timestamp with time zone,
	"closed_why" text,
	"double_entry" boolean NOT NULL,
	"form_id" uuid NOT NULL,
	"form_version_id" uuid,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"published_at" timestamp with time zone,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "surveys_surveys_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "surveys_surveys_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "surveys_surveys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "analysis_alike" ADD CONSTRAINT "analysis_alike_run" FOREIGN KEY ("town","run_id") REFERENCES "public"."analysis_runs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_edits" ADD CONSTRAINT "analysis_edits_run" FOREIGN KEY ("town","run_id") REFERENCES "public"."analysis_runs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_groups" ADD CONSTRAINT "analysis_groups_run" FOREIGN KEY ("town","run_id") REFERENCES "public"."analysis_runs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_places" ADD CONSTRAINT "analysis_places_run" FOREIGN KEY ("town","run_id") REFERENCES "public"."analysis_runs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_hops" ADD CONSTRAINT "threads_hops_thread_fk" FOREIGN KEY ("town","thread_id") REFERENCES "public"."threads_threads"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_hops" ADD CONSTRAINT "threads_hops_replaces" FOREIGN KEY ("town","replaces") REFERENCES "public"."threads_hops"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_links" ADD CONSTRAINT "threads_links_thread" FOREIGN KEY ("town","thread_id") REFERENCES "public"."threads_threads"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_links" ADD CONSTRAINT "threads_links_input_fk" FOREIGN KEY ("town","input_id") REFERENCES "public"."threads_inputs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_told" ADD CONSTRAINT "threads_told_hop" FOREIGN KEY ("town","hop_id") REFERENCES "public"."threads_hops"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_phases" ADD CONSTRAINT "threads_phases_project_fk" FOREIGN KEY ("town","project") REFERENCES "public"."threads_projects"("town","slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_answered_inputs" ADD CONSTRAINT "threads_answered_inputs_town_answer_id_threads_answers_town_id_fk" FOREIGN KEY ("town","answer_id") REFERENCES "public"."threads_answers"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_answered_inputs" ADD CONSTRAINT "threads_answered_inputs_town_input_id_threads_inputs_town_id_fk" FOREIGN KEY ("town","input_id") REFERENCES "public"."threads_inputs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_answers" ADD CONSTRAINT "threads_answers_corrects" FOREIGN KEY ("town","corrects") REFERENCES "public"."threads_answers"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_objections" ADD CONSTRAINT "threads_objections_town_input_id_threads_inputs_town_id_fk" FOREIGN KEY ("town","input_id") REFERENCES "public"."threads_inputs"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads_objections" ADD CONSTRAINT "threads_objections_town_answer_id_threads_answers_town_id_fk" FOREIGN KEY ("town","answer_id") REFERENCES "public"."threads_answers"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live" ADD CONSTRAINT "meetings_live_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live_ballots" ADD CONSTRAINT "meetings_live_ballots_town_vote_id_meetings_live_votes_town_id_fk" FOREIGN KEY ("town","vote_id") REFERENCES "public"."meetings_live_votes"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live_questions" ADD CONSTRAINT "meetings_live_questions_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live_supports" ADD CONSTRAINT "meetings_live_supports_town_question_id_meetings_live_questions_town_id_fk" FOREIGN KEY ("town","question_id") REFERENCES "public"."meetings_live_questions"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_live_votes" ADD CONSTRAINT "meetings_live_votes_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_agenda_items" ADD CONSTRAINT "meetings_agenda_items_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_agenda_items" ADD CONSTRAINT "meetings_agenda_items_town_point_id_meetings_points_town_id_fk" FOREIGN KEY ("town","point_id") REFERENCES "public"."meetings_points"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_meetings" ADD CONSTRAINT "meetings_meetings_town_series_id_meetings_series_town_id_fk" FOREIGN KEY ("town","series_id") REFERENCES "public"."meetings_series"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_minutes" ADD CONSTRAINT "meetings_minutes_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_minutes_entries" ADD CONSTRAINT "meetings_minutes_entries_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_minutes_entries" ADD CONSTRAINT "meetings_minutes_entries_town_point_id_meetings_points_town_id_fk" FOREIGN KEY ("town","point_id") REFERENCES "public"."meetings_points"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_minutes_versions" ADD CONSTRAINT "meetings_minutes_versions_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_points" ADD CONSTRAINT "meetings_points_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_records" ADD CONSTRAINT "meetings_records_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_sign_ups" ADD CONSTRAINT "meetings_sign_ups_town_meeting_id_meetings_meetings_town_id_fk" FOREIGN KEY ("town","meeting_id") REFERENCES "public"."meetings_meetings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_ideas" ADD CONSTRAINT "opinions_ideas_town_consultation_id_opinions_consultations_town_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_consultations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_participants" ADD CONSTRAINT "opinions_participants_town_consultation_id_opinions_consultations_town_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_consultations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_supports" ADD CONSTRAINT "opinions_supports_town_idea_id_opinions_ideas_town_id_fk" FOREIGN KEY ("town","idea_id") REFERENCES "public"."opinions_ideas"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_results" ADD CONSTRAINT "surveys_results_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_words" ADD CONSTRAINT "surveys_words_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_batches" ADD CONSTRAINT "surveys_batches_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_codes" ADD CONSTRAINT "surveys_codes_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_codes" ADD CONSTRAINT "surveys_codes_town_batch_id_surveys_batches_town_id_fk" FOREIGN KEY ("town","batch_id") REFERENCES "public"."surveys_batches"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_participations" ADD CONSTRAINT "surveys_participations_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_responses" ADD CONSTRAINT "surveys_responses_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_scans" ADD CONSTRAINT "surveys_scans_town_sheet_id_surveys_sheets_town_id_fk" FOREIGN KEY ("town","sheet_id") REFERENCES "public"."surveys_sheets"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys_sheets" ADD CONSTRAINT "surveys_sheets_town_survey_id_surveys_surveys_town_id_fk" FOREIGN KEY ("town","survey_id") REFERENCES "public"."surveys_surveys"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "analysis_runs_collection" ON "analysis_runs" USING btree ("town","owner","collection","signed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "analysis_runs_created_at" ON "analysis_runs" USING btree ("town","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "threads_hops_thread" ON "threads_hops" USING btree ("town","thread_id");--> statement-breakpoint
CREATE INDEX "threads_hops_target" ON "threads_hops" USING btree ("town","kind","target");--> statement-breakpoint
CREATE UNIQUE INDEX "threads_hops_replaced" ON "threads_hops" USING btree ("town","replaces");--> statement-breakpoint
CREATE INDEX "threads_links_input" ON "threads_links" USING btree ("town","input_id");--> statement-breakpoint
CREATE INDEX "threads_threads_moved" ON "threads_threads" USING btree ("town","moved_on");--> statement-breakpoint
CREATE INDEX "threads_threads_project" ON "threads_threads" USING btree ("town","project");--> statement-breakpoint
CREATE INDEX "threads_appeals_open" ON "threads_appeals" USING btree ("town","decided_at","at");--> statement-breakpoint
CREATE INDEX "threads_moderations_input" ON "threads_moderations" USING btree ("town","input_id","at");--> statement-breakpoint
CREATE INDEX "threads_moderations_at" ON "threads_moderations" USING btree ("town","at");--> statement-breakpoint
CREATE INDEX "threads_prints_at" ON "threads_prints" USING btree ("town","at");--> statement-breakpoint
CREATE INDEX "threads_prints_bands" ON "threads_prints" USING gin ("bands");--> statement-breakpoint
CREATE INDEX "threads_activities_days" ON "threads_activities" USING btree ("town","opens_on","closes_on");--> statement-breakpoint
CREATE INDEX "threads_activities_project" ON "threads_activities" USING btree ("town","project");--> statement-breakpoint
CREATE INDEX "threads_phases_project" ON "threads_phases" USING btree ("town","project","starts_on");--> statement-breakpoint
CREATE INDEX "threads_answered_inputs_input" ON "threads_answered_inputs" USING btree ("town","input_id","answer_id");--> statement-breakpoint
CREATE INDEX "threads_inputs_case" ON "threads_inputs" USING btree ("town","case_id") WHERE case_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_subject" ON "threads_inputs" USING btree ("town","kind","subject","id");--> statement-breakpoint
CREATE INDEX "threads_inputs_public" ON "threads_inputs" USING btree ("town","kind","subject","id") WHERE wish = 'public' AND moderation = 'shown' AND state <> 'withdrawn' AND shown_text IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_public_all" ON "threads_inputs" USING btree ("town","id") WHERE wish = 'public' AND moderation = 'shown' AND state <> 'withdrawn' AND shown_text IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_section" ON "threads_inputs" USING btree ("town","department_id",(coalesce(due_on, '9999-12-31'::date)),"id") WHERE state IN ('received', 'examining');--> statement-breakpoint
CREATE INDEX "threads_inputs_mine" ON "threads_inputs" USING btree ("town","owner_staff_id",(coalesce(due_on, '9999-12-31'::date)),"id") WHERE state IN ('received', 'examining') AND owner_staff_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_all" ON "threads_inputs" USING btree ("town","department_id","id","state","kind");--> statement-breakpoint
CREATE INDEX "threads_inputs_moderated" ON "threads_inputs" USING btree ("town","moderation","id") WHERE moderation IN ('waiting', 'held');--> statement-breakpoint
CREATE INDEX "threads_inputs_author" ON "threads_inputs" USING btree ("town","author_user_id","id") WHERE author_user_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "threads_inputs_received" ON "threads_inputs" USING btree ("town","received_on","kind","state","answered_on");--> statement-breakpoint
CREATE INDEX "meetings_live_questions_meeting" ON "meetings_live_questions" USING btree ("town","meeting_id","created_at");--> statement-breakpoint
CREATE INDEX "meetings_agenda_items_meeting" ON "meetings_agenda_items" USING btree ("town","meeting_id","position");--> statement-breakpoint
CREATE INDEX "meetings_meetings_day" ON "meetings_meetings" USING btree ("town","day");--> statement-breakpoint
CREATE INDEX "meetings_meetings_series" ON "meetings_meetings" USING btree ("town","series_id","day");--> statement-breakpoint
CREATE INDEX "meetings_minutes_entries_meeting" ON "meetings_minutes_entries" USING btree ("town","meeting_id","position");--> statement-breakpoint
CREATE INDEX "meetings_points_series" ON "meetings_points" USING btree ("town","series_id","state");--> statement-breakpoint
CREATE INDEX "meetings_points_meeting" ON "meetings_points" USING btree ("town","meeting_id");--> statement-breakpoint
CREATE INDEX "meetings_records_meeting" ON "meetings_records" USING btree ("town","meeting_id","added_at");--> statement-breakpoint
CREATE INDEX "opinions_consultations_listed" ON "opinions_consultations" USING btree ("town","state","closes_on");--> statement-breakpoint
CREATE INDEX "opinions_ideas_supported" ON "opinions_ideas" USING btree ("town","consultation_id","supporters");--> statement-breakpoint
CREATE INDEX "surveys_codes_batch" ON "surveys_codes" USING btree ("town","batch_id");--> statement-breakpoint
CREATE INDEX "surveys_scans_sheet" ON "surveys_scans" USING btree ("town","sheet_id");--> statement-breakpoint
CREATE INDEX "surveys_surveys_state" ON "surveys_surveys" USING btree ("town","state","closes_on");--> statement-breakpoint
CREATE POLICY "analysis_alike_read" ON "analysis_alike" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_alike_append" ON "analysis_alike" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_edits_read" ON "analysis_edits" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_edits_append" ON "analysis_edits" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_groups_read" ON "analysis_groups" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_groups_append" ON "analysis_groups" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_places_read" ON "analysis_places" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_places_append" ON "analysis_places" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "analysis_runs_own_town" ON "analysis_runs" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_hops_read" ON "threads_hops" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_hops_append" ON "threads_hops" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_links_own_town" ON "threads_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_threads_own_town" ON "threads_threads" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_told_own_town" ON "threads_told" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_appeals_own_town" ON "threads_appeals" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_moderations_read" ON "threads_moderations" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_moderations_append" ON "threads_moderations" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_filter_settings_own_town" ON "threads_filter_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_prints_own_town" ON "threads_prints" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_activities_own_town" ON "threads_activities" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_phases_own_town" ON "threads_phases" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_projects_own_town" ON "threads_projects" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_answered_inputs_own_town" ON "threads_answered_inputs" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_answers_own_town" ON "threads_answers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_inputs_own_town" ON "threads_inputs" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "threads_objections_own_town" ON "threads_objections" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_own_town" ON "meetings_live" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_ballots_own_town" ON "meetings_live_ballots" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_questions_own_town" ON "meetings_live_questions" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_supports_own_town" ON "meetings_live_supports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_live_votes_own_town" ON "meetings_live_votes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_agenda_items_own_town" ON "meetings_agenda_items" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_meetings_own_town" ON "meetings_meetings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_minutes_own_town" ON "meetings_minutes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_minutes_entries_own_town" ON "meetings_minutes_entries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_minutes_versions_read" ON "meetings_minutes_versions" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_minutes_versions_append" ON "meetings_minutes_versions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_points_own_town" ON "meetings_points" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_records_own_town" ON "meetings_records" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_series_own_town" ON "meetings_series" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "meetings_sign_ups_own_town" ON "meetings_sign_ups" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_consultations_own_town" ON "opinions_consultations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_ideas_own_town" ON "opinions_ideas" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_participants_own_town" ON "opinions_participants" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_settings_own_town" ON "opinions_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_supports_own_town" ON "opinions_supports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_populations_read" ON "surveys_populations" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_populations_append" ON "surveys_populations" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_results_own_town" ON "surveys_results" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_words_own_town" ON "surveys_words" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_batches_own_town" ON "surveys_batches" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_codes_own_town" ON "surveys_codes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_participations_own_town" ON "surveys_participations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_responses_own_town" ON "surveys_responses" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_scans_own_town" ON "surveys_scans" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_series_read" ON "surveys_series" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_series_append" ON "surveys_series" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_settings_own_town" ON "surveys_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_sheets_own_town" ON "surveys_sheets" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "surveys_surveys_own_town" ON "surveys_surveys" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));