CREATE TABLE "finance_similar_imports" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"own_type" text NOT NULL,
	"cells" jsonb,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_on" date,
	CONSTRAINT "finance_similar_imports_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_similar_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_similar_towns" (
	"town" text NOT NULL,
	"import_id" uuid NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"residents" integer NOT NULL,
	"figures" jsonb NOT NULL,
	CONSTRAINT "finance_similar_towns_town_import_id_name_pk" PRIMARY KEY("town","import_id","name")
);
--> statement-breakpoint
ALTER TABLE "finance_similar_towns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "finance_similar_towns" ADD CONSTRAINT "finance_similar_towns_import" FOREIGN KEY ("town","import_id") REFERENCES "public"."finance_similar_imports"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "finance_similar_imports_own_town" ON "finance_similar_imports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_similar_towns_own_town" ON "finance_similar_towns" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));