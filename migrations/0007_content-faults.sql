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
ALTER TABLE "content_faults" ADD CONSTRAINT "content_faults_town_owner_page_id_content_checked_pages_town_owner_page_id_fk" FOREIGN KEY ("town","owner","page_id") REFERENCES "public"."content_checked_pages"("town","owner","page_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "content_faults_open" ON "content_faults" USING btree ("town","owner","page_id","rule","excerpt","occurrence") WHERE mended_at IS NULL;--> statement-breakpoint
CREATE INDEX "content_faults_due" ON "content_faults" USING btree ("town","due_on");--> statement-breakpoint
CREATE POLICY "content_checked_pages_own_town" ON "content_checked_pages" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_faults_own_town" ON "content_faults" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_accessibility_results_own_town" ON "content_accessibility_results" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "content_accessibility_own_town" ON "content_accessibility" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));