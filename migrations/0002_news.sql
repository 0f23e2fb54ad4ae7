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
ALTER TABLE "news_events" ADD CONSTRAINT "news_events_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_links" ADD CONSTRAINT "news_links_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_locks" ADD CONSTRAINT "news_locks_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_overrides" ADD CONSTRAINT "news_overrides_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_versions" ADD CONSTRAINT "news_versions_town_item_id_news_items_town_id_fk" FOREIGN KEY ("town","item_id") REFERENCES "public"."news_items"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "news_events_item" ON "news_events" USING btree ("town","item_id","at");--> statement-breakpoint
CREATE INDEX "news_items_department" ON "news_items" USING btree ("town","department_id");--> statement-breakpoint
CREATE INDEX "news_items_due" ON "news_items" USING btree ("town","branch","publish_at");--> statement-breakpoint
CREATE INDEX "news_items_ending" ON "news_items" USING btree ("town","live","expire_at");--> statement-breakpoint
CREATE INDEX "news_items_touched" ON "news_items" USING btree ("town","live","touched_at");--> statement-breakpoint
CREATE INDEX "news_links_item" ON "news_links" USING btree ("town","item_id","side");--> statement-breakpoint
CREATE INDEX "news_links_href" ON "news_links" USING btree ("town","href");--> statement-breakpoint
CREATE INDEX "news_overrides_item" ON "news_overrides" USING btree ("town","item_id");--> statement-breakpoint
CREATE INDEX "news_templates_department" ON "news_templates" USING btree ("town","department_id");--> statement-breakpoint
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
CREATE POLICY "news_versions_append" ON "news_versions" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));