CREATE TABLE "content_checked_pages" (
	"town" text NOT NULL,
	"owner" text NOT NULL,
	"page_id" text NOT NULL,
	"href" text NOT NULL,
	"title" jsonb NOT NULL,
	"department_id" uuid NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "content_checked_pages_town_owner_page_id_pk" PRIMARY KEY("town","owner","page_id")
);
--> statement-breakpoint
ALTER TABLE "content_checked_pages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_faults" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"page_id" text NOT NULL,
	"rule" text NOT NULL,
	"severity" text NOT NULL,
	"criterion" text,
	"excerpt" text NOT NULL,
	"occurrence" integer NOT NULL,
	"place" jsonb NOT NULL,
	"message" jsonb NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"department_id" uuid NOT NULL,
	"staff_id" uuid,
	"due_on" date NOT NULL,
	"mended_at" timestamp with time zone,
	CONSTRAINT "content_faults_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "content_faults" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_accessibility_results" (
	"town" text NOT NULL,
	"criterion" text NOT NULL,
	"verdict" text NOT NULL,
	"note" text NOT NULL,
	"staff_id" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "content_accessibility_results_town_criterion_pk" PRIMARY KEY("town","criterion")
);
--> statement-breakpoint
ALTER TABLE "content_accessibility_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_accessibility" (
	"town" text NOT NULL,
	"statement" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "content_accessibility_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "content_accessibility" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_media" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"revision" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"width" integer,
	"height" integer,
	"animated" boolean NOT NULL,
	"pages" integer,
	"has_text" boolean,
	"alt" jsonb NOT NULL,
	"decorative" boolean NOT NULL,
	"caption" text NOT NULL,
	"focal_x" real NOT NULL,
	"focal_y" real NOT NULL,
	"alternative" jsonb,
	"transcript" text NOT NULL,
	"audio_description" text NOT NULL,
	"captions_file_id" uuid,
	"poster_file_id" uuid,
	"department_id" uuid,
	"published" boolean NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"revised_at" timestamp with time zone NOT NULL,
	CONSTRAINT "content_media_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "content_media" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_media_uses" (
	"town" text NOT NULL,
	"media_id" uuid NOT NULL,
	"owner" text NOT NULL,
	"owner_id" text NOT NULL,
	"stage" text NOT NULL,
	"href" text NOT NULL,
	"title" jsonb NOT NULL,
	CONSTRAINT "content_media_uses_town_media_id_owner_owner_id_stage_pk" PRIMARY KEY("town","media_id","owner","owner_id","stage")
);
--> statement-breakpoint
ALTER TABLE "content_media_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_media_variants" (
	"town" text NOT NULL,
	"media_id" uuid NOT NULL,
	"name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	CONSTRAINT "content_media_variants_town_media_id_name_pk" PRIMARY KEY("town","media_id","name")
);
--> statement-breakpoint
ALTER TABLE "content_media_variants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_readings" (
	"town" text NOT NULL,
	"word" text NOT NULL,
	"reading" text NOT NULL,
	"note" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "content_readings_town_word_pk" PRIMARY KEY("town","word")
);
--> statement-breakpoint
ALTER TABLE "content_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters_voids" (
	"town" text NOT NULL,
	"letter_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"voided_on" date NOT NULL,
	"voided_by" text NOT NULL,
	"voided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_voids_town_letter_id_pk" PRIMARY KEY("town","letter_id")
);
--> statement-breakpoint
ALTER TABLE "letters_voids" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing_areas" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL,
	"merged_into" text,
	"kind" jsonb NOT NULL,
	CONSTRAINT "publishing_areas_town_slug_pk" PRIMARY KEY("town","slug")
);
--> statement-breakpoint
ALTER TABLE "publishing_areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing_filings" (
	"town" text NOT NULL,
	"facet" text NOT NULL,
	"slug" text NOT NULL,
	"owner" text NOT NULL,
	"item_id" text NOT NULL,
	CONSTRAINT "publishing_filings_town_facet_slug_owner_item_id_pk" PRIMARY KEY("town","facet","slug","owner","item_id")
);
--> statement-breakpoint
ALTER TABLE "publishing_filings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing_happenings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"item_id" text NOT NULL,
	"kind" text NOT NULL,
	"revision" integer NOT NULL,
	"title" jsonb NOT NULL,
	"note" text,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "publishing_happenings_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "publishing_happenings_once" UNIQUE("town","owner","item_id","revision")
);
--> statement-breakpoint
ALTER TABLE "publishing_happenings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing_items" (
	"town" text NOT NULL,
	"owner" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"href" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb,
	"keywords" text[] NOT NULL,
	"department_id" uuid NOT NULL,
	"topics" text[] NOT NULL,
	"areas" text[] NOT NULL,
	"policy" integer,
	"image" jsonb,
	"occasion" jsonb,
	"starts_on" date,
	"ends_on" date,
	"sample" boolean NOT NULL,
	"status" text NOT NULL,
	"revision" integer NOT NULL,
	"published_at" timestamp with time zone,
	"revised_at" timestamp with time zone,
	"correction" text,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "publishing_items_town_owner_id_pk" PRIMARY KEY("town","owner","id")
);
--> statement-breakpoint
ALTER TABLE "publishing_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing_menu" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"label" jsonb NOT NULL,
	"href" text NOT NULL,
	"position" integer NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "publishing_menu_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "publishing_menu" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing_redirects" (
	"town" text NOT NULL,
	"source" text NOT NULL,
	"target" text,
	"note" text,
	"hits" integer NOT NULL,
	"last_hit_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "publishing_redirects_town_source_pk" PRIMARY KEY("town","source")
);
--> statement-breakpoint
ALTER TABLE "publishing_redirects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing_sections" (
	"town" text NOT NULL,
	"department_id" uuid NOT NULL,
	"duties" jsonb NOT NULL,
	"place" jsonb,
	"hours" jsonb,
	"email" text,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "publishing_sections_town_department_id_pk" PRIMARY KEY("town","department_id")
);
--> statement-breakpoint
ALTER TABLE "publishing_sections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publishing_topics" (
	"town" text NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL,
	"merged_into" text,
	"lead" jsonb,
	"parent" text,
	CONSTRAINT "publishing_topics_town_slug_pk" PRIMARY KEY("town","slug")
);
--> statement-breakpoint
ALTER TABLE "publishing_topics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_entries" (
	"town" text NOT NULL,
	"source" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"href" text NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"keywords" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"department_id" uuid,
	"day" date,
	"weight" real NOT NULL,
	"title_text" text NOT NULL,
	"words_text" text NOT NULL,
	"body_text" text NOT NULL,
	"terms" jsonb NOT NULL,
	"title_tokens" "tsvector" NOT NULL,
	"tokens" "tsvector" NOT NULL,
	"digest" text NOT NULL,
	"read" boolean NOT NULL,
	CONSTRAINT "search_entries_town_source_id_pk" PRIMARY KEY("town","source","id")
);
--> statement-breakpoint
ALTER TABLE "search_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_feedback" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"path" text NOT NULL,
	"helped" boolean NOT NULL,
	"comment" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "search_feedback_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "search_feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_queries" (
	"town" text NOT NULL,
	"day" date NOT NULL,
	"question" text NOT NULL,
	"asked" integer NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "search_queries_town_day_question_pk" PRIMARY KEY("town","day","question")
);
--> statement-breakpoint
ALTER TABLE "search_queries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_rebuilds" (
	"town" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"entries" integer NOT NULL,
	CONSTRAINT "search_rebuilds_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "search_rebuilds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_terms" (
	"town" text NOT NULL,
	"term" text NOT NULL,
	"folded" text NOT NULL,
	"reading" text NOT NULL,
	"entries" integer NOT NULL,
	"tokens" "tsvector" NOT NULL,
	CONSTRAINT "search_terms_town_term_pk" PRIMARY KEY("town","term")
);
--> statement-breakpoint
ALTER TABLE "search_terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_followers" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"address" text,
	"user_id" text,
	"confirmed_at" timestamp with time zone,
	"topics" text[] NOT NULL,
	"areas" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"frequency" text NOT NULL,
	"urgent" boolean NOT NULL,
	"language" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_followers_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "channels_followers_address" UNIQUE("town","address"),
	CONSTRAINT "channels_followers_user" UNIQUE("town","user_id")
);
--> statement-breakpoint
ALTER TABLE "channels_followers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_mailings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"owner" text NOT NULL,
	"item_id" text NOT NULL,
	"kind" text,
	"digest" text,
	"since" timestamp with time zone,
	"title" jsonb NOT NULL,
	"text" text NOT NULL,
	"topics" text[] NOT NULL,
	"areas" text[] NOT NULL,
	"urgent" boolean NOT NULL,
	"total" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"holder" text,
	"held_until" timestamp with time zone,
	CONSTRAINT "channels_mailings_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "channels_mailings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_mailing_recipients" (
	"town" text NOT NULL,
	"mailing_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone NOT NULL,
	"reason" text,
	"settled_at" timestamp with time zone,
	CONSTRAINT "channels_mailing_recipients_town_mailing_id_recipient_id_pk" PRIMARY KEY("town","mailing_id","recipient_id")
);
--> statement-breakpoint
ALTER TABLE "channels_mailing_recipients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_metrics" (
	"town" text NOT NULL,
	"account_id" uuid NOT NULL,
	"day" date NOT NULL,
	"span" text NOT NULL,
	"source" text NOT NULL,
	"followers" bigint,
	"posts" bigint,
	"views" bigint,
	"reach" bigint,
	"reactions" bigint,
	"shares" bigint,
	"comments" bigint,
	"link_clicks" bigint,
	"raw" jsonb,
	"by" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"fetched_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_metrics_town_account_id_day_span_source_pk" PRIMARY KEY("town","account_id","day","span","source")
);
--> statement-breakpoint
ALTER TABLE "channels_metrics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_post_metrics" (
	"town" text NOT NULL,
	"delivery_id" uuid NOT NULL,
	"views" bigint,
	"reach" bigint,
	"reactions" bigint,
	"shares" bigint,
	"comments" bigint,
	"link_clicks" bigint,
	"raw" jsonb,
	"sample" boolean DEFAULT false NOT NULL,
	"fetched_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_post_metrics_town_delivery_id_pk" PRIMARY KEY("town","delivery_id")
);
--> statement-breakpoint
ALTER TABLE "channels_post_metrics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_accounts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"department_id" uuid NOT NULL,
	"shared" boolean NOT NULL,
	"name" text NOT NULL,
	"remote_id" text NOT NULL,
	"credentials" text,
	"expires_at" timestamp with time zone,
	"state" text NOT NULL,
	"paused_for" text,
	"reason" text,
	"hold_until" timestamp with time zone,
	"lease" uuid,
	"leased_until" timestamp with time zone,
	"daily_limit" integer,
	"settings" jsonb NOT NULL,
	"checked_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_accounts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "channels_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_deliveries" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"owner" text NOT NULL,
	"item_id" text NOT NULL,
	"key" text NOT NULL,
	"action" text NOT NULL,
	"target_id" uuid,
	"department_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"text" text NOT NULL,
	"image" jsonb,
	"topics" jsonb NOT NULL,
	"areas" jsonb NOT NULL,
	"priority" smallint NOT NULL,
	"status" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone,
	"first_tried_at" timestamp with time zone,
	"in_doubt" boolean DEFAULT false NOT NULL,
	"reason" text,
	"remote_id" text,
	"url" text,
	"sent_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_deliveries_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "channels_deliveries_once" UNIQUE("town","account_id","owner","item_id","key")
);
--> statement-breakpoint
ALTER TABLE "channels_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_delivery_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_delivery_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "channels_delivery_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_free_posts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"department_id" uuid NOT NULL,
	"href" text,
	"topics" jsonb NOT NULL,
	"state" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_free_posts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "channels_free_posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_line_followers" (
	"town" text NOT NULL,
	"account_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"topics" jsonb NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_line_followers_town_account_id_user_id_pk" PRIMARY KEY("town","account_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "channels_line_followers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_link_days" (
	"town" text NOT NULL,
	"code" text NOT NULL,
	"day" date NOT NULL,
	"clicks" integer NOT NULL,
	CONSTRAINT "channels_link_days_town_code_day_pk" PRIMARY KEY("town","code","day")
);
--> statement-breakpoint
ALTER TABLE "channels_link_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_links" (
	"town" text NOT NULL,
	"code" text NOT NULL,
	"owner" text NOT NULL,
	"item_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"href" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_links_town_code_pk" PRIMARY KEY("town","code"),
	CONSTRAINT "channels_links_once" UNIQUE("town","owner","item_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "channels_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_posts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"item_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"text" text NOT NULL,
	"proposed" boolean NOT NULL,
	"image" jsonb,
	"planned_at" timestamp with time zone,
	"off" boolean DEFAULT false NOT NULL,
	"change" jsonb,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_posts_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "channels_posts_once" UNIQUE("town","owner","item_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "channels_posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channels_push_browsers" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"follower_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channels_push_browsers_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "channels_push_browsers_endpoint" UNIQUE("town","endpoint")
);
--> statement-breakpoint
ALTER TABLE "channels_push_browsers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_bulletins" (
	"town" text NOT NULL,
	"stream" text NOT NULL,
	"id" uuid NOT NULL,
	"mode" text NOT NULL,
	"state" text NOT NULL,
	"rank" integer NOT NULL,
	"bulletin" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"posted" boolean NOT NULL,
	CONSTRAINT "emergency_bulletins_town_stream_pk" PRIMARY KEY("town","stream")
);
--> statement-breakpoint
ALTER TABLE "emergency_bulletins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_jma_settings" (
	"town" text NOT NULL,
	"active" boolean NOT NULL,
	"family" text NOT NULL,
	"forecast_areas" text[] NOT NULL,
	"earthquake_areas" text[] NOT NULL,
	"tsunami_areas" text[] NOT NULL,
	"rivers" text[] NOT NULL,
	"post_rank" integer NOT NULL,
	"post_intensity" text NOT NULL,
	CONSTRAINT "emergency_jma_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "emergency_jma_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_telegrams" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"digest" text NOT NULL,
	"stream" text NOT NULL,
	"mode" text NOT NULL,
	"report_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"via" text NOT NULL,
	"part" jsonb NOT NULL,
	"xml" text,
	CONSTRAINT "emergency_telegrams_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_telegrams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_lalert_documents" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"situation_id" uuid NOT NULL,
	"xml" text NOT NULL,
	"staff_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_lalert_documents_town_id_revision_pk" PRIMARY KEY("town","id","revision")
);
--> statement-breakpoint
ALTER TABLE "emergency_lalert_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_lalert_settings" (
	"town" text NOT NULL,
	"active" boolean NOT NULL,
	"sender" text NOT NULL,
	CONSTRAINT "emergency_lalert_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "emergency_lalert_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_safety" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"kana" text NOT NULL,
	"area" text NOT NULL,
	"place" text NOT NULL,
	"phone" text NOT NULL,
	"persons" integer NOT NULL,
	"note" text NOT NULL,
	"shared" boolean NOT NULL,
	"by_staff" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	"handled_by" text,
	"handled_note" text,
	"name_key" text NOT NULL,
	"kana_key" text NOT NULL,
	"phone_key" text NOT NULL,
	CONSTRAINT "emergency_safety_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_safety" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_acts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"title" jsonb NOT NULL,
	"messages" integer NOT NULL,
	"staff_id" text,
	"staff_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_acts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_acts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_confirmations" (
	"town" text NOT NULL,
	"act_id" uuid NOT NULL,
	"staff_id" text NOT NULL,
	"staff_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_confirmations_town_act_id_pk" PRIMARY KEY("town","act_id")
);
--> statement-breakpoint
ALTER TABLE "emergency_confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_orders" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"level" smallint NOT NULL,
	"hazard" text NOT NULL,
	"areas" text[] NOT NULL,
	"reason" text NOT NULL,
	"texts" jsonb NOT NULL,
	"households" integer,
	"persons" integer,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_orders_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_reports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"thread" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"areas" text[] NOT NULL,
	"place" text NOT NULL,
	"texts" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_reports_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_shelter_reports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"shelter_id" uuid NOT NULL,
	"state" text NOT NULL,
	"persons" integer,
	"households" integer,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_shelter_reports_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_shelter_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_shelters" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"address" text NOT NULL,
	"telephone" text NOT NULL,
	"areas" text[] NOT NULL,
	"hazards" text[] NOT NULL,
	"capacity" integer NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"wheelchair" boolean NOT NULL,
	"accessible_toilet" boolean NOT NULL,
	"pets" boolean NOT NULL,
	"infants" boolean NOT NULL,
	"note" jsonb,
	"sample" boolean NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "emergency_shelters_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_shelters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_situations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"mode" text NOT NULL,
	"hazard" text NOT NULL,
	"title" jsonb NOT NULL,
	"headquarters" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "emergency_situations_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "emergency_situations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "magazine_articles" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"issue_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"place" integer NOT NULL,
	"section" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"html" text NOT NULL,
	"item_owner" text,
	"item_id" text,
	"item_revision" integer,
	"revision" integer NOT NULL,
	"revised_at" timestamp with time zone NOT NULL,
	CONSTRAINT "magazine_articles_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "magazine_articles_number" UNIQUE("town","issue_id","number")
);
--> statement-breakpoint
ALTER TABLE "magazine_articles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "magazine_issues" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"month" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"lead" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"cover_id" uuid,
	"pdf_id" uuid,
	"pdf_text" text NOT NULL,
	"state" text NOT NULL,
	"publish_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"revised_at" timestamp with time zone,
	"correction" text NOT NULL,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "magazine_issues_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "magazine_issues_slug" UNIQUE("town","slug"),
	CONSTRAINT "magazine_issues_number" UNIQUE("town","number")
);
--> statement-breakpoint
ALTER TABLE "magazine_issues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "magazine_overrides" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"issue_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"excerpt" text NOT NULL,
	"reason" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "magazine_overrides_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "magazine_overrides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "magazine_reads" (
	"town" text NOT NULL,
	"issue_id" uuid NOT NULL,
	"page" text NOT NULL,
	"day" date NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "magazine_reads_town_issue_id_page_day_pk" PRIMARY KEY("town","issue_id","page","day")
);
--> statement-breakpoint
ALTER TABLE "magazine_reads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "news_events" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer,
	"by" text NOT NULL,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_events_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "news_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "news_items" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"live" text NOT NULL,
	"live_version" integer,
	"branch" text NOT NULL,
	"last_version" integer NOT NULL,
	"publish_at" timestamp with time zone,
	"expire_at" timestamp with time zone,
	"first_published_at" timestamp with time zone,
	"revised_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"touched_at" timestamp with time zone NOT NULL,
	"asked_at" timestamp with time zone,
	"title" text NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_items_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "news_items_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "news_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "news_links" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"side" text NOT NULL,
	"href" text NOT NULL,
	"label" text NOT NULL,
	"outside" boolean NOT NULL,
	CONSTRAINT "news_links_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "news_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "news_locks" (
	"town" text NOT NULL,
	"item_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_locks_town_item_id_pk" PRIMARY KEY("town","item_id")
);
--> statement-breakpoint
ALTER TABLE "news_locks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "news_outside_links" (
	"town" text NOT NULL,
	"href" text NOT NULL,
	"state" text NOT NULL,
	"answer" text NOT NULL,
	"failures" integer NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_outside_links_town_href_pk" PRIMARY KEY("town","href")
);
--> statement-breakpoint
ALTER TABLE "news_outside_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "news_overrides" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"wording" text NOT NULL,
	"rule" text NOT NULL,
	"excerpt" text NOT NULL,
	"reason" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_overrides_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "news_overrides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "news_templates" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"department_id" uuid,
	"name" text NOT NULL,
	"html" text NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_templates_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "news_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "news_versions" (
	"town" text NOT NULL,
	"item_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"base" integer,
	"content" jsonb NOT NULL,
	"note" text NOT NULL,
	"saved_by" text NOT NULL,
	"saved_by_staff_id" uuid,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_versions_town_item_id_number_pk" PRIMARY KEY("town","item_id","number")
);
--> statement-breakpoint
ALTER TABLE "news_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_contacts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"organisation" text NOT NULL,
	"mail" text NOT NULL,
	"token" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_contacts_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "press_contacts_mail" UNIQUE("town","mail"),
	CONSTRAINT "press_contacts_token" UNIQUE("town","token")
);
--> statement-breakpoint
ALTER TABLE "press_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_coverage" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"outlet" text NOT NULL,
	"title" text NOT NULL,
	"href" text NOT NULL,
	"day" date NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_coverage_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "press_coverage_href" UNIQUE("town","release_id","href","day")
);
--> statement-breakpoint
ALTER TABLE "press_coverage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_mailings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"recipients" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_mailings_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "press_mailings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_overrides" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"excerpt" text NOT NULL,
	"reason" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_overrides_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "press_overrides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "press_releases" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"fiscal_year" integer,
	"number" integer,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"summary" text NOT NULL,
	"html" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"contact_name" text NOT NULL,
	"contact_telephone" text NOT NULL,
	"contact_mail" text NOT NULL,
	"attachments" jsonb NOT NULL,
	"topics" jsonb NOT NULL,
	"announce_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	"state" text NOT NULL,
	"announced_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"revised_at" timestamp with time zone,
	"correction" text NOT NULL,
	"withdrawal_reason" text NOT NULL,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "press_releases_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "press_releases_number" UNIQUE("town","fiscal_year","number")
);
--> statement-breakpoint
ALTER TABLE "press_releases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "content_faults" ADD CONSTRAINT "content_faults_town_owner_page_id_content_checked_pages_town_owner_page_id_fk" FOREIGN KEY ("town","owner","page_id") REFERENCES "public"."content_checked_pages"("town","owner","page_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_media_uses" ADD CONSTRAINT "content_media_uses_town_media_id_content_media_town_id_fk" FOREIGN KEY ("town","media_id") REFERENCES "public"."content_media"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_media_variants" ADD CONSTRAINT "content_media_variants_town_media_id_content_media_town_id_fk" FOREIGN KEY ("town","media_id") REFERENCES "public"."content_media"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters_voids" ADD CONSTRAINT "letters_voids_town_letter_id_letters_letters_town_id_fk" FOREIGN KEY ("town","letter_id") REFERENCES "public"."letters_letters"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publishing_filings" ADD CONSTRAINT "publishing_filings_town_owner_item_id_publishing_items_town_owner_id_fk" FOREIGN KEY ("town","owner","item_id") REFERENCES "public"."publishing_items"("town","owner","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_mailing_recipients" ADD CONSTRAINT "channels_mailing_recipients_town_mailing_id_channels_mailings_town_id_fk" FOREIGN KEY ("town","mailing_id") REFERENCES "public"."channels_mailings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_metrics" ADD CONSTRAINT "channels_metrics_town_account_id_channels_accounts_town_id_fk" FOREIGN KEY ("town","account_id") REFERENCES "public"."channels_accounts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_post_metrics" ADD CONSTRAINT "channels_post_metrics_town_delivery_id_channels_deliveries_town_id_fk" FOREIGN KEY ("town","delivery_id") REFERENCES "public"."channels_deliveries"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_deliveries" ADD CONSTRAINT "channels_deliveries_town_account_id_channels_accounts_town_id_fk" FOREIGN KEY ("town","account_id") REFERENCES "public"."channels_accounts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_delivery_events" ADD CONSTRAINT "channels_delivery_events_town_delivery_id_channels_deliveries_town_id_fk" FOREIGN KEY ("town","delivery_id") REFERENCES "public"."channels_deliveries"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_line_followers" ADD CONSTRAINT "channels_line_followers_town_account_id_channels_accounts_town_id_fk" FOREIGN KEY ("town","account_id") REFERENCES "public"."channels_accounts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_link_days" ADD CONSTRAINT "channels_link_days_town_code_channels_links_town_code_fk" FOREIGN KEY ("town","code") REFERENCES "public"."channels_links"("town","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_posts" ADD CONSTRAINT "channels_posts_town_account_id_channels_accounts_town_id_fk" FOREIGN KEY ("town","account_id") REFERENCES "public"."channels_accounts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_push_browsers" ADD CONSTRAINT "channels_push_browsers_town_follower_id_channels_followers_town_id_fk" FOREIGN KEY ("town","follower_id") REFERENCES "public"."channels_followers"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine_articles" ADD CONSTRAINT "magazine_articles_town_issue_id_magazine_issues_town_id_fk" FOREIGN KEY ("town","issue_id") REFERENCES "public"."magazine_issues"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine_overrides" ADD CONSTRAINT "magazine_overrides_town_issue_id_magazine_issues_town_id_fk" FOREIGN KEY ("town","issue_id") REFERENCES "public"."magazine_issues"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine_reads" ADD CONSTRAINT "magazine_reads_town_issue_id_magazine_issues_town_id_fk" FOREIGN KEY ("town","issue_id") REFERENCES "public"."magazine_issues"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_events" ADD CONSTRAINT "news_events_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_links" ADD CONSTRAINT "news_links_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_locks" ADD CONSTRAINT "news_locks_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_overrides" ADD CONSTRAINT "news_overrides_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_versions" ADD CONSTRAINT "news_versions_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_coverage" ADD CONSTRAINT "press_coverage_town_release_id_press_releases_town_id_fk" FOREIGN KEY ("town","release_id") REFERENCES "public"."press_releases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_mailings" ADD CONSTRAINT "press_mailings_town_release_id_press_releases_town_id_fk" FOREIGN KEY ("town","release_id") REFERENCES "public"."press_releases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_overrides" ADD CONSTRAINT "press_overrides_town_release_id_press_releases_town_id_fk" FOREIGN KEY ("town","release_id") REFERENCES "public"."press_releases"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "content_faults_open" ON "content_faults" USING btree ("town","owner","page_id","rule","excerpt","occurrence") WHERE mended_at IS NULL;--> statement-breakpoint
CREATE INDEX "content_faults_due" ON "content_faults" USING btree ("town","due_on");--> statement-breakpoint
CREATE INDEX "content_media_newest" ON "content_media" USING btree ("town","kind","saved_at");--> statement-breakpoint
CREATE INDEX "content_media_uses_owner" ON "content_media_uses" USING btree ("town","owner","owner_id");--> statement-breakpoint
CREATE INDEX "publishing_filings_of_item" ON "publishing_filings" USING btree ("town","owner","item_id");--> statement-breakpoint
CREATE INDEX "publishing_items_newest" ON "publishing_items" USING btree ("town","status","published_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "publishing_items_of_kind" ON "publishing_items" USING btree ("town","kind","status","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publishing_items_of_department" ON "publishing_items" USING btree ("town","department_id","status","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publishing_items_occasions" ON "publishing_items" USING btree ("town","ends_on","starts_on");--> statement-breakpoint
CREATE INDEX "publishing_items_address" ON "publishing_items" USING btree ("town","href");--> statement-breakpoint
CREATE INDEX "publishing_redirects_target" ON "publishing_redirects" USING btree ("town","target");--> statement-breakpoint
CREATE INDEX "search_entries_tokens" ON "search_entries" USING gin ("tokens");--> statement-breakpoint
CREATE INDEX "search_entries_title_tokens" ON "search_entries" USING gin ("title_tokens");--> statement-breakpoint
CREATE INDEX "search_entries_unread" ON "search_entries" USING btree ("town") WHERE not read;--> statement-breakpoint
CREATE INDEX "search_feedback_at" ON "search_feedback" USING btree ("town","at");--> statement-breakpoint
CREATE INDEX "search_terms_tokens" ON "search_terms" USING gin ("tokens");--> statement-breakpoint
CREATE INDEX "search_terms_folded" ON "search_terms" USING btree ("town","folded" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_terms_reading" ON "search_terms" USING btree ("town","reading" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "channels_followers_unconfirmed" ON "channels_followers" USING btree ("town","asked_at") WHERE confirmed_at IS NULL;--> statement-breakpoint
CREATE INDEX "channels_mailings_open" ON "channels_mailings" USING btree ("town","created_at") WHERE finished_at IS NULL;--> statement-breakpoint
CREATE INDEX "channels_mailings_newest" ON "channels_mailings" USING btree ("town","created_at");--> statement-breakpoint
CREATE INDEX "channels_mailings_of" ON "channels_mailings" USING btree ("town","owner","item_id");--> statement-breakpoint
CREATE INDEX "channels_mailing_recipients_open" ON "channels_mailing_recipients" USING btree ("town","mailing_id","next_try_at") WHERE status IN ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "channels_metrics_by_day" ON "channels_metrics" USING btree ("town","day");--> statement-breakpoint
CREATE INDEX "channels_deliveries_queue" ON "channels_deliveries" USING btree ("town","account_id","priority","due_at") WHERE status IN ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "channels_deliveries_by_day" ON "channels_deliveries" USING btree ("town","due_at");--> statement-breakpoint
CREATE INDEX "channels_deliveries_by_item" ON "channels_deliveries" USING btree ("town","owner","item_id");--> statement-breakpoint
CREATE INDEX "channels_delivery_events_of" ON "channels_delivery_events" USING btree ("town","delivery_id");--> statement-breakpoint
CREATE INDEX "channels_posts_planned" ON "channels_posts" USING btree ("town","planned_at");--> statement-breakpoint
CREATE INDEX "channels_push_browsers_of" ON "channels_push_browsers" USING btree ("town","follower_id");--> statement-breakpoint
CREATE INDEX "emergency_bulletins_now" ON "emergency_bulletins" USING btree ("town","mode","changed_at") WHERE state = 'in-force';--> statement-breakpoint
CREATE UNIQUE INDEX "emergency_telegrams_digest" ON "emergency_telegrams" USING btree ("town","digest");--> statement-breakpoint
CREATE INDEX "emergency_telegrams_stream" ON "emergency_telegrams" USING btree ("town","stream","report_at");--> statement-breakpoint
CREATE INDEX "emergency_telegrams_received" ON "emergency_telegrams" USING btree ("town","received_at");--> statement-breakpoint
CREATE INDEX "emergency_safety_names" ON "emergency_safety" USING btree ("town","situation_id","name_key");--> statement-breakpoint
CREATE INDEX "emergency_safety_list" ON "emergency_safety" USING btree ("town","situation_id","state","at");--> statement-breakpoint
CREATE INDEX "emergency_acts_situation" ON "emergency_acts" USING btree ("town","situation_id","at");--> statement-breakpoint
CREATE INDEX "emergency_orders_situation" ON "emergency_orders" USING btree ("town","situation_id","at");--> statement-breakpoint
CREATE INDEX "emergency_reports_thread" ON "emergency_reports" USING btree ("town","situation_id","thread","at");--> statement-breakpoint
CREATE INDEX "emergency_shelter_reports_last" ON "emergency_shelter_reports" USING btree ("town","situation_id","shelter_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "emergency_situations_open" ON "emergency_situations" USING btree ("town") WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX "emergency_situations_time" ON "emergency_situations" USING btree ("town","started_at");--> statement-breakpoint
CREATE INDEX "magazine_issues_due" ON "magazine_issues" USING btree ("town","state","publish_at");--> statement-breakpoint
CREATE INDEX "magazine_overrides_issue" ON "magazine_overrides" USING btree ("town","issue_id");--> statement-breakpoint
CREATE INDEX "news_events_item" ON "news_events" USING btree ("town","item_id","at");--> statement-breakpoint
CREATE INDEX "news_items_department" ON "news_items" USING btree ("town","department_id");--> statement-breakpoint
CREATE INDEX "news_items_due" ON "news_items" USING btree ("town","branch","publish_at");--> statement-breakpoint
CREATE INDEX "news_items_ending" ON "news_items" USING btree ("town","live","expire_at");--> statement-breakpoint
CREATE INDEX "news_items_touched" ON "news_items" USING btree ("town","live","touched_at");--> statement-breakpoint
CREATE INDEX "news_links_item" ON "news_links" USING btree ("town","item_id","side");--> statement-breakpoint
CREATE INDEX "news_links_href" ON "news_links" USING btree ("town","href");--> statement-breakpoint
CREATE INDEX "news_overrides_item" ON "news_overrides" USING btree ("town","item_id");--> statement-breakpoint
CREATE INDEX "news_templates_department" ON "news_templates" USING btree ("town","department_id");--> statement-breakpoint
CREATE INDEX "press_mailings_release" ON "press_mailings" USING btree ("town","release_id");--> statement-breakpoint
CREATE INDEX "press_overrides_release" ON "press_overrides" USING btree ("town","release_id");--> statement-breakpoint
CREATE INDEX "press_releases_due" ON "press_releases" USING btree ("town","state");--> statement-breakpoint
CREATE VIEW "public"."search_known_terms" AS (select "term", "folded", "reading", "entries", "tokens" from "search_terms" where "search_terms"."town" = current_setting('app.town', true));--> statement-breakpoint
CREATE VIEW "public"."search_visible" AS (select "source", "id", "kind", "topics", "department_id", "day", "weight", "title_text", "words_text", "body_text", "title_tokens", "tokens" from "search_entries" where "search_entries"."town" = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_checked_pages_own_town" ON "content_checked_pages" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_faults_own_town" ON "content_faults" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_accessibility_results_own_town" ON "content_accessibility_results" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_accessibility_own_town" ON "content_accessibility" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_media_own_town" ON "content_media" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_media_uses_own_town" ON "content_media_uses" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_media_variants_own_town" ON "content_media_variants" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_readings_own_town" ON "content_readings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_voids_read" ON "letters_voids" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_voids_append" ON "letters_voids" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_areas_own_town" ON "publishing_areas" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_filings_own_town" ON "publishing_filings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_happenings_read" ON "publishing_happenings" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_happenings_append" ON "publishing_happenings" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_items_own_town" ON "publishing_items" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_menu_own_town" ON "publishing_menu" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_redirects_own_town" ON "publishing_redirects" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_sections_own_town" ON "publishing_sections" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_topics_own_town" ON "publishing_topics" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_entries_own_town" ON "search_entries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_feedback_own_town" ON "search_feedback" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_queries_own_town" ON "search_queries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_rebuilds_own_town" ON "search_rebuilds" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_terms_own_town" ON "search_terms" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_followers_own_town" ON "channels_followers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_mailings_own_town" ON "channels_mailings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_mailing_recipients_own_town" ON "channels_mailing_recipients" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_metrics_own_town" ON "channels_metrics" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_post_metrics_own_town" ON "channels_post_metrics" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_accounts_own_town" ON "channels_accounts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_deliveries_own_town" ON "channels_deliveries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_delivery_events_read" ON "channels_delivery_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_delivery_events_append" ON "channels_delivery_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_free_posts_own_town" ON "channels_free_posts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_line_followers_own_town" ON "channels_line_followers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_link_days_own_town" ON "channels_link_days" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_links_own_town" ON "channels_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_posts_own_town" ON "channels_posts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_push_browsers_own_town" ON "channels_push_browsers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_bulletins_own_town" ON "emergency_bulletins" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_jma_settings_own_town" ON "emergency_jma_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_telegrams_read" ON "emergency_telegrams" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_telegrams_append" ON "emergency_telegrams" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_lalert_documents_read" ON "emergency_lalert_documents" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_lalert_documents_append" ON "emergency_lalert_documents" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_lalert_settings_own_town" ON "emergency_lalert_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_safety_own_town" ON "emergency_safety" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_acts_read" ON "emergency_acts" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_acts_append" ON "emergency_acts" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_confirmations_read" ON "emergency_confirmations" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_confirmations_append" ON "emergency_confirmations" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_orders_read" ON "emergency_orders" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_orders_append" ON "emergency_orders" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_reports_read" ON "emergency_reports" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_reports_append" ON "emergency_reports" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_shelter_reports_read" ON "emergency_shelter_reports" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_shelter_reports_append" ON "emergency_shelter_reports" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_shelters_own_town" ON "emergency_shelters" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_situations_own_town" ON "emergency_situations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_articles_own_town" ON "magazine_articles" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_issues_own_town" ON "magazine_issues" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_overrides_read" ON "magazine_overrides" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_overrides_append" ON "magazine_overrides" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_reads_own_town" ON "magazine_reads" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_events_read" ON "news_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_events_append" ON "news_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_items_own_town" ON "news_items" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_links_own_town" ON "news_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_locks_own_town" ON "news_locks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_outside_links_own_town" ON "news_outside_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_overrides_read" ON "news_overrides" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_overrides_append" ON "news_overrides" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_templates_own_town" ON "news_templates" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_versions_read" ON "news_versions" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "news_versions_append" ON "news_versions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_contacts_own_town" ON "press_contacts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_coverage_own_town" ON "press_coverage" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_mailings_read" ON "press_mailings" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_mailings_append" ON "press_mailings" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_overrides_read" ON "press_overrides" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_overrides_append" ON "press_overrides" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "press_releases_own_town" ON "press_releases" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));