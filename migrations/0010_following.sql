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
ALTER TABLE "channels_mailing_recipients" ADD CONSTRAINT "channels_mailing_recipients_town_mailing_id_channels_mailings_town_id_fk" FOREIGN KEY ("town","mailing_id") REFERENCES "public"."channels_mailings"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_metrics" ADD CONSTRAINT "channels_metrics_town_account_id_channels_accounts_town_id_fk" FOREIGN KEY ("town","account_id") REFERENCES "public"."channels_accounts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_post_metrics" ADD CONSTRAINT "channels_post_metrics_town_delivery_id_channels_deliveries_town_id_fk" FOREIGN KEY ("town","delivery_id") REFERENCES "public"."channels_deliveries"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_push_browsers" ADD CONSTRAINT "channels_push_browsers_town_follower_id_channels_followers_town_id_fk" FOREIGN KEY ("town","follower_id") REFERENCES "public"."channels_followers"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine_articles" ADD CONSTRAINT "magazine_articles_town_issue_id_magazine_issues_town_id_fk" FOREIGN KEY ("town","issue_id") REFERENCES "public"."magazine_issues"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine_overrides" ADD CONSTRAINT "magazine_overrides_town_issue_id_magazine_issues_town_id_fk" FOREIGN KEY ("town","issue_id") REFERENCES "public"."magazine_issues"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine_reads" ADD CONSTRAINT "magazine_reads_town_issue_id_magazine_issues_town_id_fk" FOREIGN KEY ("town","issue_id") REFERENCES "public"."magazine_issues"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "channels_followers_unconfirmed" ON "channels_followers" USING btree ("town","asked_at") WHERE confirmed_at IS NULL;--> statement-breakpoint
CREATE INDEX "channels_mailings_open" ON "channels_mailings" USING btree ("town","created_at") WHERE finished_at IS NULL;--> statement-breakpoint
CREATE INDEX "channels_mailings_newest" ON "channels_mailings" USING btree ("town","created_at");--> statement-breakpoint
CREATE INDEX "channels_mailings_of" ON "channels_mailings" USING btree ("town","owner","item_id");--> statement-breakpoint
CREATE INDEX "channels_mailing_recipients_open" ON "channels_mailing_recipients" USING btree ("town","mailing_id","next_try_at") WHERE status IN ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "channels_metrics_by_day" ON "channels_metrics" USING btree ("town","day");--> statement-breakpoint
CREATE INDEX "channels_push_browsers_of" ON "channels_push_browsers" USING btree ("town","follower_id");--> statement-breakpoint
CREATE INDEX "magazine_issues_due" ON "magazine_issues" USING btree ("town","state","publish_at");--> statement-breakpoint
CREATE INDEX "magazine_overrides_issue" ON "magazine_overrides" USING btree ("town","issue_id");--> statement-breakpoint
CREATE POLICY "channels_followers_own_town" ON "channels_followers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_mailings_own_town" ON "channels_mailings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_mailing_recipients_own_town" ON "channels_mailing_recipients" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_metrics_own_town" ON "channels_metrics" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_post_metrics_own_town" ON "channels_post_metrics" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_push_browsers_own_town" ON "channels_push_browsers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_articles_own_town" ON "magazine_articles" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_issues_own_town" ON "magazine_issues" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_overrides_read" ON "magazine_overrides" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_overrides_append" ON "magazine_overrides" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "magazine_reads_own_town" ON "magazine_reads" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));