CREATE TABLE "forms_papers" (
	"town" text NOT NULL,
	"print" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forms_papers_town_print_draft_id_pk" PRIMARY KEY("town","print","draft_id")
);
--> statement-breakpoint
ALTER TABLE "forms_papers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "forms_papers" ADD CONSTRAINT "forms_papers_draft" FOREIGN KEY ("town","draft_id") REFERENCES "public"."forms_drafts"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "forms_papers_own_town" ON "forms_papers" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));