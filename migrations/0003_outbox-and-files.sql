CREATE TABLE "measures_series" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"measure" text NOT NULL,
	"key" text NOT NULL,
	"params" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "measures_series_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "measures_series_key" UNIQUE("town","measure","key")
);
--> statement-breakpoint
ALTER TABLE "measures_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measures_snapshots" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"day" date NOT NULL,
	"version" integer NOT NULL,
	"value" double precision,
	"numerator" double precision,
	"denominator" double precision,
	"computed_at" timestamp with time zone NOT NULL,
	"replaces" uuid,
	CONSTRAINT "measures_snapshots_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "measures_snapshots_version" UNIQUE("town","series_id","day","version")
);
--> statement-breakpoint
ALTER TABLE "measures_snapshots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measures_stale_marks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"measure" text NOT NULL,
	"from_day" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "measures_stale_marks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "measures_stale_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files_objects" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "files_objects_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "files_objects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "http_idempotency" (
	"town" text NOT NULL,
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "http_idempotency_town_scope_key_pk" PRIMARY KEY("town","scope","key")
);
--> statement-breakpoint
ALTER TABLE "http_idempotency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "http_rate_limits" (
	"town" text NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"hits" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "http_rate_limits_town_name_key_pk" PRIMARY KEY("town","name","key")
);
--> statement-breakpoint
ALTER TABLE "http_rate_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobs_outbox" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone,
	"next_try_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "jobs_outbox_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "jobs_outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "measures_snapshots" ADD CONSTRAINT "measures_snapshots_series" FOREIGN KEY ("town","series_id") REFERENCES "public"."measures_series"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures_snapshots" ADD CONSTRAINT "measures_snapshots_replaces" FOREIGN KEY ("town","replaces") REFERENCES "public"."measures_snapshots"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "measures_stale_marks_measure" ON "measures_stale_marks" USING btree ("town","measure","from_day");--> statement-breakpoint
CREATE INDEX "http_idempotency_created_at" ON "http_idempotency" USING btree ("town","created_at");--> statement-breakpoint
CREATE INDEX "http_rate_limits_ends_at" ON "http_rate_limits" USING btree ("town","ends_at");--> statement-breakpoint
CREATE INDEX "jobs_outbox_by_status" ON "jobs_outbox" USING btree ("town","status","created_at");--> statement-breakpoint
CREATE INDEX "jobs_outbox_due" ON "jobs_outbox" USING btree ("town","channel","next_try_at") WHERE status IN ('waiting', 'failed', 'sending');--> statement-breakpoint
CREATE POLICY "measures_series_own_town" ON "measures_series" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "measures_snapshots_read" ON "measures_snapshots" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "measures_snapshots_append" ON "measures_snapshots" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "measures_stale_marks_own_town" ON "measures_stale_marks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "files_objects_own_town" ON "files_objects" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "http_idempotency_own_town" ON "http_idempotency" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "http_rate_limits_own_town" ON "http_rate_limits" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "jobs_outbox_own_town" ON "jobs_outbox" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));