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
CREATE INDEX "search_entries_tokens" ON "search_entries" USING gin ("tokens");--> statement-breakpoint
CREATE INDEX "search_entries_title_tokens" ON "search_entries" USING gin ("title_tokens");--> statement-breakpoint
CREATE INDEX "search_entries_standing" ON "search_entries" USING btree ("town","weight" DESC NULLS LAST,"day" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_entries_unread" ON "search_entries" USING btree ("town") WHERE not read;--> statement-breakpoint
CREATE INDEX "search_feedback_at" ON "search_feedback" USING btree ("town","at");--> statement-breakpoint
CREATE INDEX "search_terms_tokens" ON "search_terms" USING gin ("tokens");--> statement-breakpoint
CREATE INDEX "search_terms_folded" ON "search_terms" USING btree ("town","folded" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_terms_reading" ON "search_terms" USING btree ("town","reading" text_pattern_ops);--> statement-breakpoint
CREATE VIEW "public"."search_known_terms" AS (select "term", "folded", "reading", "entries", "tokens" from "search_terms" where "search_terms"."town" = current_setting('app.town', true));--> statement-breakpoint
CREATE VIEW "public"."search_visible" AS (select "source", "id", "kind", "topics", "department_id", "day", "weight", "title_text", "words_text", "body_text", "title_tokens", "tokens" from "search_entries" where "search_entries"."town" = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_entries_own_town" ON "search_entries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_feedback_own_town" ON "search_feedback" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_queries_own_town" ON "search_queries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_rebuilds_own_town" ON "search_rebuilds" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "search_terms_own_town" ON "search_terms" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));