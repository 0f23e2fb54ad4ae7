CREATE TABLE "finance_outlook_drafts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"assumptions" jsonb NOT NULL,
	"result" jsonb,
	"done" integer NOT NULL,
	"steps" integer NOT NULL,
	"made_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finance_outlook_drafts_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_outlook_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_outlooks" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"base_year" integer NOT NULL,
	"horizon" integer NOT NULL,
	"note" text NOT NULL,
	"made_by" text NOT NULL,
	"sample" boolean NOT NULL,
	"published_on" date NOT NULL,
	"assumptions" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	CONSTRAINT "finance_outlooks_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_outlooks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "finance_outlooks_number" ON "finance_outlooks" USING btree ("town","number");--> statement-breakpoint
CREATE POLICY "finance_outlook_drafts_own_town" ON "finance_outlook_drafts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_outlooks_read" ON "finance_outlooks" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_outlooks_append" ON "finance_outlooks" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));