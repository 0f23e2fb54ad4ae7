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
ALTER TABLE "channels_deliveries" ADD CONSTRAINT "channels_deliveries_town_account_id_channels_accounts_town_id_fk" FOREIGN KEY ("town","account_id") REFERENCES "public"."channels_accounts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_delivery_events" ADD CONSTRAINT "channels_delivery_events_town_delivery_id_channels_deliveries_town_id_fk" FOREIGN KEY ("town","delivery_id") REFERENCES "public"."channels_deliveries"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_line_followers" ADD CONSTRAINT "channels_line_followers_town_account_id_channels_accounts_town_id_fk" FOREIGN KEY ("town","account_id") REFERENCES "public"."channels_accounts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_link_days" ADD CONSTRAINT "channels_link_days_town_code_channels_links_town_code_fk" FOREIGN KEY ("town","code") REFERENCES "public"."channels_links"("town","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels_posts" ADD CONSTRAINT "channels_posts_town_account_id_channels_accounts_town_id_fk" FOREIGN KEY ("town","account_id") REFERENCES "public"."channels_accounts"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "channels_deliveries_queue" ON "channels_deliveries" USING btree ("town","account_id","priority","due_at") WHERE status IN ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "channels_deliveries_by_day" ON "channels_deliveries" USING btree ("town","due_at");--> statement-breakpoint
CREATE INDEX "channels_deliveries_by_item" ON "channels_deliveries" USING btree ("town","owner","item_id");--> statement-breakpoint
CREATE INDEX "channels_delivery_events_of" ON "channels_delivery_events" USING btree ("town","delivery_id");--> statement-breakpoint
CREATE INDEX "channels_posts_planned" ON "channels_posts" USING btree ("town","planned_at");--> statement-breakpoint
CREATE INDEX "emergency_bulletins_now" ON "emergency_bulletins" USING btree ("town","mode","changed_at") WHERE state = 'in-force';--> statement-breakpoint
CREATE UNIQUE INDEX "emergency_telegrams_digest" ON "emergency_telegrams" USING btree ("town","digest");--> statement-breakpoint
CREATE INDEX "emergency_telegrams_stream" ON "emergency_telegrams" USING btree ("town","stream","report_at");--> statement-breakpoint
CREATE INDEX "emergency_telegrams_received" ON "emergency_telegrams" USING btree ("town","received_at");--> statement-breakpoint
CREATE POLICY "content_readings_own_town" ON "content_readings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_accounts_own_town" ON "channels_accounts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_deliveries_own_town" ON "channels_deliveries" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_delivery_events_read" ON "channels_delivery_events" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_delivery_events_append" ON "channels_delivery_events" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_free_posts_own_town" ON "channels_free_posts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_line_followers_own_town" ON "channels_line_followers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_link_days_own_town" ON "channels_link_days" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_links_own_town" ON "channels_links" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "channels_posts_own_town" ON "channels_posts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_bulletins_own_town" ON "emergency_bulletins" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_jma_settings_own_town" ON "emergency_jma_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_telegrams_read" ON "emergency_telegrams" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "emergency_telegrams_append" ON "emergency_telegrams" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));