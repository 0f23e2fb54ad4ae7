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
ALTER TABLE "content_media_uses" ADD CONSTRAINT "content_media_uses_town_media_id_content_media_town_id_fk" FOREIGN KEY ("town","media_id") REFERENCES "public"."content_media"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_media_variants" ADD CONSTRAINT "content_media_variants_town_media_id_content_media_town_id_fk" FOREIGN KEY ("town","media_id") REFERENCES "public"."content_media"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publishing_filings" ADD CONSTRAINT "publishing_filings_town_owner_item_id_publishing_items_town_owner_id_fk" FOREIGN KEY ("town","owner","item_id") REFERENCES "public"."publishing_items"("town","owner","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "content_media_newest" ON "content_media" USING btree ("town","kind","saved_at");--> statement-breakpoint
CREATE INDEX "content_media_uses_owner" ON "content_media_uses" USING btree ("town","owner","owner_id");--> statement-breakpoint
CREATE INDEX "publishing_filings_of_item" ON "publishing_filings" USING btree ("town","owner","item_id");--> statement-breakpoint
CREATE INDEX "publishing_items_newest" ON "publishing_items" USING btree ("town","status","published_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "publishing_items_of_kind" ON "publishing_items" USING btree ("town","kind","status","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publishing_items_of_department" ON "publishing_items" USING btree ("town","department_id","status","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publishing_items_occasions" ON "publishing_items" USING btree ("town","ends_on","starts_on");--> statement-breakpoint
CREATE INDEX "publishing_items_address" ON "publishing_items" USING btree ("town","href");--> statement-breakpoint
CREATE INDEX "publishing_redirects_target" ON "publishing_redirects" USING btree ("town","target");--> statement-breakpoint
CREATE POLICY "content_media_own_town" ON "content_media" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_media_uses_own_town" ON "content_media_uses" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_media_variants_own_town" ON "content_media_variants" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_areas_own_town" ON "publishing_areas" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_filings_own_town" ON "publishing_filings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_happenings_read" ON "publishing_happenings" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_happenings_append" ON "publishing_happenings" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_items_own_town" ON "publishing_items" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_menu_own_town" ON "publishing_menu" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_redirects_own_town" ON "publishing_redirects" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_sections_own_town" ON "publishing_sections" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "publishing_topics_own_town" ON "publishing_topics" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));